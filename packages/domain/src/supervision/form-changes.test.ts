import { expect, it } from 'vitest';
import { formA, recorded, suspicion } from '../../test/supervision-examples';
import { changedFields } from './form-changes';
import type { FormA } from './form-a';

const form = recorded().form;
const changed = (changes: object) => changedFields(form, { ...form, ...changes } as FormA);

it('names the fields that differ, and those of the suspicion by themselves', () => {
  expect(changed({})).toEqual([]);
  expect(changed({ result: 'Lain.', placeName: null })).toEqual(['placeName', 'result']);
  expect(changed({ counts: [{ ...formA.counts[0], counted: 238 }] })).toEqual(['counts']);
  expect(changed({ counts: [] })).toEqual(['counts']);
  expect(changed({ suspicion: { ...suspicion, foundOn: '2024-01-09', kinds: ['CRIMINAL'] } })).toEqual([
    'suspicion.foundOn',
    'suspicion.kinds',
  ]);
  expect(changed({ suspicion: null })).toEqual(['suspicion']);
});

it('does not mind in which offset a moment is written', () => {
  expect(changed({ startedAt: '2024-01-08T07:00:00+07:00' })).toEqual([]);
  expect(changed({ startedAt: '2024-01-08T08:00:01+08:00' })).toEqual(['startedAt']);
});

it('does not mind in which order a store keeps the keys', () => {
  const turned = Object.fromEntries(Object.entries(formA.counts[0]!).reverse());
  expect(changed({ counts: [turned] })).toEqual([]);
});
