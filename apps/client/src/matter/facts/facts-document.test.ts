import { readFileSync } from 'node:fs';
import { actNames, actOf } from '@awaslog/domain/handling';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { eventGroups, factsDocumentText } from './facts-document';

const sdl = readFileSync(new URL('../../../../../packages/sdk/schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const events = actNames.map((name) => actOf(name).event);
const groups = eventGroups(events);

describe('what acts stated', () => {
  it('is asked for of every event that states anything, once', () => {
    const asked = groups.flat();
    expect(new Set(asked).size).toBe(asked.length);
    const silent = events.filter((event) => !asked.includes(event));
    expect(silent).toEqual(['APPEAL_FILED', 'JUDGMENT_RECEIVED']);
  });

  it.each(groups.map((group) => [group.join(', '), group] as const))(
    '%s: together, as the schema has it',
    (_name, group) => {
      expect(validate(schema, parse(factsDocumentText(group)))).toEqual([]);
    },
  );

  it('names no field more often than the gateway answers in one selection', () => {
    for (const group of groups) expect(group.length).toBeLessThanOrEqual(8);
  });

  it('does not ask for events that are not known here', () => {
    expect(eventGroups(['NOT_YET_INVENTED'])).toEqual([]);
  });
});
