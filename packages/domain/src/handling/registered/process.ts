import { defineProcess } from '../../process';
import { entry } from '../../words';

export const handlingProcess = defineProcess({
  name: 'HANDLING',
  words: entry('Penanganan', 'Handling', ['Penanganan.', 'Handling.']),
  states: {},
  begins: [],
  steps: {},
});
