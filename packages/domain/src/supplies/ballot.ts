import type { Citation } from '@awaslog/law/citation';
import { kpuDecision1395, secondary } from '@awaslog/law/instruments';
import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import type { Contest } from '../election';

/** `REPEAT_VOTE` ballots are specially marked, kept apart, and never packed for the first round. */
export const BallotSeries = z.enum(['REGULAR', 'REPEAT_VOTE']);
export type BallotSeries = z.infer<typeof BallotSeries>;

/** The marker colour of a ballot of Pemilu 2024; the paper itself is white. Those of Pilkada were not read. */
export const ballotColours2024: Readonly<Partial<Record<Contest, Text>>> = {
  PPWP: { id: 'abu-abu', en: 'grey' },
  DPR: { id: 'kuning', en: 'yellow' },
  DPD: { id: 'merah', en: 'red' },
  DPRD_PROV: { id: 'biru', en: 'blue' },
  DPRD_KAB: { id: 'hijau', en: 'green' },
};

export const ballotColoursSource =
  'https://www.tribunnews.com/mata-lokal-memilih/2024/01/26/warna-surat-suara-pemilu-2024-yang-perlu-diketahui-perbedaannya-abu-abu-kuning-merah-biru-hijau';

/** What makes a ballot damaged. A small ink splash or a clipped margin is a fault, and the ballot stays usable. */
export const BallotDamage = z.enum([
  'COLOUR_UNCLEAR',
  'CRUMPLED_OR_TORN',
  'WRONG_MARKER_COLOUR',
  'PARTY_MARK_INCOMPLETE',
  'KPU_LOGO_UNCLEAR',
  'HOLE_LIKE_A_PUNCH',
  'PHOTO_BLURRED',
  'PARTY_COLOUR_DIFFERS',
]);
export type BallotDamage = z.infer<typeof BallotDamage>;

export const ballotDamages: Readonly<Record<BallotDamage, Text>> = {
  COLOUR_UNCLEAR: {
    id: 'Warna tidak merata, tidak jelas, tidak terbaca, atau banyak noda',
    en: 'Colour uneven, unclear or unreadable, or much stained',
  },
  CRUMPLED_OR_TORN: { id: 'Kusut atau sobek', en: 'Crumpled or torn' },
  WRONG_MARKER_COLOUR: { id: 'Warna penanda tidak sesuai jenisnya', en: 'Marker colour wrong for the kind' },
  PARTY_MARK_INCOMPLETE: {
    id: 'Nama atau tanda gambar partai tidak lengkap atau tidak jelas',
    en: 'Name or symbol of a party incomplete or unclear',
  },
  KPU_LOGO_UNCLEAR: { id: 'Logo KPU tidak jelas', en: 'Logo of KPU unclear' },
  HOLE_LIKE_A_PUNCH: {
    id: 'Berlubang pada kolom nomor, foto, atau nama sehingga tampak tercoblos',
    en: 'A hole in the column of number, photo or name, so that it looks punched',
  },
  PHOTO_BLURRED: { id: 'Foto calon kabur atau berbayang', en: 'Photo of a candidate blurred or ghosted' },
  PARTY_COLOUR_DIFFERS: {
    id: 'Warna tanda gambar partai berbeda dari standar',
    en: 'Colour of a party symbol differs from the standard',
  },
};

export const ballotDamageCitation: Citation = kpuDecision1395.part(
  'Lampiran',
  { id: 'Lampiran, hlm. 49', en: 'Annex, p. 49' },
  secondary(
    'https://news.detik.com/pemilu/d-7136000/surat-suara-pemilu-rusak-atau-cacat-seperti-apa-simak-kriterianya',
  ),
);
