import type { Contest } from '../election';
import type { Item } from '../supplies';

/** What the words for the goods name, and whether any of them names no kind of supplies. */
export interface NamedGoods {
  readonly items: readonly Item[];
  readonly contests: readonly Contest[];
  readonly complete: boolean;
}

/** Longer words first: "segel plastik" is not "segel". */
const itemWords: readonly (readonly [string, Item])[] = [
  ['surat suara', 'BALLOT'],
  ['kotak suara', 'BALLOT_BOX'],
  ['kotak', 'BALLOT_BOX'],
  ['bilik pemungutan suara', 'BOOTH'],
  ['bilik suara', 'BOOTH'],
  ['bilik', 'BOOTH'],
  ['tinta', 'INK'],
  ['segel plastik', 'PLASTIC_SEAL'],
  ['kabel ties', 'PLASTIC_SEAL'],
  ['segel', 'SEAL'],
  ['alat coblos', 'PUNCH_SET'],
  ['alat bantu tunanetra', 'BRAILLE_AID'],
  ['sampul', 'ENVELOPE'],
  ['formulir', 'FORM'],
  ['c hasil', 'FORM'],
  ['stiker kotak', 'BOX_STICKER'],
  ['salinan dpt', 'VOTER_LIST_COPY'],
  ['daftar calon tetap', 'CANDIDATE_LIST'],
  ['daftar pasangan calon', 'CANDIDATE_LIST'],
];

const contestWords: Readonly<Record<string, Contest>> = {
  ppwp: 'PPWP',
  dpr: 'DPR',
  dpd: 'DPD',
  'dprd provinsi': 'DPRD_PROV',
  'dprd prov': 'DPRD_PROV',
  'dprd kabupaten': 'DPRD_KAB',
  'dprd kota': 'DPRD_KAB',
  'dprd kab': 'DPRD_KAB',
  gubernur: 'GUBERNUR',
  bupati: 'BUPATI',
  'wali kota': 'BUPATI',
};

interface Segment {
  readonly item?: Item;
  readonly contest?: Contest;
  /** Every word of it was understood. */
  readonly whole: boolean;
}

function readSegment(segment: string): Segment {
  const text = segment.trim().toLowerCase().replace(/\s+/g, ' ');
  const bare = contestWords[text];
  if (bare) return { contest: bare, whole: true };
  const found = itemWords.find(([words]) => text === words || text.startsWith(`${words} `));
  if (!found) return { whole: false };
  const [words, item] = found;
  const rest = text.slice(words.length).trim();
  const contest = item === 'BALLOT' ? contestWords[rest] : undefined;
  return { item, ...(contest ? { contest } : {}), whole: rest === '' || contest !== undefined };
}

/**
 * Reads "surat suara PPWP; DPD". A contest alone continues the ballots named before it; without them it names no
 * goods. Words for places, goods in general or kinds of voting name no item.
 */
export function readGoods(words: string): NamedGoods {
  const items = new Set<Item>();
  const contests = new Set<Contest>();
  let complete = true;
  for (const segment of words.split(';').map(readSegment)) {
    const known = segment.item !== undefined || (segment.contest !== undefined && items.has('BALLOT'));
    if (segment.item) items.add(segment.item);
    if (segment.contest && known) contests.add(segment.contest);
    complete &&= known && segment.whole;
  }
  return { items: [...items], contests: [...contests], complete };
}
