import { describe, expect, it } from 'vitest';
import { fieldsInUse, filterFields, orderOf, recordFilterOf, withField } from './record-filter';

const filterOf = (query: string) => recordFilterOf(new URLSearchParams(query));

describe('recordFilterOf', () => {
  it('reads every field of an address', () => {
    expect(
      filterOf('substage=RECEIPT&state=ADVICE_OPEN&area=99.01.02&suspected=yes&from=2024-01-01&to=2024-01-31'),
    ).toEqual({
      substages: ['RECEIPT'],
      states: ['ADVICE_OPEN'],
      areaPrefix: '99.01.02',
      suspected: true,
      from: '2024-01-01',
      to: '2024-01-31',
    });
  });

  it('leaves out what is none of its values', () => {
    expect(filterOf('substage=PARADE&state=&area=Balangan&suspected=perhaps&from=2024-02-30&to=x')).toEqual({});
  });

  it('tells "no" from "not asked"', () => {
    expect(filterOf('suspected=no')).toEqual({ suspected: false });
    expect(filterOf('')).toEqual({});
  });
});

describe('the address of a list', () => {
  it('begins with the newest', () => {
    expect(orderOf(new URLSearchParams())).toBe('NEWEST');
    expect(orderOf(new URLSearchParams('order=OLDEST'))).toBe('OLDEST');
  });

  it('changes one field and keeps the others', () => {
    const address = new URLSearchParams('substage=RECEIPT&area=99.01');
    expect(withField(address, 'area', '').toString()).toBe('substage=RECEIPT');
    expect(withField(address, 'state', 'CLOSED').toString()).toBe('substage=RECEIPT&area=99.01&state=CLOSED');
    expect(fieldsInUse(address, filterFields)).toBe(2);
  });
});
