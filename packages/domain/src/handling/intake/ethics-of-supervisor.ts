import type { Matter } from '../matter';

/** Whether it concerns the ethics of one of the supervisors, for whom art. 20 of Perbawaslu 7/2022 has its own way. */
export function isEthicsOfSupervisor({ kinds, respondents }: Pick<Matter, 'kinds' | 'respondents'>): boolean {
  return kinds.includes('ETHICS') && respondents.includes('SUPERVISOR');
}
