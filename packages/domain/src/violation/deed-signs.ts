import type { DeedSign } from './deed-sign';
import type { DeedSignEntry } from './deed-sign-entry';
import { supplySigns } from './supply-signs';
import { votingSigns } from './voting-signs';

/** What is known of every sign: its word, its meaning, and the kinds of violation that it leads to beside a crime. */
export const deedSigns: Readonly<Record<DeedSign, DeedSignEntry>> = { ...supplySigns, ...votingSigns };
