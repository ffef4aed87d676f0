import { actNames, actOf, type AnyAct, type MatterEntry as Entry } from '@awaslog/domain/handling';
import { builder } from '../builder';
import { RegisterNumber } from '../office/register-number';
import { Office, Warning } from '../refs';
import { MatterDoer, ProcessName } from './codes';
import { pascalOf } from './names';
import { MatterState, stateOf } from './state';

const actOfEvent = new Map<string, AnyAct>(actNames.map((name) => [actOf(name).event, actOf(name)]));

/** The type of an entry whose act this program does not have. */
export const OTHER_ENTRY = 'OtherEntry';

/** The type as which an entry is shown. */
export function entryType(event: string): string {
  return actOfEvent.has(event) ? pascalOf(event) : OTHER_ENTRY;
}

export const MatterEntry = builder.interfaceRef<Entry>('MatterEntry').implement({
  description: 'Riwayat perkara: something that happened to a matter; each kind of event adds what its act stated.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'The code of the event, such as `REPORT_RECEIVED`.' }),
    summary: t.string({
      description: 'What happened, in the language of the request.',
      resolve: ({ type }, _args, { say }) => {
        const past = actOfEvent.get(type)?.past;
        return past ? say({ id: past.term, en: past.en }) : type;
      },
    }),
    process: t.field({ type: ProcessName, description: 'In which process.', resolve: ({ process }) => process }),
    state: t.field({
      type: MatterState,
      description: 'Keadaan: where that process stood after it.',
      resolve: ({ process, state }) => stateOf(process, state),
    }),
    doer: t.field({
      type: MatterDoer,
      nullable: true,
      description: 'Who does it by law; empty for an event whose act is no longer there.',
      resolve: ({ type }) => actOfEvent.get(type)?.doer ?? null,
    }),
    at: t.field({
      type: 'DayOrMoment',
      description: 'When it happened: a day of the place, or a moment where hours count.',
      resolve: ({ at }) => at,
    }),
    office: t.field({ type: Office, description: 'The office that recorded it.', resolve: ({ office }) => office }),
    number: t.field({
      type: RegisterNumber,
      nullable: true,
      description: 'The number that it was given in a register; empty where the act takes none.',
      resolve: ({ number }) => number,
    }),
    outsideKnownProcedure: t.exposeString('outsideKnownProcedure', {
      nullable: true,
      description: 'Why it was done although the known procedure has no such step; empty for a known one.',
    }),
    warnings: t.field({ type: [Warning], resolve: ({ warnings }) => warnings }),
  }),
});
