import { emptyCount, emptyForm, fictional, sampleAct } from '@awaslog/regency/regency';

const recordId = '018c8f77-2780-7000-8000-000000631102';

/** A finding that the plenary fixed within its time. */
export const unguardedSeals = [
  sampleAct('2023-12-22T14:00:00+08:00', 'panwascam/63.11.06/hp2h', {
    command: 'RECORD_SUPERVISION',
    recordId,
    form: {
      ...emptyForm,
      substage: 'STORAGE',
      assignmentLetter: fictional('ST-004'),
      purpose: fictional('Mengawasi penyimpanan segel di Kecamatan Paringin.'),
      area: '63.11.06',
      placeName: fictional('Ruang penyimpanan PPK Paringin'),
      startedAt: '2023-12-22T11:00:00+08:00',
      endedAt: '2023-12-22T12:30:00+08:00',
      result: fictional('Satu kardus segel terbuka di ruang yang tidak terkunci. Isinya dihitung bersama.'),
      counts: [
        {
          ...emptyCount,
          item: 'SEAL',
          claimed: 3600,
          claimPaper: fictional('Tanda terima TT-03'),
          counted: 3520,
          good: 3520,
          faultyUsable: 0,
          damaged: 0,
        },
      ],
      criteria: [{ criterion: 'QUANTITY', verdict: 'NOT_MET' }],
      suspicion: {
        event: fictional('Segel disimpan tanpa dikunci dan berkurang 80 keping.'),
        occurredOn: null,
        foundOn: '2023-12-22',
        place: fictional('Ruang penyimpanan PPK Paringin'),
        respondents: ['PPK'],
        witnessCount: 2,
        kinds: ['ADMINISTRATIVE'],
        account: fictional('Pintu tidak terkunci, tidak ada penjaga, dan hitungan berbeda dari tanda terima.'),
        evidence: [{ kind: 'PHOTO_OR_VIDEO', description: fictional('Foto kardus yang terbuka.') }],
      },
    },
  }),
  sampleAct('2023-12-27T10:00:00+08:00', 'panwascam/63.11.06/secretariat/p3s', {
    command: 'PROPOSE_FINDING',
    recordId,
    reason: null,
    findingId: '018ca900-0500-7000-8000-000000631152',
    evidence: [{ kind: 'DOCUMENT', description: fictional('Salinan tanda terima segel.') }],
  }),
  sampleAct('2023-12-28T16:30:00+08:00', 'panwascam/63.11.06/p3s', {
    command: 'FIX_FINDING',
    recordId,
    reason: null,
    plenary: { heldOn: '2023-12-28', minutesNumber: fictional('BA-001'), membersPresent: 3 },
    kinds: ['ADMINISTRATIVE'],
    elements: fictional('Tata cara penyimpanan perlengkapan pemungutan suara tidak dijalankan oleh PPK.'),
  }),
];
