import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    issue: 'src/issue/index.ts',
    territory: 'src/territory/index.ts',
    election: 'src/election/index.ts',
    stage: 'src/stage/index.ts',
    supplies: 'src/supplies/index.ts',
    custody: 'src/custody/index.ts',
    office: 'src/office/index.ts',
    policy: 'src/policy/index.ts',
    incident: 'src/incident/index.ts',
    supervision: 'src/supervision/index.ts',
    finding: 'src/finding/index.ts',
    report: 'src/report/index.ts',
    violation: 'src/violation/index.ts',
    process: 'src/process/index.ts',
    redating: 'src/redating/index.ts',
    handling: 'src/handling/index.ts',
    cases: 'src/cases/index.ts',
    words: 'src/words/index.ts',
    glossary: 'src/glossary/index.ts',
  }),
);
