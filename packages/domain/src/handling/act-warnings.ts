import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { sentence, type MessageValues, type Warning } from '../issue';

/** What a warning says, and the norm behind it where there is one. */
export interface WarningEntry extends Text {
  readonly cites?: readonly Citation[];
}

/** The warnings of the acts of one process, by code, with their dates and counts filled in. */
export function warningsOf<const Code extends string>(entries: Readonly<Record<Code, WarningEntry>>) {
  return (code: Code, values: MessageValues = {}): Warning => {
    const { cites = [], ...text } = entries[code];
    return { code, message: sentence(text, values), cites };
  };
}
