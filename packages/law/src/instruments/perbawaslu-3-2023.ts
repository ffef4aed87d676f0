import { instrument } from './instrument';

/** The integrated enforcement centre of the general election: supervisors, police and prosecutors. */
export const perbawaslu3 = instrument({
  name: 'Perbawaslu 3/2023',
  kind: 'BAWASLU_REGULATION',
  number: 3,
  year: 2023,
  title: 'Sentra Penegakan Hukum Terpadu Pemilihan Umum',
  madeOn: null,
  inForceFrom: null,
  inForceUntil: null,
  amendedBy: [],
  replaces: ['Perbawaslu 31/2018'],
  sources: [
    'https://sumbar.antaranews.com/amp/berita/565026',
    'https://rama.kemdiktisaintek.go.id/document/detail/oai:repository.ummat.ac.id:8985-151',
  ],
});
