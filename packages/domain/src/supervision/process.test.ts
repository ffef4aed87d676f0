import { describe, expect, it } from 'vitest';
import { factsOn, recordIn, revisionWaitingOn, run, step } from '../../test/supervision-examples';
import { waysOf } from '../process';
import { evolve, openAdvice } from './state';
import { eventOfStep, stepNames, supervisionProcess } from './process';
import { SupervisionStateName } from './state-name';

const facts = factsOn('2024-01-12T14:00:00+08:00');

describe('every state with every step', () => {
  for (const state of SupervisionStateName.options) {
    for (const name of stepNames) {
      const cell = supervisionProcess.cells[state][name];
      it(`${state} x ${name}: ${cell.kind}`, () => {
        const waits = name === 'APPROVE_REVISION' || name === 'DECLINE_REVISION';
        const record = waits ? revisionWaitingOn(recordIn(state)) : recordIn(state);
        expect(record.state).toBe(state);
        const withoutReason = run(record, step(name), facts);
        const withReason = run(record, step(name, {}, 'Keadaan mendesak'), facts);
        const adviceMissing = name === 'CONFIRM_ADVICE_CARRIED_OUT' && !openAdvice(record);
        if (cell.kind === 'NO_SUCH_STEP' || adviceMissing) {
          expect(withReason).toMatchObject({ ok: false, refusal: { code: 'NO_SUCH_STEP' } });
          return;
        }
        if (!withReason.ok) throw new Error(JSON.stringify(withReason.refusal));
        expect(withReason.value.type).toBe(eventOfStep[name]);
        expect(evolve(record, withReason.value)).toMatchObject({ version: record.version + 1 });
        // A correction may be late, or not the last one; steps.test.ts has every way of it.
        expect(waysOf(cell).map(({ to }) => to)).toContain(withReason.value.state);
        if (name !== 'CONFIRM_ADVICE_CARRIED_OUT') expect(withReason.value.state).toBe(cell.to);
        const marked = withReason.value.warnings.some(({ code }) => code === 'OUTSIDE_KNOWN_PROCEDURE');
        if (cell.kind === 'OUTSIDE') {
          expect(marked).toBe(true);
          expect(withReason.value.outsideKnownProcedure).toBe('Keadaan mendesak');
          // The grounds of a rejection are its reason; every other unusual step must give one.
          if (name !== 'REJECT_FINDING') {
            expect(withoutReason).toMatchObject({ ok: false, refusal: { issues: [{ code: 'REASON_NEEDED' }] } });
          }
        } else {
          expect(withoutReason.ok).toBe(true);
          if (withoutReason.ok) expect(withoutReason.value.outsideKnownProcedure).toBeNull();
        }
      });
    }
  }
});

it('no step that refuses rests on recollection', () => {
  for (const row of Object.values(supervisionProcess.cells)) {
    for (const cell of Object.values(row)) {
      if (cell.kind === 'KNOWN') {
        for (const cite of cell.cites) expect(['READ', 'SECONDARY']).toContain(cite.evidence.rule);
      }
    }
  }
});
