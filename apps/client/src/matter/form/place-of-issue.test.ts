import { actOf } from '@awaslog/domain/handling';
import { shapeOf } from '@awaslog/domain/process';
import { expect, it } from 'vitest';
import { placeInForm } from './place-of-issue';

it('puts an issue beside its field, or beside the whole list where the entries are ticks', () => {
  const place = placeInForm(shapeOf(actOf('RECEIVE_REPORT').input));
  expect(place(['station'])).toBe('station');
  expect(place(['respondents', 0])).toBe('respondents');
  expect(place(['witnesses', 1])).toBe('witnesses.1');
  expect(place([])).toBe('');
});
