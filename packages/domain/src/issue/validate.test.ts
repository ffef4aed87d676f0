import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formA, recordId, steps } from '../../test/supervision-examples';
import { SupervisionCommand } from '../supervision';
import { isIssueCode, issueCatalogue } from './catalogue';
import { parse } from './validate';

const command = (form: object) => ({ command: 'RECORD_SUPERVISION', recordId, form: { ...formA, ...form } });

function codes(input: unknown): string[] {
  const parsed = parse(SupervisionCommand, input);
  return parsed.ok ? [] : parsed.refusal.map(({ code, path }) => `${path.join('.')} ${code}`);
}

describe('shape', () => {
  it.each([
    [
      'an impossible date',
      { suspicion: { ...formA.suspicion, foundOn: '2024-02-30' } },
      'form.suspicion.foundOn DATE_IMPOSSIBLE',
    ],
    [
      'a date with a time',
      { suspicion: { ...formA.suspicion, foundOn: '2024-01-08T09:00' } },
      'form.suspicion.foundOn DATE_IMPOSSIBLE',
    ],
    ['a moment without offset', { startedAt: '2024-01-08T09:00:00' }, 'form.startedAt MOMENT_MALFORMED'],
    ['a moment of 30 February', { startedAt: '2024-02-30T09:00:00+08:00' }, 'form.startedAt MOMENT_IMPOSSIBLE'],
    ['a moment at half past 25', { startedAt: '2024-02-20T25:30:00+08:00' }, 'form.startedAt MOMENT_IMPOSSIBLE'],
    ['a wrong area code', { area: '6311' }, 'form.area AREA_CODE_MALFORMED'],
    ['a station 000', { station: '63.11.03.2001/000' }, 'form.station STATION_CODE_MALFORMED'],
    ['an unknown sub-stage', { substage: 'SORTING' }, 'form.substage UNKNOWN_CODE'],
    ['a text with NUL', { purpose: 'a\u0000b' }, 'form.purpose TEXT_NOT_WELL_FORMED'],
    ['text that turns its direction', { purpose: 'a\u202Eb' }, 'form.purpose TEXT_NOT_WELL_FORMED'],
    ['an escape character', { purpose: 'a\u001B[31mb' }, 'form.purpose TEXT_NOT_WELL_FORMED'],
    ['text that cannot be seen', { purpose: '\u200B\u200B' }, 'form.purpose REQUIRED'],
    ['a year without elections', { startedAt: '0000-01-01T00:00:00+08:00' }, 'form.startedAt YEAR_OUT_OF_RANGE'],
    [
      'a day without elections',
      { suspicion: { ...formA.suspicion, foundOn: '9999-12-31' } },
      'form.suspicion.foundOn YEAR_OUT_OF_RANGE',
    ],
    [
      'more decimals than a clock has',
      { startedAt: '2024-01-07T08:00:00.123456789123Z' },
      'form.startedAt MOMENT_MALFORMED',
    ],
    ['a lone surrogate', { purpose: 'a\ud800' }, 'form.purpose TEXT_NOT_WELL_FORMED'],
    ['an empty text', { purpose: '   ' }, 'form.purpose REQUIRED'],
    ['a missing text', { purpose: undefined }, 'form.purpose REQUIRED'],
    ['a field that is not known', { colour: 'red' }, 'form UNKNOWN_FIELD'],
    ['a negative count', { counts: [{ ...formA.counts[0], counted: -1 }] }, 'form.counts.0.counted NOT_A_COUNT'],
    ['half a box', { counts: [{ ...formA.counts[0], counted: 1.5 }] }, 'form.counts.0.counted NOT_A_COUNT'],
    ['not a number', { counts: [{ ...formA.counts[0], counted: Number.NaN }] }, 'form.counts.0.counted NOT_A_COUNT'],
    ['a number too large', { counts: [{ ...formA.counts[0], counted: 1e9 }] }, 'form.counts.0.counted TOO_LARGE'],
  ])('%s', (_, form, expected) => {
    expect(codes(command(form))).toEqual([expected]);
  });

  it('minutes without a number, or with one that cannot be stored', () => {
    const fix = (minutesNumber: string) =>
      codes({
        command: 'FIX_FINDING',
        recordId,
        reason: null,
        ...steps.FIX_FINDING,
        plenary: { heldOn: '2024-01-10', minutesNumber, membersPresent: 3 },
      });
    expect(fix(' ')).toEqual(['plenary.minutesNumber MINUTES_NEEDED']);
    expect(fix('1\u0000')).toEqual(['plenary.minutesNumber TEXT_NOT_WELL_FORMED']);
    expect(fix('01/BA/2024')).toEqual([]);
  });

  it('an id of another version', () => {
    expect(codes({ ...command({}), recordId: '8c2ab8a1-9d8e-4f6e-8b8e-0a1b2c3d4e5f' })).toEqual([
      'recordId ID_MALFORMED',
    ]);
  });

  it('an unknown command', () => {
    expect(codes({ command: 'DELETE' })).toEqual(['command UNKNOWN_CODE']);
    expect(codes(null)).toEqual([' WRONG_TYPE']);
  });

  it('takes lines, tabs and joined emoji as they are', () => {
    expect(codes(command({ purpose: 'baris satu\n\tbaris dua \u{1F469}\u200D\u{1F33E}' }))).toEqual([]);
  });

  it('takes text in composed form and trims it', () => {
    const parsed = parse(SupervisionCommand, command({ purpose: '  re\u0301sume\u0301 ' }));
    expect(parsed).toMatchObject({ ok: true, value: { form: { purpose: 'résumé' } } });
  });

  it('answers a known code and an own sentence for anything at all, and never throws', () => {
    const inputs = fc.oneof(
      fc.anything(),
      fc.record({
        command: fc.constantFrom('RECORD_SUPERVISION', ...Object.keys(steps)),
        form: fc.anything(),
        recordId: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const parsed = parse(SupervisionCommand, input);
        if (parsed.ok) return;
        expect(parsed.refusal.length).toBeGreaterThan(0);
        for (const issue of parsed.refusal) {
          expect(isIssueCode(issue.code)).toBe(true);
          expect(issue.message.id.length).toBeGreaterThan(5);
        }
      }),
    );
  });
});

it('every issue has a sentence in both languages', () => {
  for (const { id, en } of Object.values(issueCatalogue)) {
    expect(id).toMatch(/\.$/);
    expect(en).toMatch(/\.$/);
    expect(id).not.toBe(en);
  }
});
