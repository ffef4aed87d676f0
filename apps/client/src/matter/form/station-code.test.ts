import { expect, it } from 'vitest';
import { stationCode } from './station-code';

it('writes a station as its village and the number on its board, and no station where either lacks', () => {
  expect(stationCode('63.11.03.2010', ' 5')).toBe('63.11.03.2010/005');
  expect(stationCode('63.11.03.2010', '')).toBe('');
  expect(stationCode('', '5')).toBe('');
});
