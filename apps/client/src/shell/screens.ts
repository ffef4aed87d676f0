import type { IconName } from '../design/icon';

/** A screen, and what one has to be allowed for it; whoever has one of several permissions is shown it. */
interface Screen {
  readonly to: string;
  readonly icon: IconName;
  readonly text:
    'overview' | 'records' | 'record' | 'findings' | 'matters' | 'work' | 'changes' | 'announced' | 'incidents';
  readonly needs: readonly string[];
}

const screens: readonly Screen[] = [
  { to: '/', icon: 'overview', text: 'overview', needs: [] },
  { to: '/records', icon: 'records', text: 'records', needs: ['READ_RECORDS'] },
  { to: '/records/new', icon: 'plus', text: 'record', needs: ['RECORD_SUPERVISION'] },
  { to: '/findings', icon: 'finding', text: 'findings', needs: ['READ_RECORDS'] },
  { to: '/matters', icon: 'scale', text: 'matters', needs: ['READ_MATTERS', 'RECEIVE_REPORT'] },
  { to: '/work', icon: 'clock', text: 'work', needs: ['READ_WORK'] },
  { to: '/deadline-changes', icon: 'calendar', text: 'changes', needs: ['REDATE_DEADLINES'] },
  { to: '/announced', icon: 'announced', text: 'announced', needs: [] },
  { to: '/incidents', icon: 'incidents', text: 'incidents', needs: [] },
];

/** As many as fit under the thumb. */
const ON_A_PHONE = 5;

export interface OfferedScreen extends Screen {
  /** Whether it has a place in the bar of a phone; the others are found in the menu of the seat there. */
  readonly inBar: boolean;
}

/** The screens that a reader with these permissions can use, in their order. */
export function screensFor(permissions: readonly string[]): readonly OfferedScreen[] {
  return screens
    .filter(({ needs }) => needs.length === 0 || needs.some((one) => permissions.includes(one)))
    .map((screen, position) => ({ ...screen, inBar: position < ON_A_PHONE }));
}
