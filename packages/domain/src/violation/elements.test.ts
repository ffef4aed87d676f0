import { describe, expect, test } from 'vitest';
import { suspicion } from '../../test/violation-examples';
import { DeedSign } from './deed-sign';
import { deedSigns } from './deed-signs';
import { duties } from './duties';
import { violationKinds } from './kind-entry';
import { offences } from './offences';
import { groundsOf, type Pointer } from './pointer';
import { ViolationFacts } from './facts';
import { respondents, RespondentCapacity } from './respondent';

const named = offences.map((offence) => [offence.article, offence] as const);
const signOf = (pointer: Pointer) => (pointer.by === 'SIGN' ? [pointer.sign] : []);

describe('the elements of an offence', () => {
  test.each(named)('art. %s says who, and what was done or came of it', (_article, { elements, who }) => {
    const subjects = elements.filter(({ role }) => role === 'SUBJECT');
    expect(subjects.map(({ text }) => text)).toEqual([who]);
    expect(elements.some(({ role }) => role === 'ACT' || role === 'CONSEQUENCE')).toBe(true);
  });

  test.each(named)('art. %s tells its elements apart, in both languages', (_article, { elements }) => {
    expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
    for (const { id, text } of elements) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]*$/);
      expect(text.id.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
    }
  });

  // Wilfulness and negligence are elements only where the text that we know has the words.
  test.each(named)('art. %s asks for the fault that its text names', (_article, { elements, what }) => {
    const faults = elements.flatMap((element) => (element.role === 'FAULT' ? [element.fault] : []));
    expect(faults.includes('WILFUL')).toBe(/sengaja/i.test(what.id));
    expect(faults.includes('NEGLIGENT')).toBe(/lalai/i.test(what.id));
  });

  test('one that was read in its own text is known whole', () => {
    for (const { evidence, elementsComplete } of offences) {
      if (evidence.rule === 'READ') expect(elementsComplete).toBe(true);
      if (evidence.rule === 'RECALLED') expect(elementsComplete).toBe(false);
    }
  });

  test('the acts of art. 499 are two, joined by the text', () => {
    const acts = offences.find(({ article }) => article === '499')!.elements.filter(({ role }) => role === 'ACT');
    expect(acts.map(({ id }) => id)).toEqual(['NO_REPLACEMENT', 'NOT_RECORDED']);
  });
});

describe('signs', () => {
  test.each(DeedSign.options)('%s leads somewhere', (sign) => {
    const offence = offences.some(({ pointedBy }) => pointedBy.flatMap(signOf).includes(sign));
    expect(offence || deedSigns[sign].leadsTo.length > 0).toBe(true);
  });

  test('every offence is reached by a sign', () => {
    for (const { pointedBy } of offences) expect(pointedBy.flatMap(signOf)).not.toEqual([]);
  });

  test('no two bear the same word', () => {
    const words = DeedSign.options.map((sign) => deedSigns[sign].name);
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
    expect(new Set(words.map(({ en }) => en)).size).toBe(words.length);
  });
});

describe('duties as a measure', () => {
  test('are those that bind others; the tasks of supervisors measure nobody', () => {
    expect(duties.filter(({ measure }) => measure).map(({ article }) => article)).toEqual(['341', '344', '345']);
  });

  test('what shows that one was not met also points to it, and no count shows it', () => {
    for (const { measure } of duties) {
      if (!measure) continue;
      for (const pointer of measure.shownBy) {
        expect(measure.pointedBy).toContainEqual(pointer);
        expect(pointer.by).not.toBe('COUNT');
      }
    }
  });
});

test('every kind says who settles it and by which norm', () => {
  for (const { settledBy, cites } of Object.values(violationKinds)) {
    expect(settledBy.id).not.toBe('');
    expect(cites[0]).toBeDefined();
  }
});

test('every capacity has a word', () => {
  expect(Object.keys(respondents)).toEqual(RespondentCapacity.options);
});

test('facts are plain data that can be read again', () => {
  const facts = suspicion({ signs: ['SEAL_BROKEN'], respondents: ['PPK'], items: ['BALLOT_BOX'] });
  expect(ViolationFacts.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  expect(ViolationFacts.safeParse({ ...facts, signs: ['SOMETHING'] }).success).toBe(false);
});

test('a pointer that asks for a place holds there only', () => {
  const pointers: Pointer[] = [{ by: 'SIGN', sign: 'SEAL_BROKEN', substages: ['RETURN'], items: ['BALLOT_BOX'] }];
  const broken = suspicion({ signs: ['SEAL_BROKEN'], substage: 'RETURN', items: ['BALLOT_BOX'] });
  expect(groundsOf(pointers, broken).map(({ code }) => code)).toEqual(['SEAL_BROKEN']);
  expect(groundsOf(pointers, { ...broken, substage: 'PACKING' })).toEqual([]);
  expect(groundsOf(pointers, { ...broken, items: ['INK'] })).toEqual([]);
  expect(groundsOf(pointers, { ...broken, signs: [] })).toEqual([]);
});
