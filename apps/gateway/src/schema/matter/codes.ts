import { actNames, actWords, ProcessName as ProcessNames, processes, type Doer } from '@awaslog/domain/handling';
import { builder } from '../builder';
import { meaningOf } from '../plugin/meaning';

/** The values of an enum, each with its description. */
function valuesOf<Code extends string>(codes: readonly Code[], describe: (code: Code) => string) {
  return Object.fromEntries(codes.map((code) => [code, { value: code, description: describe(code) }])) as {
    readonly [Key in Code]: { readonly value: Key; readonly description: string };
  };
}

export const ProcessName = builder.enumType('ProcessName', {
  description: 'Proses: what runs on a matter; a matter has as many as its kinds ask for.',
  values: valuesOf(ProcessNames.options, (name) => meaningOf(processes[name].words)),
});

export const MatterCommandName = builder.enumType('MatterCommandName', {
  description: 'Langkah: an act on a matter; each has a mutation of its own.',
  values: valuesOf(actNames, (name) => meaningOf(actWords[name])),
});

const doers: Readonly<Record<Doer, string>> = {
  OFFICE: 'Kantor pengawas: the office that handles the matter.',
  PLENARY: 'Rapat pleno: the members, sitting together.',
  REPORTER: 'Pelapor: whoever brought the report.',
  KPU: 'KPU: the organiser.',
  HEARING_PANEL: 'Majelis pemeriksa: the panel that hears the matter.',
  GAKKUMDU: 'Sentra Gakkumdu: supervisors, police and prosecutors together.',
  POLICE: 'Kepolisian: the investigators.',
  PROSECUTOR: 'Kejaksaan: the public prosecutor.',
  COURT: 'Pengadilan: the court.',
  DKPP: 'DKPP: the council that judges ethics.',
  PARTY: 'Pihak: a party to the case.',
  OTHER_BODY: 'Instansi lain: another body in charge.',
};

export const MatterDoer = builder.enumType('MatterDoer', {
  description: 'Who does an act by law; the office records what others do.',
  values: valuesOf(Object.keys(doers) as Doer[], (doer) => doers[doer]),
});

export const MatterSourceKind = builder.enumType('MatterSourceKind', {
  description: 'Where a matter came from (UU 7/2017 art. 454(1)).',
  values: {
    REPORT: { value: 'REPORT', description: 'Laporan: brought by an entitled person.' },
    FINDING: { value: 'FINDING', description: 'Temuan: met in active supervision and fixed by the plenary.' },
  },
});

export const MatterRelation = builder.enumType('MatterRelation', {
  description: 'How two matters belong together.',
  values: {
    SAME_EVENT: { value: 'SAME_EVENT', description: 'Peristiwa yang sama: both are about one event.' },
    MERGED_INTO: { value: 'MERGED_INTO', description: 'Digabungkan: this one goes on in the other.' },
  },
});

export const RegisterSeries = builder.enumType('RegisterSeries', {
  description: 'The series in which a regency numbers its papers.',
  values: {
    REPORT_RECEIVED: { value: 'REPORT_RECEIVED', description: 'Tanda bukti penyampaian: receipts of reports.' },
    REPORT_REGISTERED: { value: 'REPORT_REGISTERED', description: 'Register Laporan: registered reports.' },
    FINDING_REGISTERED: { value: 'FINDING_REGISTERED', description: 'Register Temuan: registered findings.' },
  },
});
