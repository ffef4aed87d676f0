import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../operations/', import.meta.url);

/** A text in single quotes, as the formatter writes it. */
function quoted(text: string): string {
  if (text.includes("'")) throw new Error('an example operation has an apostrophe; write it without');
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;
}

/** The example operations as a module, in the order of their file names. */
export function operationsModule(): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const entries = files.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return `  {\n    name: ${quoted(name)},\n    text: ${quoted(text)},\n  },\n`;
  });
  return [
    '/** Generated from the folder `operations`; do not edit. */\n',
    'export const operations: readonly { readonly name: string; readonly text: string }[] = [\n',
    ...entries,
    '];\n',
  ].join('');
}
