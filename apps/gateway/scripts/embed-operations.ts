import { mkdirSync, writeFileSync } from 'node:fs';
import { operationsModule } from './operations-module';

/** Writes the example operations into the program, which is one file and has no folder to read them from. */
mkdirSync(new URL('../src/generated/', import.meta.url), { recursive: true });
writeFileSync(new URL('../src/generated/operations.ts', import.meta.url), operationsModule());
