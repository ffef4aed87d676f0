import { deadlineRule } from '../deadline';
import { perbawaslu8of2020, uuPilkada } from '../instruments';

/** Art. 134 was read in Perppu 1/2014, which UU 1/2015 made a law; UU 10/2016 is the name it is mostly cited under. */
const source = 'https://id.wikisource.org/wiki/Halaman:Perpu_1_2014.pdf/93';
const seen = { rule: 'SECONDARY', pinpoint: 'SECONDARY', source } as const;

/**
 * That handling counts calendar days was said by a member of Bawaslu in September 2024, who named UU 10/2016 for it; he
 * added that reports are received on working days. No article that we read says either.
 */
const calendarDays = perbawaslu8of2020.part(
  'hari kalender',
  { id: 'tentang jangka waktu, pasalnya belum dibaca', en: 'on periods, article not read' },
  {
    rule: 'SECONDARY',
    pinpoint: 'RECALLED',
    source: 'https://antaranews.com/berita/4353459/bawaslu-tetap-terima-laporan-pelanggaran-pada-hari-pemungutan-suara',
  },
);

/**
 * Art. 134(4): a report reaches the supervisors within seven "hari" since the violation became known or was found.
 * Regional elections count calendar days.
 */
export const pilkadaReportSubmission = deadlineRule({
  id: 'REPORT_SUBMISSION',
  duty: { id: 'Menyampaikan laporan kepada pengawas Pemilihan', en: 'Deliver a report to the supervisors' },
  bearer: 'RIGHT',
  length: 7,
  unit: 'CALENDAR_DAY',
  startsOn: 'knownOn',
  cites: [uuPilkada.article('134', '4', seen), calendarDays],
  remark: {
    id: 'Laporan diterima pada hari kerja menurut keterangan anggota Bawaslu tahun 2024; bila hari ketujuh jatuh pada hari libur, hak Pelapor jangan dianggap berakhir sebelum hari kerja berikutnya lewat.',
    en: 'Reports are received on working days, a member of Bawaslu said in 2024; where the seventh day is a day off, do not take the right of the reporter to have ended before the next working day has passed.',
  },
});

/** Art. 134(5): what is proven is followed up within three "hari" after the report was received. */
export const pilkadaStudy = deadlineRule({
  id: 'STUDY',
  duty: { id: 'Mengkaji laporan dan menindaklanjutinya', en: 'Study the report and follow it up' },
  bearer: 'OWN_DUTY',
  length: 3,
  unit: 'CALENDAR_DAY',
  startsOn: 'receivedOn',
  cites: [uuPilkada.article('134', '5', seen), calendarDays],
});

/** Art. 134(6): where needed, further information is asked for within two "hari" more, so five in total. */
export const pilkadaStudyExtended = deadlineRule({
  id: 'STUDY_EXTENDED',
  duty: {
    id: 'Meminta keterangan tambahan dan menyelesaikan kajian',
    en: 'Ask for further information and finish the study',
  },
  bearer: 'OWN_DUTY',
  length: 5,
  unit: 'CALENDAR_DAY',
  startsOn: 'receivedOn',
  cites: [uuPilkada.article('134', '6', seen), calendarDays],
  remark: {
    id: 'Tiga hari ditambah dua hari, jadi lima hari seluruhnya sejak laporan diterima.',
    en: 'Three days and two more, so five in total from receipt of the report.',
  },
});
