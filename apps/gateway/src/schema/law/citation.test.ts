import type { Citation } from '@awaslog/law/citation';
import type { Text } from '@awaslog/law/result';
import { isObjectType, type GraphQLResolveInfo } from 'graphql';
import { expect, it } from 'vitest';
import { gatewaySchema } from '../schema';

const evidence = { rule: 'READ', pinpoint: 'READ' } as const;
const place = { id: 'Lampiran, hlm. 49', en: 'Annex, p. 49' };

it('names a place that is no article in the language of the reader', () => {
  const type = gatewaySchema().getType('Citation');
  const field = isObjectType(type) ? type.getFields()['place'] : undefined;
  const shown = (cited: Partial<Citation>, language: keyof Text): unknown => {
    const citation: Citation = { instrument: 'PKPU 14/2023', article: 'Lampiran', evidence, ...cited };
    const say = (text: Text) => text[language];
    return field!.resolve!(citation, {}, { say }, {} as GraphQLResolveInfo);
  };
  expect([shown({ place }, 'id'), shown({ place }, 'en'), shown({}, 'id')]).toEqual([place.id, place.en, null]);
});
