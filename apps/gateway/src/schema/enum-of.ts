import { glossary, type CodeOf, type Concept } from '@awaslog/domain/glossary';
import { builder } from './builder';
import { meaningOf } from './plugin/meaning';

/** An enum of the domain: its codes as they are, described by the glossary. */
export function enumOf<Name extends Concept, const Code extends CodeOf<Name>>(
  name: string,
  concept: Name,
  codes: readonly Code[],
  description: string,
) {
  const values = Object.fromEntries(
    codes.map((code) => [code, { value: code, description: meaningOf(glossary.code(concept, code)) }]),
  ) as { readonly [Key in Code]: { readonly value: Key; readonly description: string } };
  return builder.enumType(name, { description, values });
}
