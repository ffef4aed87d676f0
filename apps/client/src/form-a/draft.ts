import { uuidV7 } from '../identifier/uuid-v7';
import type { FormAValues } from './values';

/**
 * A form that was begun on this device: what was typed, and the ids that it will be sent under. The ids are made once,
 * so a form that is sent again after a lost answer is known to be the same one.
 */
export interface Draft {
  readonly commandId: string;
  readonly recordId: string;
  readonly values: FormAValues;
}

/** Raised when the fields of the form change; a draft of another shape is not opened. */
const SHAPE = 1;

/** One draft for an office and what it traces: the next person at the same phone has a draft of their own. */
export function draftKey(office: string, information: string | null): string {
  return ['awaslog.form-a', office, information ?? 'active'].join('/');
}

export function newDraft(values: FormAValues): Draft {
  return { commandId: uuidV7(), recordId: uuidV7(), values };
}

export function readDraft(storage: Pick<Storage, 'getItem'>, key: string): Draft | null {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    return isDraft(stored) ? stored : null;
  } catch {
    // What is not JSON was not written by this client.
    return null;
  }
}

function isDraft(stored: unknown): stored is Draft {
  if (typeof stored !== 'object' || stored === null) return false;
  const { shape, commandId, recordId, values } = stored as Record<string, unknown>;
  return (
    shape === SHAPE &&
    typeof commandId === 'string' &&
    typeof recordId === 'string' &&
    typeof values === 'object' &&
    values !== null
  );
}

/** Keeps a draft; a full or forbidden store is no reason to stop somebody from typing. */
export function keepDraft(storage: Pick<Storage, 'setItem'>, key: string, draft: Draft): boolean {
  try {
    storage.setItem(key, JSON.stringify({ shape: SHAPE, ...draft }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: Pick<Storage, 'removeItem'>, key: string): void {
  storage.removeItem(key);
}
