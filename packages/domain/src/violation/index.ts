export * from './duties';
export * from './kind';
export * from './kind-entry';
export { Custody, OffenceRelevance, type Offence, type Penalty } from './offence';
export * from './offences';
export * from './respondent';
