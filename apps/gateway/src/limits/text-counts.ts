import { visit, type DocumentNode, type SelectionSetNode } from 'graphql';

/** What stands in a document as it is written, however often its fragments are spread. */
export interface TextCounts {
  readonly aliases: number;
  readonly directives: number;
  /** How often one selection names the same answer key, at the most. */
  readonly sameKey: number;
}

export function textCounts(document: DocumentNode): TextCounts {
  let [aliases, directives, sameKey] = [0, 0, 0];
  visit(document, {
    Directive: () => void (directives += 1),
    Field: ({ alias }) => void (aliases += alias ? 1 : 0),
    SelectionSet: (node) => void (sameKey = Math.max(sameKey, mostOfOneKey(node))),
  });
  return { aliases, directives, sameKey };
}

function mostOfOneKey({ selections }: SelectionSetNode): number {
  const keys = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== 'Field') continue;
    const key = selection.alias?.value ?? selection.name.value;
    keys.set(key, (keys.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...keys.values());
}
