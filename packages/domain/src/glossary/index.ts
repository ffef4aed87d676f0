export type { GlossaryEntry } from './entry';
export * from './glossary';
