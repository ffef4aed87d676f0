import { deadlineRule } from '../deadline';
import { perbawaslu8of2020, uuPilkada } from '../instruments';

/** Art. 134 was read in Perppu 1/2014, which UU 1/2015 made a law; UU 10/2016 is the name it is mostly cited under. */
const source = 'https://id.wikisource.org/wiki/Halaman:Perpu_1_2014.pdf/93';
const seen = { rule: 'SECONDARY', pinpoint: 'SECONDARY', source } as const;

/** That "Hari" of this regulation is a calendar day was read in press reports of 2024; its articles were not. */
const calendarDays = perbawaslu8of2020.part(
  'hari kalender',
  { id: 'tentang jangka waktu (pasalnya belum dibaca)', en: 'on periods (article not read)' },
  {
    rule: 'SECONDARY',
    pinpoint: 'RECALLED',
    source:
      'https://linggaupos.bacakoran.co/amp/23150/bawaslu-ri-terima-ratusan-laporan-dugaan-politik-uang-pelaku-maupun-penerima-terancam-denda-rp-1-miliar/48',
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
