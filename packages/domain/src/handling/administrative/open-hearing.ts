import { z } from 'zod';
import { MembersPresent } from '../../finding';
import { warningOf } from '../../issue';
import { code, countOf, day, flag } from '../../process';
import { isAnyOffAdministrativeList } from '../../violation';
import { entry } from '../../words';
import { defineAct } from '../act';
import { notBefore } from '../order';
import { HearingProcedure } from './codes';
import { notAPanwascam } from './competence';
import { whoDecides } from './norms';
import { rulingClock } from './ruling-clock';
import { administrativeWarning } from './warnings';

/** Sidang pemeriksaan (UU 7/2017 art. 461(3); Perbawaslu 8/2022 art. 13): all members are the panel, their chair leads. */
export const openHearing = defineAct({
  command: 'OPEN_HEARING',
  event: 'HEARING_OPENED',
  process: 'ADMINISTRATIVE',
  words: entry('Buka sidang pemeriksaan', 'Open the hearing', [
    'Bentuk majelis dan buka sidang pemeriksaan.',
    'Form the panel and open the hearing.',
  ]),
  past: entry('Sidang pemeriksaan dibuka', 'Hearing opened', [
    'Majelis dibentuk dan sidang dibuka.',
    'The panel was formed and the hearing opened.',
  ]),
  doer: 'HEARING_PANEL',
  input: z.strictObject({
    on: day('Tanggal sidang dibuka', 'Day on which the hearing was opened'),
    procedure: code('HearingProcedure', HearingProcedure, 'Acara', 'Procedure'),
    panelMembers: countOf(MembersPresent, 'Jumlah anggota majelis', 'Members of the panel'),
    ledByChair: flag('Dipimpin ketua', 'Led by the chair'),
    finderOnPanel: flag('Anggota majelis adalah penemu', 'A member is the finder'),
  }),
  example: { procedure: 'ORDINARY', panelMembers: 3, ledByChair: true, finderOnPanel: false },
  refuses: [{ code: 'NOT_COMPETENT', rule: whoDecides }],
  barred: notAPanwascam,
  sits: ({ input: { panelMembers: present } }) => ({ present, recused: null }),
  starts: ({ matter, facts }) => rulingClock(matter, facts),
  judge: (context) => {
    const { matter, input } = context;
    return {
      issues: notBefore(context, 'RECOMMENDED_UPWARD'),
      warnings: [
        ...(isAnyOffAdministrativeList(matter.respondents) ? [warningOf('RESPONDENT_NOT_ON_ADMINISTRATIVE_LIST')] : []),
        ...(input.procedure === 'FAST' ? [administrativeWarning('FAST_PROCEDURE_NOT_READ')] : []),
        ...(input.ledByChair ? [] : [administrativeWarning('PANEL_NOT_LED_BY_CHAIR')]),
        ...(input.finderOnPanel ? [administrativeWarning('FINDER_ON_PANEL')] : []),
      ],
    };
  },
});
