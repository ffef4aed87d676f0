export type { GlossaryEntry } from '../words';
export * from './glossary';
