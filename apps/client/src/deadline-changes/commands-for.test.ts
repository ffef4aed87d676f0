import { describe, expect, it } from 'vitest';
import { appliedWith, commandsFor, nothingApplied } from './commands-for';
import { seenWith } from './use-changes';

const listed = (count: number) =>
  Array.from({ length: count }, (_, position) => ({ id: `case-${position}`, version: position + 1 }));

describe('the commands that apply changes', () => {
  it('hold no more than the gateway takes at once, each with a key of its own', () => {
    let made = 0;
    const commands = commandsFor(listed(201), () => `key-${(made += 1)}`);
    expect(commands.map(({ commandId, changes }) => [commandId, changes.length])).toEqual([
      ['key-1', 100],
      ['key-2', 100],
      ['key-3', 1],
    ]);
  });

  it('name the versions that were listed, and nothing else of the list', () => {
    const [command] = commandsFor([{ ...listed(1)[0]!, number: '001' } as never], () => 'key');
    expect(command?.changes).toEqual([{ id: 'case-0', version: 1 }]);
  });

  it('are none where nothing is chosen', () => {
    expect(commandsFor([], () => 'key')).toEqual([]);
  });

  it('add up to what was changed and what was passed over', () => {
    const first = appliedWith(nothingApplied, { changed: ['a'], passedOver: ['b'] });
    expect(appliedWith(first, { changed: ['c'], passedOver: [] })).toEqual({ changed: ['a', 'c'], passedOver: ['b'] });
  });
});

describe('a list that comes in parts', () => {
  const change = (id: string, version: number) => ({
    id,
    version,
    owner: 'RECORD' as const,
    number: null,
    office: { id: 'o', label: 'Panwascam Hilir' },
    periods: [],
  });

  it('goes on where the part before ended, and has each case once, as it was seen last', () => {
    const part = { asOf: '2024-02-06', next: null, changes: [change('a', 2), change('c', 1)] };
    const seen = seenWith([change('a', 1), change('b', 1)], part);
    expect(seen.changes.map(({ id, version }) => [id, version])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 1],
    ]);
    expect([seen.asOf, seen.next]).toEqual(['2024-02-06', null]);
  });
});
