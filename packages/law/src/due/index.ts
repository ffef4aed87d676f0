export { due, type DueQuestion } from './due';
export { ruleFor } from './rule-for';
