import type { Reading } from './instrument';

/** The article's own text was read there. */
export function read(source: string): Reading {
  return { rule: 'READ', pinpoint: 'READ', source };
}

/** A faithful secondary text has it. */
export function secondary(source: string): Reading {
  return { rule: 'SECONDARY', pinpoint: 'SECONDARY', source };
}

/** A secondary text has the rule; at which place it stands is from recollection. */
export function placeRecalled(source: string): Reading {
  return { rule: 'SECONDARY', pinpoint: 'RECALLED', source };
}

/** Nobody here has read it. */
export const recalled: Reading = { rule: 'RECALLED', pinpoint: 'RECALLED' };
