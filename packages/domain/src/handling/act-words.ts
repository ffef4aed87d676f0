import type { HandlingPermission } from '../policy';
import type { Words } from '../words';
import { actNames } from './acts';
import { actOf } from './any-act';

/** What each act is called; an act and its permission have one name. */
export const actWords = Object.fromEntries(
  actNames.map((name) => [name, actOf(name).words]),
) as Words<HandlingPermission>;
