import * as civilDate from '@awaslog/law/civil-date';
import * as citation from '@awaslog/law/citation';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import * as election from '../election';
import * as finding from '../finding';
import * as handling from '../handling';
import * as incident from '../incident';
import * as office from '../office';
import { permissions } from '../policy';
import * as report from '../report';
import * as stage from '../stage';
import * as supervision from '../supervision';
import * as supplies from '../supplies';
import * as territory from '../territory';
import * as violation from '../violation';
import type { GlossaryEntry } from '../words';
import { codeWords, glossary } from './glossary';
import { legalTerms } from './legal-terms';
import { objectWords } from './object-words';
import { glossaryPage } from './page';

const rooms = {
  ...civilDate,
  ...citation,
  ...election,
  ...finding,
  ...handling,
  ...incident,
  ...office,
  ...report,
  ...stage,
  ...supervision,
  ...supplies,
  ...territory,
  ...violation,
};
const codes: Readonly<Record<string, Readonly<Record<string, GlossaryEntry>>>> = codeWords;
const objects: Readonly<Record<string, GlossaryEntry>> = { ...objectWords, ...legalTerms };
const exported = Object.entries(rooms as Record<string, unknown>);
const enums = exported.filter((pair): pair is [string, z.ZodEnum] => pair[1] instanceof z.ZodEnum);

/** Whether a schema describes an object, once what is wrapped around it is taken off. */
function isObject(schema: unknown): boolean {
  if (schema instanceof z.ZodReadonly) return isObject(schema.unwrap());
  return schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion;
}

describe('the glossary', () => {
  test('finds the enums it is meant to cover', () => {
    expect(enums.map(([name]) => name)).toEqual(expect.arrayContaining(['Substage', 'Item', 'Evidence', 'OfficeKind']));
  });

  test.each(enums.map(([name, schema]) => [name, schema.options.map(String)] as const))(
    'has an entry for every %s',
    (name, values) => {
      expect(Object.keys(codes[name] ?? {})).toEqual(expect.arrayContaining(values));
    },
  );

  test('has an entry for every permission, command and event', () => {
    expect(Object.keys(codes.Permission!)).toEqual(expect.arrayContaining([...permissions]));
    expect(Object.keys(codes.SupervisionEventType!)).toEqual(
      expect.arrayContaining(Object.values(supervision.eventOfStep)),
    );
    expect(Object.keys(codes.MatterEventType!)).toEqual(
      expect.arrayContaining(handling.actNames.map((name) => handling.actOf(name).event)),
    );
  });

  test('has an entry for every object that a room exports', () => {
    const names = exported.filter(([, value]) => isObject(value)).map(([name]) => name);
    expect(names).toContain('Finding');
    expect(names.filter((name) => !(name in objects))).toEqual([]);
  });

  test('says something in both languages everywhere', () => {
    for (const entry of [...Object.values(objects), ...Object.values(codes).flatMap((words) => Object.values(words))]) {
      for (const text of [entry.term, entry.en, entry.description.id, entry.description.en]) {
        expect(text.trim()).not.toBe('');
      }
    }
  });

  test('puts the proper name of a body before what it is in English', () => {
    const names = Object.values(codes)
      .flatMap((words) => Object.values(words))
      .concat(Object.values(objects))
      .filter(({ term }) => ['PPK', 'PPS', 'KPPS', 'TPS'].includes(term));
    expect(names.length).toBeGreaterThan(4);
    for (const { term, en } of names) expect(en).toMatch(new RegExp(`^${term} \\(.+\\)$`));
  });

  test('answers by code and by object', () => {
    expect(glossary.code('Substage', 'RECEIPT').term).toBe('Penerimaan');
    expect(glossary.code('QualityBucket', 'faultyUsable').term).toBe('Cacat tapi layak');
    expect(glossary.object('Finding').term).toBe('Temuan');
  });

  test('the committed page is the generated one', () => {
    const page = readFileSync(new URL('../../../../docs/glossary.md', import.meta.url), 'utf8');
    expect(page, 'run packages/domain/scripts/glossary.ts').toBe(glossaryPage());
  });
});
