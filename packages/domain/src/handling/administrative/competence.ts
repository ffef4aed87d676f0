import type { HandlingFacts } from '../facts';
import type { Matter } from '../matter';
import { notCompetent } from '../refusals';
import { isPanwascam } from '../upward';
import { whoDecides } from './norms';

/** UU 7/2017 art. 461(1)(2): a Panwascam recommends; hearing and ruling belong to the offices above it. */
export function notAPanwascam(_matter: Matter, { actor }: Pick<HandlingFacts, 'actor'>) {
  if (!isPanwascam(actor)) return null;
  return notCompetent(
    {
      id: 'Panwascam tidak memeriksa dalam sidang dan tidak memutus pelanggaran administratif (UU 7/2017 Pasal 461 ayat (1) dan ayat (2)).',
      en: 'A Panwascam neither hears nor rules on an administrative violation (UU 7/2017 art. 461(1) and (2)).',
    },
    whoDecides,
    {
      id: 'Sampaikan rekomendasi kepada Bawaslu kabupaten/kota.',
      en: 'Bring a recommendation to the regency office.',
    },
  );
}
