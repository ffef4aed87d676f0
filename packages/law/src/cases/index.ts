export { type RuleCase, RuleCases } from './rule-case';
export { type CaseOutcome, runRuleCases } from './run-rule-cases';
