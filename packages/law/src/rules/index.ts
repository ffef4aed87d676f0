export { due, type DueQuestion } from './due';
export * from './rule-book';
export { ruleFor } from './rule-for';
