import { actNames, actOf, type MatterEntry as Entry } from '@awaslog/domain/handling';
import { shapeOf } from '@awaslog/domain/process';
import { builder } from '../builder';
import { entryType, MatterEntry, OTHER_ENTRY } from './entry';
import { entryFieldName } from './entry-fields';
import { statedFields } from './stated-fields';

/** One type for each event, with what its act states: the same fields as the input, described by the same words. */
for (const name of actNames) {
  const { event, past, input } = actOf(name);
  const own = Object.entries(shapeOf(input)).flatMap(([field, shape]) => {
    const as = entryFieldName(field);
    return as === null ? [] : [{ as, name: field, shape }];
  });
  builder.objectRef<Entry>(entryType(event)).implement({
    description: `${past.term}: ${past.description.en}`,
    interfaces: [MatterEntry],
    permission: 'READ_MATTERS',
    fields: (t) => statedFields(t, own, ({ facts }) => facts),
  });
}

builder.objectRef<Entry>(OTHER_ENTRY).implement({
  description: 'Riwayat lain: an event whose act is no longer there; it shows what every entry has.',
  interfaces: [MatterEntry],
  permission: 'READ_MATTERS',
});
