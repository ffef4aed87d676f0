import type { OfficeId } from '../office';
import type { MatterId } from './ids';
import type { Matter, MatterBeginning } from './matter';

/** A matter as it comes to an office, before anything is known of it. */
export function begun(id: MatterId, office: OfficeId, begins: MatterBeginning): Matter {
  return {
    ...begins,
    id,
    version: 0,
    receivedBy: office,
    office,
    kinds: [],
    respondents: [],
    division: null,
    handlers: [],
    links: [],
    states: {},
    clocks: [],
    entries: [],
  };
}
