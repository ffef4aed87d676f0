import { defineProcess } from '../../process';
import { entry } from '../../words';

export const ethicsProcess = defineProcess({
  name: 'ETHICS',
  words: entry('Jalur etik', 'Ethics track', ['Jalur etik.', 'Ethics track.']),
  states: {},
  begins: [],
  steps: {},
});
