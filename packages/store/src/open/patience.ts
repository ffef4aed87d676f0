/** Connections to a server, and how long a statement on one may take and may wait for what another one holds. */
export const CONNECTIONS = 10;
export const STATEMENT_TIMEOUT_MS = 15_000;
export const LOCK_TIMEOUT_MS = 4_000;
/** How long a writer waits for a connection of its own; it costs nobody anything. */
export const TURN_TIMEOUT_MS = 30_000;
