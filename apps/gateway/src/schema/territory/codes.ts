import { AreaKind as AreaKinds, AreaLevel as AreaLevels } from '@awaslog/domain/territory';
import { enumOf } from '../enum-of';

export const AreaLevel = enumOf('AreaLevel', 'AreaLevel', AreaLevels.options, 'Tingkat wilayah: the level of an area.');
export const AreaKind = enumOf('AreaKind', 'AreaKind', AreaKinds.options, 'What an area is by law.');
export const StationStanding = enumOf(
  'StationStanding',
  'StationStanding',
  ['KNOWN', 'UNCONFIRMED', 'UNKNOWN_STATION'],
  'What is known of a station number (nomor TPS).',
);
