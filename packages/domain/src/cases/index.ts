export { ProcessCases, type ProcessCase } from './process-case';
export { runProcessCases, type ProcessCaseOutcome } from './run-process-cases';
export { CaseError } from './stage';
