import { emptyForm, fictional, sampleAct } from '@awaslog/regency/regency';

const recordId = '018cd217-6dc0-7000-8000-000000631107';

/**
 * A store that a supervisor could not enter. Nothing was observed, and that is written as such: it is no shortage. Spoken
 * advice with an hour as its period was followed the same day.
 */
export const accessRefused = [
  sampleAct('2024-01-04T10:15:00+08:00', 'regency/63.11/sdmo', {
    command: 'RECORD_SUPERVISION',
    recordId,
    form: {
      ...emptyForm,
      substage: 'STORAGE',
      assignmentLetter: fictional('ST-015'),
      purpose: fictional('Mengawasi isi gudang menjelang penyortiran surat suara.'),
      area: '63.11.07',
      placeName: fictional('Gudang logistik KPU Balangan, Paringin Selatan'),
      startedAt: '2024-01-04T09:30:00+08:00',
      endedAt: '2024-01-04T10:00:00+08:00',
      result: fictional(
        'Penjaga tidak memberi akses karena belum menerima pemberitahuan. Isi gudang tidak dapat dilihat.',
      ),
      criteria: [
        { criterion: 'QUANTITY', verdict: 'NOT_OBSERVED' },
        { criterion: 'KIND', verdict: 'NOT_OBSERVED' },
        { criterion: 'QUALITY', verdict: 'NOT_OBSERVED' },
      ],
      suspicion: {
        event: fictional('Pengawas tidak diberi akses ke gudang.'),
        occurredOn: '2024-01-04',
        foundOn: '2024-01-04',
        place: fictional('Gudang logistik KPU Balangan'),
        respondents: ['KPU_SECRETARIAT'],
        witnessCount: 1,
        kinds: ['ADMINISTRATIVE'],
        account: fictional('Surat tugas ditunjukkan; penjaga tetap menunggu izin dari kantor.'),
        evidence: [{ kind: 'ELECTRONIC_DOCUMENT', description: fictional('Catatan waktu kedatangan dan penolakan.') }],
      },
    },
  }),
  sampleAct('2024-01-04T10:30:00+08:00', 'regency/63.11/sdmo', {
    command: 'GIVE_CORRECTION_ADVICE',
    recordId,
    reason: null,
    addressee: 'KPU_REGENCY',
    manner: 'ORAL',
    advice: fictional('Berikan akses kepada pengawas yang menunjukkan surat tugas.'),
    deliveredAt: '2024-01-04T10:20:00+08:00',
    period: { kind: 'UNTIL', until: '2024-01-04T14:00:00+08:00' },
  }),
  sampleAct('2024-01-04T15:00:00+08:00', 'regency/63.11/secretariat/hp2h', {
    command: 'CONFIRM_ADVICE_CARRIED_OUT',
    recordId,
    reason: null,
    carriedOutOn: '2024-01-04',
    proof: fictional('Akses diberikan pukul 13.10; pengawasan dilanjutkan sampai selesai.'),
  }),
];
