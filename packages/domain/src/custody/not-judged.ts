import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import type { Place } from '../supplies';
import type { StatementId } from './statement';

export const NotJudgedCode = z.enum([
  'OTHER_ELECTION',
  'REVISED_NOT_THERE',
  'REVISED_TWICE',
  'REVISES_IN_A_CIRCLE',
  'VOTING_DAY_UNKNOWN',
  'NOT_OBSERVED',
  'STATION_NOT_LISTED',
  'NOTHING_TO_COUNT_FROM',
]);
export type NotJudgedCode = z.infer<typeof NotJudgedCode>;

/** What could not be judged for want of an input. It is said, since silence would read as "in order". */
export interface NotJudged {
  readonly code: NotJudgedCode;
  readonly place: Place | null;
  readonly statements: readonly StatementId[];
}

export const notJudgedReasons: Readonly<Record<NotJudgedCode, Text>> = {
  OTHER_ELECTION: {
    id: 'Pernyataan ini tentang pemilihan lain dan tidak dihitung di sini.',
    en: 'The statement is about another election and takes no part here.',
  },
  REVISED_NOT_THERE: {
    id: 'Pernyataan yang dikoreksi tidak ada; koreksinya dihitung seperti biasa.',
    en: 'The statement that is corrected is not there; the correction counts as it stands.',
  },
  REVISED_TWICE: {
    id: 'Dua koreksi atas satu pernyataan; yang waktunya lebih akhir yang dihitung.',
    en: 'Two corrections of one statement; the one with the later time counts.',
  },
  REVISES_IN_A_CIRCLE: {
    id: 'Pernyataan saling mengoreksi dalam lingkaran, sehingga tidak satu pun dihitung.',
    en: 'Statements correct each other in a circle, so none of them counts.',
  },
  VOTING_DAY_UNKNOWN: {
    id: 'Hari pemungutan suara untuk putaran ini tidak disebut, sehingga tepat waktu tidak dapat dinilai.',
    en: 'The voting day of this round is not stated, so whether it came in time cannot be judged.',
  },
  NOT_OBSERVED: {
    id: 'Tidak ada pernyataan apa pun tentang tempat ini; tidak diamati bukan berarti kurang.',
    en: 'Nobody states anything of this place; not observed does not mean short.',
  },
  STATION_NOT_LISTED: {
    id: 'Daerah pemilihan TPS ini tidak ada dalam daftar, sehingga surat suaranya tidak dapat dicocokkan.',
    en: 'The list does not have the electoral district of this station, so its ballots cannot be matched.',
  },
  NOTHING_TO_COUNT_FROM: {
    id: 'Yang masuk hanya dinyatakan oleh pihak lain, sehingga stok menurut pihak ini tidak dapat dihitung.',
    en: 'What came in is stated by the other side only, so the stock by this side cannot be worked out.',
  },
};
