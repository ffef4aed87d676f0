import { codesOf } from '../../process';
import { entry } from '../../words';

const addressee = codesOf({
  DKPP: entry(
    'DKPP',
    'DKPP',
    ['Untuk anggota KPU dan Bawaslu yang tetap.', 'For members of the permanent bodies.'],
    'UU 7/2017 art. 455(1)a',
  ),
  KPU_REGENCY: entry(
    'KPU kabupaten/kota',
    'Regency KPU',
    ['Untuk PPK, PPS, dan KPPS.', 'For PPK, PPS and KPPS.'],
    'PKPU 8/2019 art. 145(2)',
  ),
});
const outcome = codesOf({
  PROVEN: entry('Terbukti melanggar etik', 'Proven', ['Ada pelanggaran etik.', 'A breach of ethics is proven.']),
  NOT_PROVEN: entry('Tidak terbukti melanggar etik', 'Not proven', [
    'Tidak ada pelanggaran etik.',
    'No breach of ethics is proven.',
  ]),
});

export const EthicsAddressee = addressee.schema;
export const EthicsOutcome = outcome.schema;

/** The codes of this process, by the name of their enum. */
export const ethicsCodes = {
  EthicsAddressee: addressee,
  EthicsOutcome: outcome,
} as const;
