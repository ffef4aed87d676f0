import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    result: 'src/result/index.ts',
    'civil-date': 'src/civil-date/index.ts',
    citation: 'src/citation/index.ts',
    calendar: 'src/calendar/index.ts',
    deadline: 'src/deadline/index.ts',
    regime: 'src/regime/index.ts',
    rules: 'src/rules/index.ts',
    cases: 'src/cases/index.ts',
    wording: 'src/wording/index.ts',
    instruments: 'src/instruments/index.ts',
    'open-questions': 'src/open-questions/index.ts',
  }),
);
