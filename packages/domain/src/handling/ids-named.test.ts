import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listOf, object, reference, text } from '../process';
import { idsNamed } from '.';

const one = (name: string) => reference(name, z.string(), name, name);
const input = z.strictObject({
  matter: one('MatterId').nullable(),
  note: text(100, 'Catatan', 'Note'),
  notes: listOf(text(100, 'Catatan', 'Note'), [0, 3], 'Catatan', 'Notes'),
  people: listOf(one('PersonReference'), [0, 3], 'Orang', 'People'),
  heard: listOf(
    object('Heard', { person: one('PersonReference').nullable(), said: text(100, 'Isi', 'Said') }, 'Didengar', 'Heard'),
    [0, 3],
    'Didengar',
    'Heard',
  ),
  proxy: object('Proxy', { person: one('PersonReference') }, 'Kuasa', 'Proxy').nullable(),
});

describe('the ids that an input names', () => {
  const given = {
    matter: 'm',
    note: 'not an id',
    notes: ['nor this'],
    people: ['a', 'b'],
    heard: [
      { person: 'c', said: 'x' },
      { person: null, said: 'y' },
    ],
    proxy: { person: 'd' },
  };

  it('are found at whatever depth, each with its place', () => {
    const named = idsNamed(input, given);
    expect(named.map(({ name, id, path }) => `${name} ${id} ${path.join('.')}`)).toEqual([
      'MatterId m matter',
      'PersonReference a people.0',
      'PersonReference b people.1',
      'PersonReference c heard.0.person',
      'PersonReference d proxy.person',
    ]);
    expect(idsNamed(input, given)).toEqual(named);
  });

  it('are none where nothing was filled in', () => {
    const empty = { note: 'x', notes: [], people: [], heard: [], proxy: null, matter: undefined };
    expect(idsNamed(input, empty)).toEqual([]);
  });
});
