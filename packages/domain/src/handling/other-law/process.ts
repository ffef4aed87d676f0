import { defineProcess } from '../../process';
import { entry } from '../../words';

export const otherLawProcess = defineProcess({
  name: 'OTHER',
  words: entry('Jalur hukum lainnya', 'Other-law track', ['Jalur hukum lainnya.', 'Other-law track.']),
  states: {},
  begins: [],
  steps: {},
});
