import { describe, expect, it } from 'vitest';
import { renderedInForm, textOf } from '../../test/rendered';
import { BEING_TYPED, PersonField } from './person-field';

const reference = '018cd1a0-0000-7000-8000-0000000000a1';
const known = [{ reference, role: 'WITNESS' as const }];
const field = (value: string, rest: Partial<Parameters<typeof PersonField>[0]> = {}) =>
  renderedInForm(<PersonField name="reporter" label="Pelapor" role="REPORTER" {...rest} />, { reporter: value });

describe('a person in a form', () => {
  it('is entered on demand, and not asked for by a reference', () => {
    const html = field('', { optional: true });
    expect(textOf(html)).toBe('Pelapor (boleh kosong) Isi identitas');
    expect(html).not.toContain('<input');
  });

  it('is typed into the fields of form B.1, none of which the browser remembers', () => {
    const html = field(BEING_TYPED);
    expect(textOf(html)).toContain('Nomor identitas');
    const inputs = [...html.matchAll(/<input[^>]*>/g)].map(([input]) => input);
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.filter((input) => !input.includes('autoComplete="off"'))).toEqual([]);
    // A form inside the form of the act would be none; its button sends nothing but the person.
    expect(html).not.toContain('<form');
    expect(html).not.toContain('type="submit"');
  });

  it('leaves its reference once it is kept', () => {
    expect(textOf(field(reference))).toBe(`Pelapor Tersimpan, rujukan ${reference} Lepaskan identitas ini`);
  });

  it('is chosen among those whom the matter names, by role and reference', () => {
    const text = textOf(field('', { role: 'WITNESS', known }));
    expect(text).toContain('Saksi · rujukan 0000000000a1');
    expect(textOf(field(reference, { role: 'WITNESS', known }))).not.toContain('Tersimpan');
  });

  it('waits for the capacity under which it is kept', () => {
    const html = field('', { role: null });
    expect(html).toContain('disabled');
    expect(textOf(html)).toContain('Pilih dahulu kedudukannya');
  });
});
