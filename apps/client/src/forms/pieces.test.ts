import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

describe('piecesOf', () => {
  it('tells nothing from zero', () => {
    expect(piecesOf('', 'id')).toBeNull();
    expect(piecesOf('  ', 'id')).toBeNull();
    expect(piecesOf('0', 'id')).toBe(0);
  });

  it('reads thousands as each language groups them', () => {
    expect(piecesOf('96.016', 'id')).toBe(96_016);
    expect(piecesOf('1 234', 'id')).toBe(1234);
    expect(piecesOf('96,016', 'en')).toBe(96_016);
  });

  it('takes no decimal, sign or word for a count', () => {
    for (const text of ['12,5', '1,234', '-3', '1e6', '12 kotak', '1.23', '.5', '１２']) {
      expect(piecesOf(text, 'id'), text).toBeNaN();
    }
    expect(piecesOf('96.016', 'en')).toBeNaN();
  });
});
