import { uu7 } from '../src/instruments';
import { type DeadlineRule, deadlineRule } from '../src/deadline';

/** A rule for tests of the engine alone; it is no law. */
export function sampleRule(changes: Partial<DeadlineRule> = {}): DeadlineRule {
  return {
    ...deadlineRule({
      id: 'SAMPLE',
      duty: { id: 'Contoh', en: 'Sample' },
      bearer: 'OWN_DUTY',
      length: 3,
      unit: 'WORKING_DAY',
      startsOn: 'foundOn',
      cites: [uu7.article('1', '1', { rule: 'READ', pinpoint: 'READ' })],
    }),
    ...changes,
  };
}
