import { describe, expect, it } from 'vitest';
import { findSeats, type Seat } from './find-seats';

function seat(label: string, role: Seat['role'], code: string): Seat {
  return {
    id: label,
    label,
    role,
    division: null,
    office: null,
    territory: { id: code, code, name: code, level: 'SUBDISTRICT' },
  };
}

const seats = [
  seat('Bawaslu, anggota', 'MEMBER', '99.01'),
  seat('Panwascam Hulu, anggota', 'MEMBER', '99.01.02'),
  seat('PKD Muara', 'SUPERVISOR', '99.01.02.2002'),
  seat('PKD Hilir', 'SUPERVISOR', '99.01.03.2001'),
];
const labels = (search: Partial<Parameters<typeof findSeats>[1]>) =>
  findSeats(seats, { words: '', subdistrict: '', role: '', ...search }).map(({ label }) => label);

describe('findSeats', () => {
  it('gives all seats when nothing is asked', () => {
    expect(labels({})).toHaveLength(4);
  });

  it('takes a sub-district with what lies in it, and nothing else', () => {
    expect(labels({ subdistrict: '99.01.02' })).toEqual(['Panwascam Hulu, anggota', 'PKD Muara']);
  });

  it('asks for every word, in any order and letter case', () => {
    expect(labels({ words: 'ANGGOTA hulu' })).toEqual(['Panwascam Hulu, anggota']);
    expect(labels({ words: 'hulu hilir' })).toEqual([]);
  });

  it('joins the three', () => {
    expect(labels({ words: 'pkd', role: 'SUPERVISOR', subdistrict: '99.01.03' })).toEqual(['PKD Hilir']);
  });
});
