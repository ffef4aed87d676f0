export { actNames, acts, type ActName, type MatterCommand, type MatterEventType } from './acts';
export { doers, statedBy, type ActSpec, type Doer } from './act';
export { actsOf, processesOf } from './acts-of-process';
export { actWords } from './act-words';
export { handlingCodes } from './codes';
export { actOf, type AnyAct } from './any-act';
export { clockDuty, type ClockName } from './clock-name';
export { endOf } from './clocks';
export { decideMatter } from './decide-matter';
export { evolveMatter, type MatterEvent } from './event';
export type * from './facts';
export * from './ids';
export { unmetRequirements, type RequirementJudged } from './intake/review-standing';
export type * from './matter';
export type * from './other-matter';
export { idsNamed } from './ids-named';
export {
  MatterRelation,
  MatterSourceKind,
  referralStandings,
  type ReferralStanding,
} from './matter-codes';
export { nextActsOfMatter, type MatterAct } from './next-acts-of-matter';
export { parseMatterCommand } from './parse-command';
export * from './process-name';
export { MOST_LINKS } from './registered/link-matter';
export { referralsOf, type Referral } from './referral';
export { referralStanding } from './referral-standing';
export { processes } from './processes';
export { evolveRedated, redateMatter, type MatterRedated } from './redate-matter';
