import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../operations/', import.meta.url);

/** The example operations as a module, in the order of their file names. */
export function operationsModule(): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort();
  const entries = files.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const lines = [
    '/** Generated from the folder `operations`; do not edit. */',
    'export const operations: readonly { readonly name: string; readonly text: string }[] = ',
  ];
  return `${lines.join('\n')}${JSON.stringify(entries, null, 2)};\n`;
}
