import { defineProcess } from '../../process';
import { entry } from '../../words';

export const administrativeProcess = defineProcess({
  name: 'ADMINISTRATIVE',
  words: entry('Jalur administratif', 'Administrative track', ['Jalur administratif.', 'Administrative track.']),
  states: {},
  begins: [],
  steps: {},
});
