import { emptyForm, fictional, sampleAct } from '@awaslog/regency/regency';

const recordId = '018ca900-0500-7000-8000-000000631104';

/**
 * Correction advice that was not followed. Its three days passed on 2 January 2024 at the latest, so that on the trial
 * day the office has to decide, while the time to fix a finding ends that same evening by its later reading.
 */
export const boxesOnTheFloor = [
  sampleAct('2023-12-27T13:00:00+08:00', 'regency/63.11/p3s', {
    command: 'RECORD_SUPERVISION',
    recordId,
    form: {
      ...emptyForm,
      substage: 'STORAGE',
      assignmentLetter: fictional('ST-006'),
      purpose: fictional('Mengawasi penyimpanan kotak suara di gudang KPU Balangan.'),
      area: '63.11.07',
      placeName: fictional('Gudang logistik KPU Balangan, Paringin Selatan'),
      startedAt: '2023-12-27T10:00:00+08:00',
      endedAt: '2023-12-27T11:30:00+08:00',
      result: fictional('Sebagian kotak suara diletakkan di lantai tanpa palet, di sisi dinding yang lembap.'),
      criteria: [{ criterion: 'QUALITY', verdict: 'NOT_MET' }],
      suspicion: {
        event: fictional('Kotak suara disimpan tanpa palet.'),
        occurredOn: null,
        foundOn: '2023-12-27',
        place: fictional('Gudang logistik KPU Balangan'),
        respondents: ['KPU_REGENCY'],
        witnessCount: 2,
        kinds: ['ADMINISTRATIVE'],
        account: fictional('Tumpukan di sisi dinding tidak beralas. Kardus kotak terbawah sudah lembap.'),
        evidence: [{ kind: 'PHOTO_OR_VIDEO', description: fictional('Empat foto tumpukan kotak di lantai.') }],
      },
    },
  }),
  sampleAct('2023-12-27T16:15:00+08:00', 'regency/63.11/p3s', {
    command: 'GIVE_CORRECTION_ADVICE',
    recordId,
    reason: null,
    addressee: 'KPU_REGENCY',
    manner: 'WRITTEN',
    advice: fictional('Pindahkan kotak suara ke atas palet dan jauhkan dari dinding yang lembap.'),
    deliveredAt: '2023-12-27T16:00:00+08:00',
    period: { kind: 'STATUTORY' },
  }),
];
