import SchemaBuilder, {
  BasePlugin,
  type PothosInputFieldConfig,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import { glossary, type GlossaryEntry, type ObjectName } from '@awaslog/domain/glossary';
import { fieldWords } from './field-words';
import { meaningOf } from './meaning';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      description: DescriptionPlugin<Types>;
    }
  }
}

/**
 * Describes what describes itself nowhere else: a type by the glossary's entry of its name, a field by the one sentence
 * that its name means in every type. What a type or field says of itself comes first.
 */
export class DescriptionPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onTypeConfig(config: PothosTypeConfig): PothosTypeConfig {
    const entry: GlossaryEntry | undefined = glossary.object(config.name as ObjectName);
    return config.description || !entry ? config : { ...config, description: meaningOf(entry) };
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    return { ...config, description: config.description ?? wordsFor(config.name) };
  }

  override onInputFieldConfig(config: PothosInputFieldConfig<Types>): PothosInputFieldConfig<Types> {
    return { ...config, description: config.description ?? wordsFor(config.name) };
  }
}

function wordsFor(name: string): string | null {
  return (Object.hasOwn(fieldWords, name) && fieldWords[name]) || null;
}

SchemaBuilder.registerPlugin('description', DescriptionPlugin);
