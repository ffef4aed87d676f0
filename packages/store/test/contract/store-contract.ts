import { afterAll, beforeAll, describe } from 'vitest';
import type { StorePlace } from '../../src';
import { openSubject, type Subject } from '../fixture/subject';
import { clearing } from './clearing.contract';
import { joining } from './joining.contract';
import { keeping } from './keeping.contract';
import { handling } from './handling.contract';
import { handlingReads } from './handling-reads.contract';
import { linking } from './linking.contract';
import { naming } from './naming.contract';
import { numbering } from './numbering.contract';
import { numberingRecords } from './numbering-records.contract';
import { ordering } from './ordering.contract';
import { paging } from './paging.contract';
import { people } from './people.contract';
import { racing } from './racing.contract';
import { reading } from './reading.contract';
import { redating } from './redating.contract';
import { revising } from './revising.contract';
import { sealing } from './sealing.contract';
import { writing } from './writing.contract';

/** What every store does, wherever it rests. One store is opened for all of it. */
export function storeContract(placeOf: () => Promise<StorePlace>): void {
  let subject: Subject;
  beforeAll(async () => {
    subject = await openSubject(await placeOf());
  });
  afterAll(() => subject?.store.close());
  const subjectOf = () => subject;

  describe('writes', () => writing(subjectOf));
  describe('decides races', () => racing(subjectOf));
  describe('handles matters', () => handling(subjectOf));
  describe('joins matters', () => joining(subjectOf));
  describe('looks up what an act names', () => naming(subjectOf));
  describe('numbers registers', () => numbering(subjectOf));
  describe('numbers records', () => numberingRecords(subjectOf));
  describe('revises records', () => revising(subjectOf));
  describe('redates', () => redating(subjectOf));
  describe('reads', () => reading(subjectOf));
  describe('reads matters', () => handlingReads(subjectOf));
  describe('links', () => linking(subjectOf));
  describe('pages', () => paging(subjectOf));
  describe('orders matters', () => ordering(subjectOf));
  describe('keeps', () => keeping(subjectOf));
  describe('keeps people', () => people(subjectOf));
  describe('seals', () => sealing(subjectOf));
  // Last, since nothing is left after it.
  describe('clears', () => clearing(subjectOf));
}
