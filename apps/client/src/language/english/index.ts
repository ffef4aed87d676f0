import { changes } from './changes';
import { entrance } from './entrance';
import { form } from './form';
import { frame } from './frame';
import { lists } from './lists';
import { matter } from './matter';
import { proposals } from './proposals';
import { record } from './record';
import { revision } from './revision';

/** Every sentence of the screens in English; it has the keys of the Indonesian dictionary and the plurals of English. */
export const english = {
  ...frame,
  ...changes,
  ...entrance,
  ...form,
  ...lists,
  ...matter,
  ...proposals,
  ...record,
  ...revision,
} as const;
