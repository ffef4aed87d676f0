import { emptyCount, emptyForm, fictional, sampleAct } from '@awaslog/regency/regency';

/** Supervision that met nothing wrong: it is recorded all the same, and closed by being recorded. */
export const inkArrival = sampleAct('2023-12-18T12:00:00+08:00', 'regency/63.11/hp2h', {
  command: 'RECORD_SUPERVISION',
  recordId: '018c7ac2-4040-7000-8000-000000631101',
  form: {
    ...emptyForm,
    substage: 'RECEIPT',
    assignmentLetter: fictional('ST-001'),
    purpose: fictional('Mengawasi penerimaan tinta di gudang KPU Balangan.'),
    area: '63.11.07',
    placeName: fictional('Gudang logistik KPU Balangan, Paringin Selatan'),
    startedAt: '2023-12-18T10:30:00+08:00',
    endedAt: '2023-12-18T11:45:00+08:00',
    result: fictional(
      'Tinta diterima 858 botol, sesuai Surat Jalan. Segel kardus utuh, dihitung bersama petugas KPU, disimpan di atas palet.',
    ),
    counts: [
      {
        ...emptyCount,
        item: 'INK',
        claimed: 858,
        claimPaper: fictional('Surat Jalan SJ-01'),
        counted: 858,
        good: 858,
        faultyUsable: 0,
        damaged: 0,
      },
    ],
    criteria: [
      { criterion: 'QUANTITY', verdict: 'MET' },
      { criterion: 'KIND', verdict: 'MET' },
      { criterion: 'QUALITY', verdict: 'MET' },
      { criterion: 'DESTINATION', verdict: 'MET' },
    ],
  },
});

/** The road to Tundakan is real and was reported muddy in February 2024; this survey of it is not. */
export const roadToTundakan = sampleAct('2024-01-03T13:30:00+08:00', 'panwascam/63.11.03/p3s', {
  command: 'RECORD_SUPERVISION',
  recordId: '018ccde8-4300-7000-8000-000000631106',
  form: {
    ...emptyForm,
    substage: 'DISTRIBUTION',
    assignmentLetter: fictional('ST-014'),
    purpose: fictional('Memeriksa jalan menuju TPS di Desa Tundakan sebelum distribusi.'),
    area: '63.11.03.2010',
    placeName: fictional('Jalan Awayan - Tundakan'),
    startedAt: '2024-01-03T09:00:00+08:00',
    endedAt: '2024-01-03T12:30:00+08:00',
    result: fictional(
      'Jalan ke satu lokasi TPS berlumpur setelah hujan; truk kecil masih dapat lewat. PPK diberi tahu agar menyiapkan kendaraan lain.',
    ),
    criteria: [
      { criterion: 'TIME', verdict: 'NOT_OBSERVED' },
      { criterion: 'DESTINATION', verdict: 'NOT_OBSERVED' },
    ],
  },
});

export const floodedRoad = sampleAct('2024-01-06T17:30:00+08:00', 'village/63.11.01.2021', {
  command: 'RECORD_SUPERVISION',
  recordId: '018cddc9-3400-7000-8000-000000631109',
  form: {
    ...emptyForm,
    substage: 'DISTRIBUTION',
    purpose: fictional('Memantau jalan rawan banjir di Sumber Rejeki.'),
    area: '63.11.01.2021',
    placeName: fictional('Jalan Juai - Sumber Rejeki'),
    startedAt: '2024-01-06T16:00:00+08:00',
    endedAt: '2024-01-06T17:00:00+08:00',
    result: fictional('Air belum sampai ke badan jalan. Pemantauan diulang bila hujan turun dua hari berturut-turut.'),
  },
});
