import { actNames, actOf } from '@awaslog/domain/handling';
import type { FieldShape } from '@awaslog/domain/process';
import { describe, expect, it } from 'vitest';
import { rendered, textOf } from '../../../test/rendered';
import type { StatedEntry } from './facts-document';
import { statedFieldsOf } from './stated-fields';
import { StatedFacts } from './stated-facts';

/** The example of an act as the gateway answers it: offices with their label, everything else as it was stated. */
function answered(event: string, example: Readonly<Record<string, unknown>>): StatedEntry {
  const facts = statedFieldsOf(event).map(({ as, shape }) => {
    const name = as.startsWith('stated') ? as.charAt(6).toLowerCase() + as.slice(7) : as;
    return [as, answeredValue(shape, example[name])] as const;
  });
  return { __typename: event, ...Object.fromEntries(facts) };
}

function answeredValue({ name }: FieldShape, value: unknown): unknown {
  return name === 'OfficeId' && value ? { id: 'o', label: 'Panwascam Hilir' } : value;
}

const shown = (event: string, stated: StatedEntry, language: 'id' | 'en' = 'id') =>
  textOf(rendered(<StatedFacts event={event} stated={stated} />, language));

describe('what an act stated', () => {
  it.each(actNames)('%s: no code, id or field is shown as a machine writes it', (name) => {
    const { event, example } = actOf(name);
    const stated = answered(event, example as Readonly<Record<string, unknown>>);
    for (const language of ['id', 'en'] as const) {
      // Abbreviations of bodies are words too: KASN, DKPP, KPU.
      expect(shown(event, stated, language), language).not.toMatch(
        /\b[A-Z]+_[A-Z_]+\b|[0-9a-f]{8}-|true|false|null|\[object/,
      );
    }
  });

  it('stands under the labels of its form, codes in words', () => {
    const stated = {
      __typename: 'ReportReviewed',
      requirements: [
        { requirement: 'ACCOUNT', met: true, note: null },
        { requirement: 'EVIDENCE', met: false, note: 'Belum ada foto.' },
      ],
      result: 'INCOMPLETE',
      kinds: ['ADMINISTRATIVE', 'ETHICS'],
      competent: true,
      grounds: 'Bukti belum ada.',
    };
    const text = shown('REPORT_REVIEWED', stated);
    expect(text).toContain('Uraian kejadian Terpenuhi: Ya');
    expect(text).toContain('Bukti Terpenuhi: Tidak Catatan: Belum ada foto.');
    expect(text).toContain('Hasil kajian awal Belum memenuhi syarat');
    expect(shown('REPORT_REVIEWED', stated, 'en')).toContain('Result of the initial review Incomplete');
  });

  it('leaves out what was not stated', () => {
    const stated = { __typename: 'MatterAssigned', division: null, handlers: [], note: 'Segera.' };
    expect(shown('MATTER_ASSIGNED', stated)).toBe('Catatan Segera.');
  });

  it('tells of a person the reference alone', () => {
    const stated = { __typename: 'Invited', person: '018cd1a0-0000-7000-8000-0000000000a3', capacity: 'WITNESS' };
    expect(shown('INVITED', stated)).toContain('Yang diundang rujukan 0000000000a3');
  });
});
