import type { Process } from '../process';
import { administrativeProcess } from './administrative/process';
import { criminalProcess } from './criminal/process';
import { ethicsProcess } from './ethics/process';
import { intakeProcess } from './intake/process';
import { otherLawProcess } from './other-law/process';
import type { ProcessName } from './process-name';
import { handlingProcess } from './registered/process';

/** The tables of transitions: the source of the code, the tests over every pair, the next acts and the diagrams. */
export const processes: Readonly<Record<ProcessName, Process>> = {
  INTAKE: intakeProcess,
  HANDLING: handlingProcess,
  ADMINISTRATIVE: administrativeProcess,
  CRIMINAL: criminalProcess,
  ETHICS: ethicsProcess,
  OTHER: otherLawProcess,
};
