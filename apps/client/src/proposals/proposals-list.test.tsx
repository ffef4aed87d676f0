import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../test/rendered';
import type { ElementToProveFragment, ProposalsShownFragment, ProposedArticleFragment } from '../gql/graphql';
import { ProposalsList } from './proposals-list';
import { nothingTold, withoutSign, withSign } from './told-beside';
import { ToldBesideFields } from './told-beside-fields';

const norm = (article: string): ProposedArticleFragment['article'] => ({
  instrument: 'UU 7/2017',
  article,
  paragraph: null,
  source: null,
  evidence: { rule: 'READ', pinpoint: 'READ' },
});
const element = (given: Partial<ElementToProveFragment>): ElementToProveFragment => ({
  code: 'SUBJECT',
  role: 'SUBJECT',
  text: 'penyedia cetak',
  standing: 'SHOWN',
  open: null,
  by: [{ text: 'yang disebut: pencetak' }],
  ...given,
});
const proposal: ProposedArticleFragment = {
  kind: 'CRIMINAL',
  article: norm('529'),
  alsoCites: [norm('344')],
  verified: false,
  deed: 'mencetak surat suara melebihi jumlah',
  why: 'Tercatat: dicetak melebihi jumlah.',
  settledBy: 'Pengadilan negeri',
  elements: [
    element({}),
    element({
      code: 'WILFUL',
      role: 'FAULT',
      text: 'dengan sengaja',
      standing: 'UNPROVEN',
      open: 'Perlu keterangan.',
      by: [],
    }),
  ],
  penalties: [{ text: 'penjara paling lama 2 tahun', evidence: 'RECALLED', source: null }],
  warnings: [],
};
const shown: ProposalsShownFragment = {
  notice: 'Rapat pleno yang menetapkan.',
  cites: [norm('18')],
  noneBecause: null,
  proposals: [proposal],
};
const text = (given: Partial<ProposalsShownFragment> = {}, language: 'id' | 'en' = 'id') =>
  textOf(rendered(<ProposalsList proposals={{ ...shown, ...given }} />, language));

describe('the articles that may apply', () => {
  it('say before anything else that they are proposed and the plenary decides', () => {
    expect(text()).toMatch(/^Usulan, bukan putusan Rapat pleno yang menetapkan\./);
    expect(text({}, 'en')).toMatch(/^A proposal, not a decision/);
  });

  it('say of each element whether a fact shows it, or what is still to be found out', () => {
    const read = text();
    // What is unproven is in sight; what the facts show follows behind a fold.
    expect(read).toContain(
      '1 dari 2 unsur belum terbukti Kesalahan dengan sengaja Belum terbukti Perlu keterangan. 1 unsur ditunjukkan fakta',
    );
    expect(read).toContain('Subjek penyedia cetak Ditunjukkan yang disebut: pencetak');
  });

  it('say how well the article and its penalty are known, and who settles it', () => {
    const read = text();
    expect(read).toContain('Pasalnya belum dibaca di sini');
    expect(read).toMatch(/Diselesaikan oleh Pengadilan negeri .* penjara paling lama 2 tahun/);
    expect(text({ proposals: [{ ...proposal, verified: true }] })).not.toContain('belum dibaca');
  });

  it('say why there are none', () => {
    const none = { code: 'NOTHING_POINTS' as const, text: 'Tidak ada fakta yang menunjuk.' };
    expect(text({ proposals: [], noneBecause: none })).toContain('0 pasal diusulkan Tidak ada fakta yang menunjuk.');
  });
});

describe('what is told beside the form', () => {
  it('has each sign once, and takes it back', () => {
    const told = withSign(withSign(nothingTold, 'SEAL_BROKEN'), 'SEAL_BROKEN');
    expect(told.signs).toEqual(['SEAL_BROKEN']);
    expect(withoutSign(told, 'SEAL_BROKEN')).toEqual(nothingTold);
  });

  it('shows the signs that are stated, each with a button of its own name', () => {
    const told = { signs: ['SEAL_BROKEN' as const], statedFault: null };
    const html = rendered(<ToldBesideFields told={told} onTell={() => undefined} />, 'en');
    expect(html).toMatch(/aria-label="Remove the sign: [^"]+"/);
    expect(textOf(html)).toContain('nothing is recorded');
  });
});
