import { emptyCount, emptyForm, fictional, sampleAct } from '@awaslog/regency/regency';

const recordId = '018ccd0c-8900-7000-8000-000000631105';

/** A finding that waits for the plenary: its time ends on 10 January, or on 12 January as working days. */
export const damagedBoxes = [
  sampleAct('2024-01-03T15:00:00+08:00', 'regency/63.11/hp2h', {
    command: 'RECORD_SUPERVISION',
    recordId,
    form: {
      ...emptyForm,
      substage: 'RECEIPT',
      assignmentLetter: fictional('ST-013'),
      purpose: fictional('Mengawasi penghitungan kotak suara yang diterima KPU Balangan.'),
      area: '63.11.07',
      placeName: fictional('Gudang logistik KPU Balangan, Paringin Selatan'),
      startedAt: '2024-01-03T10:00:00+08:00',
      endedAt: '2024-01-03T14:00:00+08:00',
      result: fictional('Dari 2.145 kotak suara, 34 sobek atau basah. Berita acara penerimaan mencatat semuanya baik.'),
      counts: [
        {
          ...emptyCount,
          item: 'BALLOT_BOX',
          claimed: 2145,
          claimPaper: fictional('BTTB-02'),
          counted: 2145,
          good: 2103,
          faultyUsable: 8,
          damaged: 34,
        },
      ],
      criteria: [
        { criterion: 'QUANTITY', verdict: 'MET' },
        { criterion: 'KIND', verdict: 'MET' },
        { criterion: 'QUALITY', verdict: 'NOT_MET' },
      ],
      suspicion: {
        event: fictional('Kotak suara rusak dicatat baik dalam berita acara penerimaan.'),
        occurredOn: '2024-01-02',
        foundOn: '2024-01-03',
        place: fictional('Gudang logistik KPU Balangan'),
        respondents: ['KPU_REGENCY', 'CARRIER'],
        witnessCount: 3,
        kinds: ['ADMINISTRATIVE'],
        account: fictional('Kotak rusak ditumpuk bersama yang baik. Berita acara 2 Januari tidak menyebut kerusakan.'),
        evidence: [
          { kind: 'PHOTO_OR_VIDEO', description: fictional('Foto 34 kotak yang rusak.') },
          { kind: 'DOCUMENT', description: fictional('Salinan berita acara penerimaan.') },
        ],
      },
    },
  }),
  sampleAct('2024-01-05T09:30:00+08:00', 'regency/63.11/secretariat/p3s', {
    command: 'PROPOSE_FINDING',
    recordId,
    reason: null,
    findingId: '018cd73d-c980-7000-8000-000000631155',
    evidence: [{ kind: 'DOCUMENT', description: fictional('Surat Jalan pengiriman kotak suara.') }],
  }),
];
