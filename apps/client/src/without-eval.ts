import { z } from 'zod';

// The page forbids code made from text; zod is told before its first schema, so that it does not even try.
z.config({ jitless: true });
