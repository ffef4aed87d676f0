import type { CivilDate } from '@awaslog/law/civil-date';
import { describe, expect, it } from 'vitest';
import { decided, matterIn } from '../../test/matter-examples';
import { diagramOf, shapeOf, waysOf, type FieldShape, type Step } from '../process';
import { actNames, actOf, processes, processesOf, type ActName, type Matter, type MatterEntry } from '.';

const day = '2024-01-22';

/** Every value that a field may be given in place of the one that is shown. */
function variants(shape: FieldShape, shown: unknown): unknown[] {
  if (shape.kind === 'CODE') return [...(shape.options ?? [])];
  if (shape.kind === 'LIST') {
    const item = (shown as unknown[])[0];
    const others = item === undefined ? [] : variants(shape.item!, item).map((one) => [one]);
    return [shown, [], ...others];
  }
  if (shape.kind === 'OBJECT') return variantsOf(shape.fields!, shown as object);
  return [shown];
}

/** What is shown, with its fields stated otherwise in every combination. */
function variantsOf(shapes: Readonly<Record<string, FieldShape>>, shown: object): object[] {
  return Object.entries(shapes).reduce<object[]>(
    (so, [name, shape]) =>
      so.flatMap((one) =>
        variants(shape, (one as Record<string, unknown>)[name]).map((value) => ({ ...one, [name]: value })),
      ),
    [shown],
  );
}

/** A matter whose referrals went to two bodies, so that one may be done while the other waits. */
function standing(process: keyof typeof processes, state: string): Matter {
  const sent = (type: string, of: 'ETHICS' | 'OTHER', addressee: string): MatterEntry => ({
    type,
    process: of,
    state: 'FORWARDED',
    at: '2024-01-10' as CivilDate,
    office: 'REGENCY:63.11' as MatterEntry['office'],
    number: null,
    facts: { on: '2024-01-10', addressee },
    stops: [],
    outsideKnownProcedure: null,
    warnings: [],
  });
  const entries = [
    sent('ETHICS_FORWARDED', 'ETHICS', 'DKPP'),
    sent('OTHER_LAW_FORWARDED', 'OTHER', 'KASN'),
    sent('ETHICS_FORWARDED', 'ETHICS', 'KPU_REGENCY'),
    sent('OTHER_LAW_FORWARDED', 'OTHER', 'POLICE'),
  ];
  return matterIn(process, state, { entries, respondents: ['SUPERVISOR'] });
}

/** The states to which an act leads from one state, whatever is stated. */
function reached(name: ActName, matters: readonly Matter[]): Set<string> {
  const { input, example } = actOf(name);
  const shown = { ...(example as object) };
  const { on: _on, at: _at, ...shapes } = shapeOf(input) as Record<string, FieldShape>;
  const readable = variantsOf(shapes, shown).filter((stated) => input.safeParse({ ...stated, on: day }).success);
  const answers = readable.flatMap((stated) =>
    matters.map((matter) => decided(matter, name, stated, { at: day, now: `${day}T23:00:00+08:00`, reason: 'Alasan' })),
  );
  return new Set(answers.flatMap((answer) => (answer.ok ? [answer.value.state] : [])));
}

const dependent = actNames.filter((name) => actOf(name).state && !actOf(name).begins);
const cells = dependent.flatMap((name) =>
  processesOf(actOf(name)).flatMap((process) =>
    Object.entries(processes[process].cells).map(([state, row]) => ({ name, process, state, cell: row[name]! })),
  ),
);

describe('an act whose state depends on what is stated', () => {
  it.each(cells)('$process $state $name reaches what its cell names, and nothing else', (one) => {
    const { name, process, state, cell } = one;
    const matter = standing(process, state);
    const alone: Matter = { ...matter, entries: matter.entries.slice(0, 2), kinds: ['OTHER_LAW', 'ADMINISTRATIVE'] };
    const named = waysOf(cell).map(({ to }) => to);
    expect([...reached(name, [matter, alone])].sort()).toEqual([...new Set(named)].sort());
  });

  it('is the only one whose cells name several states', () => {
    const several = Object.values(processes).flatMap((process) =>
      Object.values(process.cells).flatMap((row) =>
        Object.entries<Step<string>>(row).flatMap(([name, cell]) => (waysOf(cell).length > 1 ? [name] : [])),
      ),
    );
    expect(new Set(several)).toEqual(new Set(dependent));
  });

  it('has an arrow to each of them', () => {
    const drawn = diagramOf(processes.ADMINISTRATIVE);
    expect(drawn).toContain('HEARING --> RULED: RULE');
    expect(drawn).toContain('HEARING --> NOT_PROVEN: RULE');
  });
});

describe('an act that begins a matter', () => {
  it.each(actNames.filter((name) => actOf(name).begins))('%s begins where its process begins', (name) => {
    const state = actOf(name).state?.({} as never);
    expect(processes[actOf(name).process].begins).toContain(state);
  });
});
