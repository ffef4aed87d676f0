import { issueOf, warningOf, type Issue, type Path, type Warning } from '../issue';
import { handlesReports, type ActorId, type OfficeId } from '../office';
import { PersonRole, type PersonReference } from '../report';
import { mayName, type NamedPerson } from '../supervision';
import type { ActContext, ActInput, ActJudgement } from './act';
import type { AnyAct } from './any-act';
import type { MatterId } from './ids';
import { idsNamed, type IdNamed } from './ids-named';

type Stated = ActInput & Readonly<Record<string, unknown>>;
type Around = Pick<ActContext<Stated>, 'matter' | 'input' | 'facts'>;

/** What is wrong with what an input names, whatever the act: it is not there, or not for this office to name. */
export function namedJudgement({ input: schema }: Pick<AnyAct, 'input'>, around: Around): Required<Said> {
  const named = idsNamed(schema, around.input);
  const said = named.map((one) => judgements[one.name]?.(one, around) ?? {});
  return {
    issues: [...said.flatMap(({ issues = [] }) => issues), ...namedTwice(named)],
    warnings: said.flatMap(({ warnings = [] }) => warnings),
  };
}

type Said = Pick<ActJudgement, 'issues' | 'warnings'>;

const judgements: Readonly<Record<string, (named: IdNamed, around: Around) => Said>> = {
  MatterId: ({ id, path }, { matter, facts }) => {
    if (id === matter.id) return wrong('SAME_MATTER', path);
    return facts.otherMatter(id as MatterId) ? {} : wrong('UNKNOWN_MATTER', path);
  },
  OfficeId: ({ id, path }, { facts }) => {
    const office = id as OfficeId;
    if (!facts.officeExists(office)) return wrong('UNKNOWN_OFFICE', path);
    return handlesReports(office) ? {} : wrong('OFFICE_HANDLES_NO_REPORTS', path);
  },
  ActorId: ({ id, path }, { facts: { actor, officeOfActor } }) => {
    const office = officeOfActor?.(id as ActorId);
    if (office === null) return wrong('UNKNOWN_ACTOR', path);
    return office === undefined || office === actor.office ? {} : { warnings: [warningOf('ACTOR_OF_ANOTHER_OFFICE')] };
  },
  PersonReference: (named, around) => {
    const person = around.facts.person?.(named.id as PersonReference);
    if (person === undefined) return {};
    // Somebody whom another office keeps is answered as if nobody were kept.
    if (person === null || !isTheirs(person, named.id, around)) return wrong('UNKNOWN_PERSON', named.path);
    return { warnings: roleWarnings(person, named.path, around.input) };
  },
};

function wrong(code: Issue['code'], path: Path): Said {
  return { issues: [issueOf(code, path)] };
}

/** Whom a matter named before may be named again by whoever has it now. */
function isTheirs({ office }: NamedPerson, reference: string, { matter, facts }: Around): boolean {
  return (
    mayName(facts.actor, office) || matter.entries.some((entry) => JSON.stringify(entry.facts).includes(reference))
  );
}

const rolesByField: Readonly<Record<string, PersonRole>> = {
  reporter: 'REPORTER',
  proxy: 'PROXY',
  witnesses: 'WITNESS',
};

/** A person is kept as what he came; who is named as something else may be somebody else. */
function roleWarnings({ role }: NamedPerson, [field]: Path, { capacity }: Stated): Warning[] {
  const named = rolesByField[String(field)] ?? PersonRole.safeParse(capacity).data;
  return named === undefined || named === role ? [] : [warningOf('PERSON_OF_ANOTHER_ROLE')];
}

/** Nobody is two parties of one act: a reporter has another for a proxy, and is heard as the reporter and not as a witness. */
function namedTwice(named: readonly IdNamed[]): Issue[] {
  const people = named.filter(({ name }) => name === 'PersonReference');
  return people.flatMap(({ id, path }, position) =>
    people.findIndex((one) => one.id === id) < position ? [issueOf('PERSON_NAMED_TWICE', path)] : [],
  );
}
