import { emptyCount, emptyForm, fictional, sampleAct, type SampleAct } from '@awaslog/regency/regency';

const OPEN = '018cd722-5280-7000-8000-000000990105';
const PROPOSED = '018cd1fb-f680-7000-8000-000000990104';
const FIXED = '018ca8c9-1680-7000-8000-000000990102';

const store = fictional('Gudang KPU Tanah Uji');
const photo = { kind: 'PHOTO_OR_VIDEO' as const, description: fictional('Foto.') };

const suspicion = {
  event: fictional('Perlengkapan disimpan di tempat basah.'),
  occurredOn: null,
  place: store,
  respondents: ['KPU_REGENCY' as const],
  witnessCount: null,
  kinds: ['ADMINISTRATIVE' as const],
  account: fictional('Lantai gudang basah di bawah tumpukan.'),
  evidence: [photo],
};

const storage = {
  ...emptyForm,
  substage: 'STORAGE' as const,
  purpose: fictional('Mengawasi penyimpanan.'),
  area: '99.01.01',
  placeName: store,
  result: fictional('Lantai gudang basah.'),
};

const arrival = sampleAct('2023-12-19T12:00:00+09:00', 'regency/99.01/hp2h', {
  command: 'RECORD_SUPERVISION',
  recordId: '018c7f7a-bf40-7000-8000-000000990101',
  form: {
    ...emptyForm,
    substage: 'RECEIPT',
    purpose: fictional('Mengawasi penerimaan kotak suara.'),
    area: '99.01.01',
    placeName: store,
    startedAt: '2023-12-19T09:30:00+09:00',
    endedAt: '2023-12-19T11:00:00+09:00',
    result: fictional('Diterima 64 kotak, empat untuk setiap TPS.'),
    counts: [{ ...emptyCount, item: 'BALLOT_BOX', claimed: 64, claimPaper: fictional('SJ-01'), counted: 64 }],
    criteria: [{ criterion: 'QUANTITY', verdict: 'MET' }],
  },
});

const fixed = [
  sampleAct('2023-12-27T12:00:00+09:00', 'regency/99.01/p3s', {
    command: 'RECORD_SUPERVISION',
    recordId: FIXED,
    form: {
      ...storage,
      startedAt: '2023-12-27T10:00:00+09:00',
      endedAt: '2023-12-27T11:00:00+09:00',
      suspicion: { ...suspicion, foundOn: '2023-12-27' },
    },
  }),
  sampleAct('2023-12-28T09:00:00+09:00', 'regency/99.01/secretariat/p3s', {
    command: 'PROPOSE_FINDING',
    recordId: FIXED,
    reason: null,
    findingId: '018cad82-6100-7000-8000-000000990152',
    evidence: [],
  }),
  sampleAct('2023-12-29T15:00:00+09:00', 'regency/99.01/p3s', {
    command: 'FIX_FINDING',
    recordId: FIXED,
    reason: null,
    plenary: { heldOn: '2023-12-29', minutesNumber: fictional('BA-01'), membersPresent: 5 },
    kinds: ['ADMINISTRATIVE'],
    elements: fictional('Tata cara penyimpanan tidak dijalankan.'),
  }),
];

const proposed = [
  sampleAct('2024-01-04T12:00:00+09:00', 'panwascam/99.01.02/p3s', {
    command: 'RECORD_SUPERVISION',
    recordId: PROPOSED,
    form: {
      ...storage,
      area: '99.01.02.1001',
      placeName: fictional('Gudang PPK Bukit Uji'),
      startedAt: '2024-01-04T10:00:00+09:00',
      endedAt: '2024-01-04T11:00:00+09:00',
      suspicion: { ...suspicion, foundOn: '2024-01-04', respondents: ['PPK'] },
    },
  }),
  sampleAct('2024-01-05T09:00:00+09:00', 'panwascam/99.01.02/p3s', {
    command: 'PROPOSE_FINDING',
    recordId: PROPOSED,
    reason: null,
    findingId: '018cd6eb-6400-7000-8000-000000990154',
    evidence: [photo],
  }),
];

const open = [
  sampleAct('2024-01-05T12:00:00+09:00', 'panwascam/99.01.03/p3s', {
    command: 'RECORD_SUPERVISION',
    recordId: OPEN,
    form: {
      ...storage,
      area: '99.01.03.2001',
      placeName: fictional('Gudang PPK Rawa Uji'),
      startedAt: '2024-01-05T10:00:00+09:00',
      endedAt: '2024-01-05T11:00:00+09:00',
      suspicion: { ...suspicion, foundOn: '2024-01-05', respondents: ['PPK'] },
    },
  }),
  sampleAct('2024-01-05T14:00:00+09:00', 'panwascam/99.01.03/p3s', {
    command: 'GIVE_CORRECTION_ADVICE',
    recordId: OPEN,
    reason: null,
    addressee: 'PPK',
    manner: 'WRITTEN',
    advice: fictional('Pindahkan perlengkapan ke tempat kering.'),
    deliveredAt: '2024-01-05T13:30:00+09:00',
    period: { kind: 'STATUTORY' },
  }),
];

/** A short story for the fictional regency, in the order of its acts and in its own time zone. */
export const samples: readonly SampleAct[] = [arrival, ...fixed, ...proposed, ...open];
