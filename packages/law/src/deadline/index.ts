export * from './deadline';
export { deadlineOf } from './deadline-of';
export { deadlineRule } from './deadline-rule';
export { explanation } from './explain';
export { type InsideQuestion, lastStartInside } from './inside';
export { invalidDate, invalidPeriod, timeNeeded } from './refusals';
export { type Effect, type Position, type Standing, standing, watchOf } from './standing';
export { statedDeadline, statedExplanation } from './stated';
export { StartsOn, startText } from './starts-on';
