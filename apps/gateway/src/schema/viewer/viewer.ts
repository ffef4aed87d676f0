import { hasPermission, permissions } from '@awaslog/domain/policy';
import type { Actor, Seat as SeatValue } from '@awaslog/domain/office';
import { AreaCode, contains } from '@awaslog/domain/territory';
import type { Text } from '@awaslog/law/result';
import { actorLabel } from '../../wording/actor-label';
import { builder } from '../builder';
import { Division, Role } from '../office/codes';
import { Area, Office } from '../refs';
import { knownArea } from '../territory/area-row';
import { isGiven } from '../../is-given';

/** A person by office and role; in a trial, a seat. No name is known or shown. */
interface Sitting {
  readonly actor: Actor;
  readonly label: Text;
}

export const Viewer = builder.objectRef<Sitting>('Viewer').implement({
  description: 'Who reads: an office, a role and a territory; never a name.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    role: t.field({ type: Role, resolve: ({ actor }) => actor.role }),
    office: t.field({ type: Office, nullable: true, resolve: ({ actor }) => actor.office }),
    division: t.field({ type: Division, nullable: true, resolve: ({ actor }) => actor.division }),
    territory: t.field({ type: Area, resolve: ({ actor }, _args, { regency }) => knownArea(regency, actor.territory) }),
    label: t.string({
      description: 'What people call the reader.',
      resolve: ({ label }, _args, { say }) => say(label),
    }),
    permissions: t.stringList({
      description: 'Izin: what the policy lets the reader do, somewhere in the territory.',
      resolve: ({ actor }) => permissions.filter((permission) => hasPermission(actor, permission)),
    }),
  }),
});

const Seat = builder.objectRef<SeatValue>('Seat').implement({
  description: 'Tempat duduk: a place at which a person may sign in during a trial.',
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    id: t.id({ description: 'What `signIn` takes.', resolve: ({ actor }) => actor.id }),
    label: t.string({ description: 'What people call it.', resolve: ({ label }, _args, { say }) => say(label) }),
    role: t.field({ type: Role, resolve: ({ actor }) => actor.role }),
    office: t.field({ type: Office, nullable: true, resolve: ({ actor }) => actor.office }),
    division: t.field({ type: Division, nullable: true, resolve: ({ actor }) => actor.division }),
    territory: t.field({ type: Area, resolve: ({ actor }, _args, { regency }) => knownArea(regency, actor.territory) }),
  }),
});

builder.queryFields((t) => ({
  viewer: t.field({
    type: Viewer,
    permission: 'READ_REFERENCE',
    description: 'Who is reading; the public where nobody signed in.',
    resolve: (_root, _args, { actor, regency }) => ({ actor, label: actorLabel(actor, regency) }),
  }),
  seats: t.field({
    type: [Seat],
    permission: 'SIGN_IN',
    description: 'Seats for signing in; empty unless the gateway offers them on loopback.',
    args: {
      areaPrefix: t.arg.string({ description: 'Only seats whose territory lies in this area (kode wilayah).' }),
      role: t.arg({ type: Role, description: 'Only seats of this role.' }),
    },
    resolve: (_root, { areaPrefix, role }, { gateway, regency }) => {
      if (!gateway.signIn) return [];
      const area = isGiven(areaPrefix) ? AreaCode.safeParse(areaPrefix).data : regency.code;
      return regency
        .seats()
        .filter(({ actor }) => area && contains(area, actor.territory) && (!isGiven(role) || actor.role === role));
    },
  }),
}));
