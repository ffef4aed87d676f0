import type { Evidence } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import type { DeliveryStage } from '../stage';
import { Item } from './item';
import type { ItemClass } from './item-class';
import type { ItemEntry } from './item-entry';
import { stationQuantities } from './station-quantities';

const stageOne = delivered('STAGE_I', 'SECONDARY', 'https://pronewsnusantara.com/?p=7205');
const stageTwo = delivered('STAGE_II', 'SECONDARY', 'https://pronewsnusantara.com/?p=7205');
/** KPU puts envelopes in stage II; a regency counted them as missing from its stage I. */
const stageTwoDisputed = delivered(
  'STAGE_II',
  'DISPUTED',
  'https://sekarangaja.com/bawaslu-kota-malang-ingatkan-kpu-soal-keamanan-gudang-logistik',
);

const piece: Text = { id: 'buah', en: 'piece' };
const sheet: Text = { id: 'lembar', en: 'sheet' };

interface ItemFacts {
  readonly name: Text;
  readonly class: ItemClass | null;
  readonly unit: Text;
  readonly delivery: ItemEntry['delivery'];
}

const facts: Readonly<Record<Item, ItemFacts>> = {
  BALLOT: item('Surat suara', 'Ballot', 'VOTING_EQUIPMENT', sheet, stageTwo),
  BALLOT_BOX: item('Kotak suara', 'Ballot box', 'VOTING_EQUIPMENT', piece, stageOne),
  BOOTH: item('Bilik pemungutan suara', 'Voting booth', 'VOTING_EQUIPMENT', piece, stageOne),
  INK: item('Tinta', 'Ink', 'VOTING_EQUIPMENT', { id: 'botol', en: 'bottle' }, stageOne),
  SEAL: item('Segel', 'Seal', 'VOTING_EQUIPMENT', { id: 'keping', en: 'piece' }, stageOne),
  PLASTIC_SEAL: item('Segel plastik (kabel ties)', 'Plastic seal (cable tie)', 'SUPPORT', piece, stageOne),
  PUNCH_SET: item('Alat coblos', 'Punching set', 'VOTING_EQUIPMENT', { id: 'set', en: 'set' }, null),
  BRAILLE_AID: item('Alat bantu tunanetra', 'Braille aid', 'SUPPORT', sheet, stageTwo),
  ENVELOPE: item('Sampul', 'Envelope', 'SUPPORT', sheet, stageTwoDisputed),
  FORM: item('Formulir', 'Form', 'SUPPORT', { id: 'set', en: 'set' }, stageTwo),
  BOX_STICKER: item('Stiker nomor kotak', 'Box number sticker', 'SUPPORT', sheet, null),
  VOTER_LIST_COPY: item(
    'Salinan DPT',
    'Copy of the voter list',
    'OTHER_EQUIPMENT',
    { id: 'eksemplar', en: 'copy' },
    null,
  ),
  CANDIDATE_LIST: item('Daftar calon', 'Candidate list', 'OTHER_EQUIPMENT', sheet, stageTwo),
  OTHER: item('Perlengkapan lain', 'Other supplies', null, piece, null),
};

function item(
  id: string,
  en: string,
  itemClass: ItemClass | null,
  unit: Text,
  delivery: ItemEntry['delivery'],
): ItemFacts {
  return { name: { id, en }, class: itemClass, unit, delivery };
}

function delivered(stage: DeliveryStage, evidence: Evidence, source: string): NonNullable<ItemEntry['delivery']> {
  return { stage, evidence, source };
}

function entryOf(code: Item): readonly [Item, ItemEntry] {
  return [
    code,
    { code, ...facts[code], byContest: code === 'BALLOT', stationQuantities: stationQuantities[code] ?? [] },
  ];
}

/** What is known of every kind of supplies. */
export const items = Object.fromEntries(Item.options.map(entryOf)) as Readonly<Record<Item, ItemEntry>>;
