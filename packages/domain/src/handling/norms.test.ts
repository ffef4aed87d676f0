import type { Citation } from '@awaslog/law/citation';
import type { CivilDate } from '@awaslog/law/civil-date';
import { heldOn, instrumentNamed } from '@awaslog/law/instruments';
import { regimes } from '@awaslog/law/regime';
import { describe, expect, it } from 'vitest';
import { suspicion } from '../../test/violation-examples';
import * as issue from '../issue';
import * as shared from '../issue/norms';
import * as supplies from '../supplies';
import { supervisionProcess, supervisionRefusals } from '../supervision';
import * as violation from '../violation';
import { acts, processes } from '.';
import * as administrative from './administrative/norms';
import * as criminal from './criminal/norms';
import * as ethics from './ethics/norms';
import * as intake from './intake/norms';
import * as otherLaw from './other-law/norms';
import * as registered from './registered/norms';

const rooms = { shared, administrative, criminal, ethics, intake, otherLaw, registered };
const written = Object.entries(rooms).flatMap(([room, norms]) =>
  Object.entries(norms).flatMap(([name, norm]) => (isCitation(norm) ? [[`${room} ${name}`, norm] as const] : [])),
);

function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'instrument' in value && 'evidence' in value;
}

/** Every citation in a value, however deep. */
function citationsIn(value: unknown, seen = new Set<unknown>()): Citation[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isCitation(value)) return [value];
  return Object.values(value).flatMap((inner) => citationsIn(inner, seen));
}

const placeOf = ({ instrument, article, paragraph }: Citation) => [instrument, article, paragraph ?? ''].join(' ');
const ofRules = regimes.flatMap(({ rules }) => Object.values(rules).flatMap(({ cites }) => cites));

/** At the same place, of another matter than the period that a rule counts. */
const ofAnotherMatter = ['criminal discussion', 'intake unregisteredIsInformation'];

describe('a norm', () => {
  it.each(written.filter(([name]) => !ofAnotherMatter.includes(name)))(
    '%s that a rule counts by is its own',
    (_, norm) => {
      const counted = ofRules.filter((cite) => placeOf(cite) === placeOf(norm));
      if (counted.length > 0) expect(counted.some((cite) => cite === norm)).toBe(true);
    },
  );

  it('that several rooms cite is written once', () => {
    const at = new Map<string, Set<Citation>>();
    for (const [name, norm] of written) {
      if (ofAnotherMatter.includes(name) || name.startsWith('otherLaw endIn')) continue;
      at.set(placeOf(norm), (at.get(placeOf(norm)) ?? new Set()).add(norm));
    }
    const twice = [...at].filter(([, norms]) => norms.size > 1).map(([place]) => place);
    expect(twice).toEqual([]);
  });

  it('is of an instrument that is held, and that may have held on voting day', () => {
    const proposed = violation.DeedSign.options.map((sign) =>
      violation.proposeViolations(suspicion({ signs: [sign] })),
    );
    const tables = [processes, acts, supervisionProcess, supervisionRefusals];
    const all = citationsIn([rooms, issue, supplies, violation, proposed, tables]);
    const names = new Set(all.map(({ instrument }) => instrument));
    expect(names).toContain('KUHP');
    for (const name of names) {
      const instrument = instrumentNamed(name);
      expect(instrument, name).toBeDefined();
      expect(heldOn(instrument!, '2024-02-14' as CivilDate), name).not.toBe('NO');
    }
  });
});
