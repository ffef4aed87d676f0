import { Contest as Contests, ElectionId } from '@awaslog/domain/election';
import { enumOf } from '../enum-of';

export const ElectionCode = enumOf('ElectionCode', 'ElectionId', ElectionId.options, 'Pemilihan: an election.');
export const Contest = enumOf('Contest', 'Contest', Contests.options, 'Jenis pemilihan: what one ballot decides.');
