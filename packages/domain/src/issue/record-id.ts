import { z } from 'zod';

/**
 * An id that is made where the act is made: a UUID of version 7. It is read into the small letters in which a database
 * answers it, however it was sent, so that one id is one text wherever two are compared.
 */
export function recordId() {
  return z.uuidv7({ error: 'ID_MALFORMED' }).toLowerCase();
}
