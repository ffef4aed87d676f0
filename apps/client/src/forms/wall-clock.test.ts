import { expect, it } from 'vitest';
import { wallClock } from './wall-clock';

it('reads the wall clock of each zone at one moment', () => {
  const moment = new Date('2024-01-08T16:05:00Z');
  expect(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'].map((zone) => wallClock(moment, zone))).toEqual([
    '23:05',
    '00:05',
    '01:05',
  ]);
});
