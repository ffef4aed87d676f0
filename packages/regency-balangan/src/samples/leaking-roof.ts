import { emptyForm, fictional, sampleAct } from '@awaslog/regency/regency';

const recordId = '018cd759-4100-7000-8000-000000631108';

/** Correction advice that is still open on the trial day: three days end on 8 January, or on 10 January as working days. */
export const leakingRoof = [
  sampleAct('2024-01-05T13:30:00+08:00', 'panwascam/63.11.07/p3s', {
    command: 'RECORD_SUPERVISION',
    recordId,
    form: {
      ...emptyForm,
      substage: 'STORAGE',
      assignmentLetter: fictional('ST-017'),
      purpose: fictional('Mengawasi gudang penyimpanan di Kecamatan Paringin Selatan setelah hujan lebat.'),
      area: '63.11.07',
      placeName: fictional('Gudang sementara PPK Paringin Selatan'),
      startedAt: '2024-01-05T10:00:00+08:00',
      endedAt: '2024-01-05T11:15:00+08:00',
      result: fictional('Atap bocor di satu sudut. Air menetes di dekat bilik suara; belum ada barang yang basah.'),
      criteria: [{ criterion: 'QUALITY', verdict: 'NOT_MET' }],
      suspicion: {
        event: fictional('Atap gudang bocor.'),
        occurredOn: '2024-01-05',
        foundOn: '2024-01-05',
        place: fictional('Gudang sementara PPK Paringin Selatan'),
        respondents: ['PPK'],
        witnessCount: 1,
        kinds: ['ADMINISTRATIVE'],
        account: fictional('Air menetes dari sambungan atap di atas tumpukan bilik suara.'),
        evidence: [
          { kind: 'PHOTO_OR_VIDEO', description: fictional('Video tetesan air.') },
          { kind: 'PHOTO_OR_VIDEO', description: fictional('Dua foto atap.') },
        ],
      },
    },
  }),
  sampleAct('2024-01-05T15:30:00+08:00', 'panwascam/63.11.07/p3s', {
    command: 'GIVE_CORRECTION_ADVICE',
    recordId,
    reason: null,
    addressee: 'PPK',
    manner: 'WRITTEN',
    advice: fictional('Perbaiki atap dan pindahkan bilik suara ke sisi gudang yang kering.'),
    deliveredAt: '2024-01-05T15:00:00+08:00',
    period: { kind: 'STATUTORY' },
  }),
];
