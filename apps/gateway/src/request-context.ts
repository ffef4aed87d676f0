import { civilDateOf, instantAt } from '@awaslog/law/civil-date';
import type { Actor } from '@awaslog/domain/office';
import { hasPermission } from '@awaslog/domain/policy';
import { contains } from '@awaslog/domain/territory';
import { publicOf } from './auth/authenticate';
import type { Gateway, GatewayContext } from './context';
import { PlannedPaths } from './read/planned-paths';
import { languageOf } from './wording/language';

/** What a request knows, made once for it. */
export function contextOf(
  gateway: Gateway,
  signedIn: Actor | null,
  acceptLanguage: string | undefined,
): GatewayContext {
  const [first] = gateway.regencies;
  if (!first) throw new Error('a gateway serves at least one regency');
  const regency = (signedIn && gateway.regencies.find((one) => contains(one.code, signedIn.territory))) ?? first;
  const actor = signedIn ?? publicOf(regency);
  const { territory, station, office } = actor;
  const now = instantAt(gateway.now(), regency.zone);
  const language = languageOf(acceptLanguage, gateway.language);
  return {
    gateway,
    store: gateway.store,
    actor,
    signedIn: signedIn !== null,
    regency,
    scope: { regency: regency.code, territory, station, office, matters: hasPermission(actor, 'READ_MATTERS') },
    now,
    today: civilDateOf(now, regency.zone),
    may: (permission) => hasPermission(actor, permission),
    say: (text) => text[language],
    planned: new PlannedPaths(),
  };
}
