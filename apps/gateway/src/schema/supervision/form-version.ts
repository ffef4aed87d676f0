import { officeKindOf } from '@awaslog/domain/office';
import {
  changedFields,
  revisionStanding,
  versionsOf,
  type FormA as Form,
  type FormVersion as Version,
  type Revision,
  type Signature as Signed,
  type SupervisionRecord,
} from '@awaslog/domain/supervision';
import { officeRoleLabel } from '../../wording/office-role-label';
import { builder } from '../builder';
import { Role } from '../office/codes';
import { Office } from '../refs';
import { RevisionStanding } from './codes';
import { FormA } from './form-a';

/** A version or a revision, with the fields in which it differs from the form before it. */
interface Compared {
  readonly form: Form;
  readonly changed: readonly string[];
}

const Signature = builder.objectRef<Signed>('Signature').implement({
  description: 'Who did something and when; never by name.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    actor: t.exposeString('actor', { description: 'The pseudonym that the office gave.' }),
    office: t.field({ type: Office, resolve: ({ office }) => office }),
    role: t.field({ type: Role, resolve: ({ role }) => role }),
    label: t.string({
      description: 'In which capacity, as people call it: `Anggota Panwascam`.',
      resolve: ({ role, office }, _args, { say }) => say(officeRoleLabel(`${role}@${officeKindOf(office)}`)),
    }),
    at: t.field({ type: 'DateTime', description: 'When it was done.', resolve: ({ at }) => at }),
  }),
});

const changedWords =
  'The fields of `FormAInput` in which it differs from the version before it, those of the suspicion as `suspicion.foundOn`.';

export const FormVersion = builder.objectRef<Version & Compared>('FormVersion').implement({
  description: 'Versi LHP: Form A as it once read or reads now. A version is never changed and never taken away.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'From 1; the last one is the one that counts.' }),
    form: t.field({ type: FormA, description: 'What it reads.', resolve: ({ form }) => form }),
    changed: t.stringList({ description: `${changedWords} Empty for the first.`, resolve: ({ changed }) => changed }),
    by: t.field({
      type: Signature,
      nullable: true,
      description: 'Who wrote it; empty for a record of a time when that was kept in the log only.',
      resolve: ({ by }) => by,
    }),
    grounds: t.string({
      nullable: true,
      description: 'Alasan koreksi: why it took the place of the version before it; empty for the first.',
      resolve: ({ revised }) => revised?.grounds ?? null,
    }),
    approvedBy: t.field({
      type: Signature,
      nullable: true,
      description: 'Who approved it, somebody else than who proposed it; empty for the first.',
      resolve: ({ revised }) => revised?.approvedBy ?? null,
    }),
  }),
});

export const RecordRevision = builder.objectRef<Revision & Compared>('RecordRevision').implement({
  description: 'Koreksi LHP: what somebody proposed that Form A should read, and what became of it.',
  permission: 'READ_RECORDS',
  fields: (t) => ({
    standing: t.field({ type: RevisionStanding, resolve: revisionStanding }),
    form: t.field({ type: FormA, description: 'What it should read.', resolve: ({ form }) => form }),
    changed: t.stringList({ description: changedWords, resolve: ({ changed }) => changed }),
    grounds: t.exposeString('grounds', { description: 'Alasan koreksi: why what was recorded is to be put right.' }),
    by: t.field({ type: Signature, description: 'Who proposed it.', resolve: ({ by }) => by }),
    decidedBy: t.field({
      type: Signature,
      nullable: true,
      description: 'Who approved or declined it; empty while it waits.',
      resolve: ({ outcome }) => outcome?.by ?? null,
    }),
    declinedBecause: t.string({
      nullable: true,
      description: 'Alasan ditolak: why it was declined; empty otherwise.',
      resolve: ({ outcome }) => (outcome?.kind === 'DECLINED' ? outcome.grounds : null),
    }),
  }),
});

/** The versions of a record, each compared with the one before it. */
export function comparedVersions(record: SupervisionRecord): readonly (Version & Compared)[] {
  const versions = versionsOf(record);
  return versions.map((version, position) => {
    const before = versions[position - 1];
    return { ...version, changed: before ? changedFields(before.form, version.form) : [] };
  });
}

/** The revisions of a record, each compared with the version that counted when it was decided on, or counts now. */
export function comparedRevisions(record: SupervisionRecord): readonly (Revision & Compared)[] {
  const versions = versionsOf(record);
  let approved = 0;
  return record.revisions.map((revision) => {
    const before = versions[approved]!.form;
    if (revision.outcome?.kind === 'APPROVED') approved += 1;
    return { ...revision, changed: changedFields(before, revision.form) };
  });
}
