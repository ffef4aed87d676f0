import { expect, it } from 'vitest';
import { peopleIn } from './people-in';

it('gives everybody whom a matter names once, in the role in which they came first', () => {
  const people = peopleIn([
    { __typename: 'ReportReceived', reporter: 'a', proxy: null, witnesses: ['b', 'c'] },
    { __typename: 'Invited', person: 'b', capacity: 'EXPERT' },
    { __typename: 'Invited', person: 'd', capacity: 'RESPONDENT' },
    { __typename: 'SessionHeld', person: null, capacity: 'WITNESS' },
    { __typename: 'MatterClosed' },
  ]);
  expect(people).toEqual([
    { reference: 'a', role: 'REPORTER' },
    { reference: 'b', role: 'WITNESS' },
    { reference: 'c', role: 'WITNESS' },
    { reference: 'd', role: 'RESPONDENT' },
  ]);
});
