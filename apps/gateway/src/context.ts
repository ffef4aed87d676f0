import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { Language, Text } from '@awaslog/law/result';
import type { Actor } from '@awaslog/domain/office';
import type { Permission } from '@awaslog/domain/policy';
import type { Regency } from '@awaslog/regency/regency';
import type { Scope, Store } from '@awaslog/store/store';
import type { TrialSignIn } from './auth/trial-sign-in';
import type { TrialClock } from './clock/trial-clock';
import type { PlannedPaths } from './read/planned-paths';

/** What the gateway was started with and keeps as long as it runs. */
export interface Gateway {
  readonly store: Store;
  readonly regencies: readonly Regency[];
  /** Null outside a trial: the real clock cannot be set. */
  readonly trialClock: TrialClock | null;
  /** Null where nobody may sign in by choosing a seat. */
  readonly signIn: TrialSignIn | null;
  readonly now: () => Instant;
  readonly language: Language;
  readonly version: string;
}

/** What one request knows: who asks, in which regency, at what moment, and in which language to answer. */
export interface GatewayContext {
  readonly gateway: Gateway;
  readonly store: Store;
  readonly actor: Actor;
  /** False for somebody without a token, who reads as the public does. */
  readonly signedIn: boolean;
  readonly regency: Regency;
  readonly scope: Scope;
  /** Written with the offset of the place, so that its first ten characters are the civil day there. */
  readonly now: Instant;
  readonly today: CivilDate;
  readonly may: (permission: Permission) => boolean;
  readonly say: (text: Text) => string;
  readonly planned: PlannedPaths;
}
