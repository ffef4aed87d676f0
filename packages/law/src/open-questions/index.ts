import { dayUnit, definedDay } from './day-unit';
import { jointLeave } from './joint-leave';
import type { OpenQuestion, OpenQuestionId } from './open-question';
import { firstSightOrLapse, startingDay } from './start-of-period';

export type { OpenQuestion, OpenQuestionId } from './open-question';

/** Every question of law that is open for us, by its id. */
export const openQuestions = {
  DAY_UNIT: dayUnit,
  DEFINED_DAY: definedDay,
  JOINT_LEAVE: jointLeave,
  FIRST_SIGHT_OR_LAPSE: firstSightOrLapse,
  STARTING_DAY: startingDay,
} as const satisfies Record<OpenQuestionId, OpenQuestion>;
