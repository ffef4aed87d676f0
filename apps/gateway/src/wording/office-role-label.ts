import { glossary, type CodeOf } from '@awaslog/domain/glossary';
import type { Text } from '@awaslog/law/result';

/**
 * `Anggota Panwascam` for the `MEMBER@PANWASCAM` of the policy. A supervisor is the one person of the office, so that
 * naming the office says it all; who belongs to no office is named by the role.
 */
export function officeRoleLabel(by: string): Text {
  const [role = '', office = ''] = by.split('@');
  const inRole = glossary.code('Role', role as CodeOf<'Role'>);
  if (office === 'NONE') return { id: inRole.term, en: inRole.en };
  const ofKind = glossary.code('OfficeKind', office as CodeOf<'OfficeKind'>);
  if (role === 'SUPERVISOR') return { id: ofKind.term, en: ofKind.en };
  return { id: `${inRole.term} ${ofKind.term}`, en: `${ofKind.en} ${inRole.en.toLowerCase()}` };
}
