export { due, type DueQuestion } from './due';
export { explain, ruleBehind } from './explain';
export * from './rule-book';
export { ruleFor } from './rule-for';
