import { describe, expect, test } from 'vitest';
import { ballots, suspicion } from '../../test/violation-examples';
import type { ViolationFacts } from './facts';
import { proposeViolations } from './propose';

/**
 * Shapes of what the press reported of 2023 and 2024, and what each points to. Older and regional cases are put as if
 * they had happened in the general election of 2024, whose law is the one that was read.
 */
interface Case {
  readonly name: string;
  readonly source: string;
  readonly facts: Partial<ViolationFacts>;
  /** Kind and article of everything that is proposed. */
  readonly points: readonly string[];
  /** What is not shown of the first of them. */
  readonly open: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'ballots damaged by the printer, found while folding',
    source: 'https://batam.inews.id/read/395534/temukan-1119-surat-suara-rusak-kpu-batam-murni-kesalahan-percetakan/2',
    facts: {
      substage: 'SORTING_FOLDING',
      counts: [ballots({ damaged: 1119 })],
      respondents: ['PRINTER'],
    },
    points: ['ADMINISTRATIVE 345', 'ADMINISTRATIVE 460'],
    open: ['SUBJECT', 'DUTY_NOT_MET', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'a leaking store wets cartons of ballots',
    source: 'https://www.detik.com/jateng/berita/d-7148345/gudang-kpu-pemalang-bocor-saat-hujan-surat-suara-basah',
    facts: { signs: ['STORE_UNSAFE', 'GOODS_DAMAGED'], items: ['BALLOT'], respondents: ['KPU_REGENCY'] },
    points: ['ADMINISTRATIVE 460'],
    open: ['PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'ballots of another electoral district at two stations',
    source: 'https://www.detik.com/bali/berita/d-7198563/1-096-warga-banjar-buleleng-akan-nyoblos-ulang-di-4-tps',
    facts: { substage: 'STATION_DELIVERY', signs: ['ENTERED_WRONG_DISTRICT'], respondents: ['KPU_REGENCY'] },
    points: ['ADMINISTRATIVE 460', 'ETHICS 455'],
    open: ['PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'no supplies at the station on the eve of voting',
    source: 'https://timexkupang.fajar.co.id/2024/02/15/temukan-segel-copot-dan-surat-suara-tertukar',
    facts: {
      substage: 'STATION_DELIVERY',
      signs: ['DELIVERED_LATE'],
      criteria: [{ criterion: 'TIME', verdict: 'NOT_MET' }],
      respondents: ['PPS'],
    },
    points: ['ADMINISTRATIVE 341'],
    open: ['NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'ballots short at a station by miscounting in the store',
    source:
      'https://liputan6.com/amp/5528141/penyelenggara-akui-teledor-penyebab-tps-di-kota-malang-kekurangan-surat-suara',
    facts: {
      substage: 'VOTING_DAY',
      counts: [ballots({ contest: 'PPWP', claimed: 250, counted: 131 })],
      respondents: ['PPK'],
    },
    points: ['ADMINISTRATIVE 341', 'ADMINISTRATIVE 460'],
    open: ['DUTY_NOT_MET', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'boxes arrive without intact seals',
    source: 'http://nasional.kompas.com/read/2024/02/14/12384361/bawaslu-ribuan-tps-terima-kotak-suara-tak-tersegel',
    facts: { substage: 'STATION_DELIVERY', signs: ['SEAL_MISSING'], items: ['BALLOT_BOX'], respondents: ['CARRIER'] },
    points: ['ADMINISTRATIVE 460'],
    open: ['SUBJECT', 'PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'a ballot was punched beforehand and replaced on the spot',
    source:
      'https://megapolitan.kompas.com/copy/2024/02/19/12094411/bawaslu-dki-temukan-surat-suara-sudah-tercoblos-di-3-tps',
    facts: { substage: 'VOTING_DAY', signs: ['BALLOT_PRE_PUNCHED'] },
    points: ['ADMINISTRATIVE 460', 'CRIMINAL 532'],
    open: ['SUBJECT', 'PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'a screw in the table tears ballots as they are opened; a court found intent',
    source: 'https://lampost.co/lamban-pilkada/rusak-surat-suara-ketua-kpps-di-pesawaran-divonis-1-tahun-penjara',
    facts: {
      substage: 'VOTING_DAY',
      signs: ['VOTE_SHIFTED_OR_WORTHLESS'],
      respondents: ['KPPS'],
      statedFault: 'WILFUL',
    },
    points: ['CRIMINAL 532', 'ETHICS 455'],
    open: [],
  },
  {
    name: 'seals of stored boxes are cut without witnesses to take papers out',
    source:
      'https://regional.kompas.com/read/2019/04/20/14061391/bawaslu-kaji-kasus-pembobolan-21-kotak-suara-oleh-ketua-pps-di-banyumas',
    facts: {
      substage: 'RECAPITULATION',
      signs: ['SEAL_BROKEN', 'BOX_OPENED_WITHOUT_RIGHT'],
      items: ['BALLOT_BOX'],
      respondents: ['PPS'],
    },
    // The supervisors there discussed arts. 534, 535 and 551; nothing says yet that a paper of recapitulation changed.
    points: ['ADMINISTRATIVE 460', 'ETHICS 455', 'CRIMINAL 534', 'CRIMINAL 535'],
    open: ['PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'a boat is swamped on the way back; boxes and a carton of result forms are soaked',
    source: 'https://nusantara1news.com/kapal-logistik-kotak-suara-terbalik-di-mentawai-sumbar',
    facts: {
      substage: 'RETURN',
      signs: ['GOODS_DAMAGED'],
      items: ['BALLOT_BOX', 'FORM'],
      respondents: ['CARRIER'],
    },
    points: ['ADMINISTRATIVE 460', 'CRIMINAL 534', 'CRIMINAL 504'],
    open: ['SUBJECT', 'PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'used ballots are stolen from a borrowed store long after the vote',
    source: 'https://cluetoday.com/8-ton-bekas-surat-suara-pilpres-2024-dicuri-di-gudang-kpu',
    facts: { substage: 'UPKEEP_INVENTORY', signs: ['GOODS_STOLEN'], items: ['BALLOT'] },
    points: ['OTHER_LAW 455'],
    open: ['SUBJECT', 'OTHER_LAW_BROKEN', 'NOT_AN_ELECTION_VIOLATION'],
  },
  {
    name: 'supervisors are kept from watching the distribution',
    source:
      'https://www.metrotvnews.com/read/KdZCW0zG-bawaslu-sebut-pengadaan-dan-pendistribusian-logistik-pemilu-2024-bermasalah',
    facts: { substage: 'DISTRIBUTION', signs: ['ACCESS_REFUSED'], respondents: ['KPU_SECRETARIAT'] },
    points: ['ADMINISTRATIVE 460', 'OTHER_LAW 455'],
    open: ['SUBJECT', 'PROCEDURE_BROKEN', 'NEITHER_CRIME_NOR_ETHICS'],
  },
  {
    name: 'everything arrived, counted and sound',
    source:
      'https://tribratanews.kalsel.polri.go.id/polsek-batumandi-kawal-ketat-pendistribusian-logistik-pemilu-2019-kec-batumandi-ke-kpud-balangan',
    facts: { substage: 'RETURN', items: ['BALLOT_BOX'], criteria: [{ criterion: 'QUANTITY', verdict: 'MET' }] },
    points: [],
    open: [],
  },
];

describe('what reported events point to', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, { facts, points, open }) => {
    const { proposals } = proposeViolations(suspicion(facts));
    expect(new Set(proposals.map(({ kind, article }) => `${kind} ${article.article}`))).toEqual(new Set(points));
    const first = proposals.find(({ kind, article }) => `${kind} ${article.article}` === points[0]);
    const unproven = first?.elements.filter(({ standing }) => standing !== 'SHOWN') ?? [];
    expect(unproven.map(({ id }) => id)).toEqual(open);
  });
});
