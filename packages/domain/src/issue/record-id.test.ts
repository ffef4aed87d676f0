import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { FindingId } from '../finding';
import { MatterId, parseMatterCommand } from '../handling';
import { PersonReference } from '../report';
import { CommandId, PreliminaryInformationId, SupervisionRecordId } from '../supervision';

const small = '018cd1a0-0000-7abc-8def-0000000000b2';
const ids: readonly [string, z.ZodType<string>][] = [
  ['a matter', MatterId],
  ['a finding', FindingId],
  ['a person', PersonReference],
  ['a command', CommandId],
  ['preliminary information', PreliminaryInformationId],
  ['a supervision record', SupervisionRecordId],
];

describe('an id', () => {
  it.each(ids)('of %s has one spelling, however it was sent', (_, schema) => {
    expect(schema.parse(small.toUpperCase())).toBe(small);
    expect(schema.parse(small)).toBe(small);
    expect(schema.safeParse(` ${small}`).success).toBe(false);
  });

  it('has it inside a command too', () => {
    const input = { on: '2024-01-10', other: small.toUpperCase(), note: null };
    const command = parseMatterCommand('LINK_MATTER', { matterId: small.toUpperCase(), reason: null, input });
    expect(command).toMatchObject({ ok: true, value: { matterId: small, input: { other: small } } });
  });
});
