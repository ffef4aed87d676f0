import { issueOf, parse } from '@awaslog/domain/issue';
import { PersonReference, readPerson } from '@awaslog/domain/report';
import type { PersonKept } from '@awaslog/store/store';
import { isGiven } from '../../is-given';
import { invalidInput } from '../../wording/refusals';
import { builder } from '../builder';
import { refusedAs, shownAs } from '../outcome';
import { InputRefusal, refusalTypeOf, StateRefusal } from '../refusal/refusal';
import { PersonField, personFieldMeaning, personFields, PersonRole, PersonSex } from './codes';

interface Success extends PersonKept {
  readonly reference: string;
}

const KeepPersonSuccess = builder.objectRef<Success>('KeepPersonSuccess').implement({
  description: 'The person is kept under a seal, apart from every case; nothing that was given is ever answered.',
  permission: 'KEEP_PERSON',
  fields: (t) => ({
    reference: t.exposeID('reference', { description: 'What cases name the person by, and by nothing else.' }),
    role: t.field({ type: PersonRole, description: 'Kedudukan: as what.', resolve: ({ role }) => role }),
    fields: t.field({
      type: [PersonField],
      description: 'Which fields were given, in the order of the form.',
      resolve: ({ fields }) => fields,
    }),
    keptOn: t.field({ type: 'Date', description: 'The day on which it was kept.', resolve: ({ keptOn }) => keptOn }),
    replayed: t.exposeBoolean('replayed', { description: 'Whether the same had been kept before.' }),
  }),
});

const KeepPersonResult = builder.unionType('KeepPersonResult', {
  description: 'The reference of the person, or why nothing is kept.',
  types: [KeepPersonSuccess, InputRefusal, StateRefusal],
});

const PersonInput = builder.inputType('PersonInput', {
  description: 'Formulir B.1: who a person is; what is not known is left out, and at least one field is given.',
  fields: (t) =>
    Object.fromEntries(
      personFields.map(([name, field]) => {
        const description = personFieldMeaning(field);
        if (name === 'sex') return [name, t.field({ type: PersonSex, description })];
        return [name, name === 'bornOn' ? t.field({ type: 'Date', description }) : t.string({ description })];
      }),
    ),
});

const KeepPersonInput = builder.inputType('KeepPersonInput', {
  description: 'A person to keep. The reference is also the key: the same is answered again, anything else is refused.',
  fields: (t) => ({
    reference: t.id({ required: true, description: 'The reference of the person: a UUID of version 7.' }),
    role: t.field({ type: PersonRole, required: true, description: 'Kedudukan: as what.' }),
    person: t.field({ type: PersonInput, required: true, description: 'Who it is.' }),
  }),
});

builder.mutationField('keepPerson', (t) =>
  t.field({
    type: KeepPersonResult,
    permission: 'KEEP_PERSON',
    description: 'Simpan identitas: keeps who somebody is under a seal, apart from every case.',
    args: { input: t.arg({ type: KeepPersonInput, required: true }) },
    resolve: async (_root, { input: { role, ...given } }, { store, regency, actor, now }) => {
      const reference = parse(PersonReference, given.reference);
      const person = readPerson(givenOf(given.person));
      if (!reference.ok || !person.ok) {
        return refusedAs(
          invalidInput([
            ...(reference.ok ? [] : [issueOf('ID_MALFORMED', ['reference'])]),
            ...(person.ok ? [] : person.refusal.map((issue) => ({ ...issue, path: ['person', ...issue.path] }))),
          ]),
        );
      }
      const request = { regency: regency.code, actor, reference: reference.value, role, person: person.value, now };
      const kept = await store.people.keep(request);
      if (kept.ok) return shownAs('KeepPersonSuccess', { ...kept.value, reference: reference.value });
      return refusedAs(kept.refusal, refusalTypeOf(kept.refusal) === 'InputRefusal' ? 'InputRefusal' : 'StateRefusal');
    },
  }),
);

/** What was given; a field that is null is left out. */
function givenOf(person: object): object {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => isGiven(value)));
}
