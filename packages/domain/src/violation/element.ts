import type { Text } from '@awaslog/law/result';
import { z } from 'zod';
import type { DeedSign } from './deed-sign';
import { faultWords, type Fault } from './fault';
import { stated, type Pointer } from './pointer';
import type { Subject } from './subject';

/** What an element (unsur) is in its article: who, in what state of mind, what was done, to what, when, with what result. */
export const ElementRole = z.enum(['SUBJECT', 'FAULT', 'ACT', 'OBJECT', 'CIRCUMSTANCE', 'CONSEQUENCE']);
export type ElementRole = z.infer<typeof ElementRole>;

interface ElementWords {
  /** Told apart within its article. */
  readonly id: string;
  readonly text: Text;
}

/** One thing that has to be proven for an article to apply, as far as its text is known. */
export type Element = ElementWords &
  (
    | { readonly role: 'SUBJECT'; readonly subject: Subject }
    | { readonly role: 'FAULT'; readonly fault: Fault }
    | {
        readonly role: 'ACT' | 'OBJECT' | 'CIRCUMSTANCE' | 'CONSEQUENCE';
        /** Facts that show it; none where nothing that is recorded does. */
        readonly shownBy: readonly Pointer[];
      }
  );

export function by(subject: Subject): Element {
  return { id: 'SUBJECT', role: 'SUBJECT', text: subject.text, subject };
}

function fault(which: Fault): Element {
  return { id: which, role: 'FAULT', text: faultWords[which], fault: which };
}

export const wilfully = fault('WILFUL');
export const negligently = fault('NEGLIGENT');

/** Builds the elements of one role: `act('NOT_SIGNED', ['tidak menandatangani', 'does not sign'], 'A_SIGN')`. */
function ofRole(role: 'ACT' | 'OBJECT' | 'CIRCUMSTANCE' | 'CONSEQUENCE') {
  return (
    id: string,
    [indonesian, english]: readonly [string, string],
    ...shownBy: readonly (DeedSign | Pointer)[]
  ): Element => ({
    id,
    role,
    text: { id: indonesian, en: english },
    shownBy: shownBy.map((one) => (typeof one === 'string' ? stated(one) : one)),
  });
}

export const act = ofRole('ACT');
export const object = ofRole('OBJECT');
export const circumstance = ofRole('CIRCUMSTANCE');
export const consequence = ofRole('CONSEQUENCE');
