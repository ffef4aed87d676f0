import type { z } from 'zod';
import { codesOf } from '../process';
import { entry } from '../words';

const states = codesOf({
  RECORDED: entry('Dugaan dicatat', 'Recorded', [
    'Pengawasan dicatat dan memuat dugaan pelanggaran.',
    'The supervision is recorded and holds a suspected violation.',
  ]),
  CLOSED: entry('Selesai', 'Closed', ['Dicatat tanpa dugaan pelanggaran.', 'Recorded without a suspected violation.']),
  DISPUTE_NOTED: entry('Potensi sengketa dicatat', 'Dispute noted', [
    'Potensi sengketa proses dicatat; jalurnya lain.',
    'A potential dispute is noted; it goes another way.',
  ]),
  ADVICE_OPEN: entry('Saran perbaikan berjalan', 'Advice open', [
    'Saran perbaikan disampaikan dan jangka waktunya berjalan.',
    'Correction advice was given and its period runs.',
  ]),
  ADVICE_CARRIED_OUT: entry('Saran dilaksanakan', 'Advice carried out', [
    'Kesalahan diperbaiki, dengan bukti.',
    'The error was corrected, with proof.',
  ]),
  ADVICE_CARRIED_OUT_LATE: entry('Saran dilaksanakan terlambat', 'Advice carried out late', [
    'Kesalahan diperbaiki setelah jangka waktunya; tetap dicatat sebagai Temuan.',
    'The error was corrected after its period; it is recorded as a finding all the same.',
  ]),
  FINDING_PROPOSED: entry('Temuan diusulkan', 'Finding proposed', ['Menunggu rapat pleno.', 'Waits for the plenary.']),
  FINDING_FIXED: entry('Temuan ditetapkan', 'Finding fixed', [
    'Rapat pleno menetapkannya sebagai temuan.',
    'The plenary fixed it as a finding.',
  ]),
  NOT_A_FINDING: entry('Bukan temuan', 'Not a finding', [
    'Rapat pleno memutuskan bahwa ini bukan temuan.',
    'The plenary decided that it is no finding.',
  ]),
});

/** Where a supervision record stands, from the act of supervision to a finding. */
export const SupervisionStateName = states.schema;
export type SupervisionStateName = z.infer<typeof SupervisionStateName>;
export const supervisionStates = states.words;
