import { officeKindOf } from '@awaslog/domain/office';
import { officeArea, officeLabel } from '../../wording/office-label';
import { builder } from '../builder';
import { Area, Office } from '../refs';
import { globalId } from '../relay/global-id';
import { areaRow } from '../territory/area-row';
import { OfficeKind } from './codes';

builder.objectType(Office, {
  permission: 'READ_REFERENCE',
  fields: (t) => ({
    id: t.id({
      description: 'An opaque id that stays the same; an office is not to be had by `node`.',
      resolve: (office, _args, { regency }) => globalId('Office', regency.code, office),
    }),
    kind: t.field({ type: OfficeKind, description: 'What kind of office it is.', resolve: officeKindOf }),
    area: t.field({
      type: Area,
      nullable: true,
      description: 'The place that it watches; of a station supervisor, the village.',
      resolve: (office, _args, { regency }) => {
        const area = officeArea(office);
        return area && areaRow(regency, area);
      },
    }),
    label: t.string({
      description: 'What people call it.',
      resolve: (office, _args, { regency, say }) => say(officeLabel(office, regency)),
    }),
  }),
});
