export { isAnyOffAdministrativeList } from './administrative-list';
export { DeedSign } from './deed-sign';
export type { DeedSignEntry, KindBesideCrime } from './deed-sign-entry';
export { deedSigns } from './deed-signs';
export { duties, dutyCitation, type Duty, type Measure } from './duties';
export { ElementRole, type Element } from './element';
export { ViolationFacts } from './facts';
export { Fault, faultWords } from './fault';
export { GroundKind, type Ground } from './ground';
export * from './kind';
export * from './kind-entry';
export { Custody, offenceCitation, type Offence, type Penalty } from './offence';
export * from './offences';
export type { Pointer } from './pointer';
export {
  NoProposalReason,
  noProposalReasons,
  proposalNotice,
  type Proposal,
  type ViolationProposals,
} from './proposal';
export { proposalWarnings, type ProposalWarningCode } from './proposal-warnings';
export { proposeViolations } from './propose';
export { OffenceRelevance } from './relevance';
export * from './respondent';
export { ElementStanding, type AssessedElement } from './standing';
export type { Subject } from './subject';
