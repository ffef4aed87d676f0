import { glossary } from '@awaslog/domain/glossary';
import type { Actor } from '@awaslog/domain/office';
import type { Text } from '@awaslog/law/result';
import type { Regency } from '@awaslog/regency/regency';

/** What people call an actor: the label of the seat, or the role and the regency where there is no such seat. */
export function actorLabel(actor: Actor, regency: Regency): Text {
  const seat = regency.seats().find((one) => one.actor.id === actor.id);
  if (seat) return seat.label;
  const { term, en } = glossary.code('Role', actor.role);
  return { id: `${term}, ${regency.name}`, en: `${en}, ${regency.name}` };
}
