export * from './area-matcher';
export * from './incident';
export type { IncidentNote, ReadIncident } from './read-incident';
export { readIncident } from './read-incident';
