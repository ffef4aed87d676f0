import { ok, refused } from '@awaslog/law/result';
import { persist } from '../database/persist';
import type { People } from '../ports';
import { notFound } from '../write/refusals';
import { keepPerson, type PeopleContext } from './keep-person';
import { keptOf, readPersonRow } from './person-row';
import { otherKey, sealBroken } from './refusals';
import { unseal } from './seal';

/** The people of an open store. */
export function peopleOver(context: PeopleContext): People {
  const { database } = context;
  return {
    keep: (request) => keepPerson(context, request),
    has: async (regency, reference) => {
      const row = await persist(() => readPersonRow(database, regency, reference));
      return row && keptOf(row);
    },
    open: async (regency, reference, key) => {
      const row = await persist(() => readPersonRow(database, regency, reference));
      if (!row) return refused(notFound);
      if (row.keyId !== key.id) return refused(otherKey);
      const person = await unseal(key, { ...row, fields: row.presentFields }, row);
      return person ? ok(person) : refused(sealBroken);
    },
  };
}
