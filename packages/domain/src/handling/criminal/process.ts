import { defineProcess } from '../../process';
import { entry } from '../../words';

export const criminalProcess = defineProcess({
  name: 'CRIMINAL',
  words: entry('Jalur pidana', 'Criminal track', ['Jalur pidana.', 'Criminal track.']),
  states: {},
  begins: [],
  steps: {},
});
