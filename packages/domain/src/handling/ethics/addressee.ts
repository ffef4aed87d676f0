import type { z } from 'zod';
import type { RespondentCapacity } from '../../violation';
import type { HandlingFacts } from '../facts';
import type { Matter } from '../matter';
import { notCompetent } from '../refusals';
import { isPanwascam } from '../upward';
import type { EthicsAddressee } from './codes';
import { ownHandling } from './norms';

/** Who deals with a breach of ethics: another body, the regency office itself, or nobody whom these norms name. */
export type EthicsBody = z.output<typeof EthicsAddressee> | 'OWN_OFFICE' | null;

/** By who the respondent is: permanent organisers go to DKPP, those of KPU for one election to KPU, the ad hoc supervisors stay. */
export const ethicsBodyOf: Readonly<Record<RespondentCapacity, EthicsBody>> = {
  KPU_REGENCY: 'DKPP',
  PPK: 'KPU_REGENCY',
  PPS: 'KPU_REGENCY',
  KPPS: 'KPU_REGENCY',
  BAWASLU_REGENCY: 'DKPP',
  SUPERVISOR: 'OWN_OFFICE',
  KPU_SECRETARIAT: null,
  PRINTER: null,
  CARRIER: null,
  PARTY_OR_CANDIDATE: null,
  OTHER: null,
  UNKNOWN: null,
};

/** Whether any respondent of a matter belongs before a body. */
export function belongsTo({ respondents }: Pick<Matter, 'respondents'>, body: EthicsBody): boolean {
  return respondents.some((one) => ethicsBodyOf[one] === body);
}

/** Perbawaslu 7/2022 art. 20(1): what concerns a Panwascam, PKD or PTPS is the regency's, not a Panwascam's. */
export function notItsSupervisors(matter: Matter, { actor }: Pick<HandlingFacts, 'actor'>) {
  if (!isPanwascam(actor) || !belongsTo(matter, 'OWN_OFFICE')) return null;
  return notCompetent(
    {
      id: 'Dugaan pelanggaran etik Panwascam, PKD, atau PTPS ditangani Bawaslu kabupaten/kota (Perbawaslu 7/2022 Pasal 20 ayat (1)).',
      en: 'A suspected breach of ethics by a Panwascam, PKD or PTPS is handled by the regency office (Perbawaslu 7/2022 art. 20(1)).',
    },
    ownHandling,
    { id: 'Sampaikan kepada Bawaslu kabupaten/kota.', en: 'Hand it up to the regency office.' },
  );
}
