import { CivilDate } from '@awaslog/law/civil-date';
import type { Result } from '@awaslog/law/result';
import { z } from 'zod';
import { parse, writtenText, type Issue } from '../issue';
import { PersonRole, PersonSex, type PersonField } from './person-codes';

/** A day that somebody who lives may have been born on; that it has come already is seen by whoever knows the day. */
const BirthDay = CivilDate.pipe(
  z.custom<CivilDate>((day) => String(day) >= '1900' && String(day) < '2200', { error: 'BIRTH_DAY_IMPOSSIBLE' }),
);

/** Every role, in the order in which a form offers them. */
export const personRoles = PersonRole.options;

/**
 * Who a person is, as form B.1 asks for a reporter; of a respondent or a witness it asks less. What is not known is null:
 * a lacking field is no reason to turn a report away, but a person of whom nothing is known is none.
 */
const Person = z
  .strictObject({
    name: writtenText({ max: 200 }).nullable().default(null),
    /** The number of the identity card or of another paper, as it is written there. */
    identityNumber: writtenText({ max: 60 }).nullable().default(null),
    birthPlace: writtenText({ max: 200 }).nullable().default(null),
    bornOn: BirthDay.nullable().default(null),
    sex: PersonSex.nullable().default(null),
    occupation: writtenText({ max: 200 }).nullable().default(null),
    citizenship: writtenText({ max: 100 }).nullable().default(null),
    address: writtenText({ max: 500 }).nullable().default(null),
    phone: writtenText({ max: 60 }).nullable().default(null),
    email: writtenText({ max: 254 }).nullable().default(null),
  })
  .refine((person) => Object.values(person).some((value) => value !== null), { error: 'REQUIRED' })
  .readonly();
export type Person = z.infer<typeof Person>;

/** Each field of a person by its code, for telling that it was given without telling what it says. */
export const personFieldOf = {
  name: 'NAME',
  identityNumber: 'IDENTITY_NUMBER',
  birthPlace: 'BIRTH_PLACE',
  bornOn: 'BORN_ON',
  sex: 'SEX',
  occupation: 'OCCUPATION',
  citizenship: 'CITIZENSHIP',
  address: 'ADDRESS',
  phone: 'PHONE',
  email: 'EMAIL',
} as const satisfies Record<keyof Person, PersonField>;

/** Reads a person as it was given. An issue names the field and never what stands in it. */
export function readPerson(input: unknown): Result<Person, Issue[]> {
  return parse(Person, input);
}
