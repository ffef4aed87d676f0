import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from './english';
import { indonesian } from './indonesian';

const SOURCES = join(import.meta.dirname, '..');

/** Dotted keys and their sentences. */
function sentencesOf(dictionary: object, prefix = ''): [key: string, sentence: string][] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : sentencesOf(value as object, `${prefix}${key}.`),
  );
}

/** A key without the suffix that tells plurals apart; Indonesian has one form where English has two. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (sentence: string) => [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

const [id, en] = [sentencesOf(indonesian), sentencesOf(english)];
const keys = new Set(id.map(([key]) => withoutPlural(key)));

describe('the two dictionaries', () => {
  it('have the same keys', () => {
    expect([...new Set(en.map(([key]) => withoutPlural(key)))].sort()).toEqual([...keys].sort());
  });

  it('have every plural form that their language knows', () => {
    const plural = id.filter(([key]) => key.endsWith('_other')).map(([key]) => withoutPlural(key));
    expect(id.filter(([key]) => key.endsWith('_one'))).toEqual([]);
    const english = new Set(en.map(([key]) => key));
    expect(plural.filter((key) => !english.has(`${key}_one`) || !english.has(`${key}_other`))).toEqual([]);
  });

  it('leave no sentence empty, and fill the same places', () => {
    const filled = new Map(id.map(([key, sentence]) => [withoutPlural(key), placeholders(sentence)]));
    for (const [key, sentence] of en) {
      expect(sentence.trim(), key).not.toBe('');
      expect(placeholders(sentence), key).toEqual(filled.get(withoutPlural(key)));
    }
    expect(id.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });
});

describe('the sources', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^gql|english|indonesian|\.test\./.test(file))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'));
  const text = files.join('\n');
  const literal = [...text.matchAll(/\bt\(\s*'([\w.]+)'/g)].map(([, key]) => key ?? '');

  it('ask for no sentence that the dictionaries lack', () => {
    expect(literal.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('use every sentence', () => {
    // A key that is put together begins as a template; everything under that beginning counts as used.
    const beginnings = [...text.matchAll(/`((?:\w+\.)+)\$\{/g)].map(([, beginning]) => beginning ?? '');
    const unused = [...keys].filter(
      (key) => !text.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
