import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../civil-date';
import { perbawaslu3, uu7 } from '../instruments';
import { sampleRule } from '../../test/sample-rule';
import { due, reportSubmission } from '.';
import { notInForceOn } from './validity';

const on = (day: string) => day as CivilDate;
const recalled = { rule: 'RECALLED', pinpoint: 'RECALLED' } as const;

describe('a rule outside the life of its instruments', () => {
  it('is told with the day of the force, and with what held before', () => {
    expect(notInForceOn(reportSubmission, on('2017-08-15'))).toMatchObject({
      code: 'NOT_IN_FORCE',
      message: { en: expect.stringContaining('UU 7/2017 has been in force since Wednesday 16 August 2017') },
      nextStep: { id: expect.stringContaining('UU 8/2012'), en: expect.stringContaining('UU 8/2012') },
    });
    expect(notInForceOn(reportSubmission, on('2017-08-16'))).toBeUndefined();
  });

  it('is told with the day it was made, where that of its force is unknown', () => {
    const answer = due({ rule: 'CORRECTION_ADVICE', from: '2022-10-10' });
    expect(!answer.ok && answer.refusal).toMatchObject({
      code: 'NOT_IN_FORCE',
      message: { en: expect.stringContaining('made only on Tuesday 11 October 2022') },
      nextStep: { en: expect.stringContaining('Perbawaslu 21/2018') },
    });
  });

  it('is told with the year alone, where no day is known', () => {
    const answer = due({ rule: 'GAKKUMDU_DISCUSSION', from: '2022-12-31T23:59+08:00', zone: 'Asia/Makassar' });
    expect(!answer.ok && answer.refusal).toMatchObject({
      code: 'NOT_IN_FORCE',
      message: { en: expect.stringContaining('made only in 2023') },
      nextStep: { en: expect.stringContaining('Perbawaslu 31/2018') },
    });
    expect(due({ rule: 'GAKKUMDU_DISCUSSION', from: '2023-01-01T00:00+08:00' }).ok).toBe(true);
  });

  it('goes by the day of the place', () => {
    const from = '2022-12-31T23:30+07:00';
    expect(due({ rule: 'GAKKUMDU_DISCUSSION', from, zone: 'Asia/Jakarta' }).ok).toBe(false);
    expect(due({ rule: 'GAKKUMDU_DISCUSSION', from, zone: 'Asia/Makassar' }).ok).toBe(true);
  });

  it('is told before a missing calendar is', () => {
    const answer = due({ rule: 'REGISTRATION', from: '2021-12-31' });
    expect(!answer.ok && answer.refusal.code).toBe('NOT_IN_FORCE');
  });

  it('holds while one of its instruments may have held', () => {
    const both = sampleRule({
      cites: [perbawaslu3.article('20', undefined, recalled), uu7.article('454', '7', recalled)],
    });
    expect(notInForceOn(both, on('2018-01-02'))).toBeUndefined();
    expect(notInForceOn(both, on('2017-08-15'))?.code).toBe('NOT_IN_FORCE');
  });

  it('is told with the last day, where the instrument has ended', () => {
    const ended = () => ({ ...uu7, inForceUntil: on('2024-12-31') });
    expect(notInForceOn(reportSubmission, on('2024-12-31'), ended)).toBeUndefined();
    expect(notInForceOn(reportSubmission, on('2025-01-01'), ended)).toMatchObject({
      code: 'NOT_IN_FORCE',
      message: {
        id: expect.stringContaining('berlaku sampai Selasa, 31 Desember 2024'),
        en: expect.stringContaining('in force until Tuesday 31 December 2024'),
      },
      nextStep: { en: 'Check the starting date.' },
    });
  });

  it('is not judged by an instrument that nobody here holds', () => {
    const cite = { instrument: 'Perbawaslu 1/1900', article: '1', evidence: recalled };
    expect(notInForceOn(sampleRule({ cites: [cite] }), on('1900-01-01'))).toBeUndefined();
  });
});
