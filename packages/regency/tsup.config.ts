import { defineConfig } from 'tsup';
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    regency: 'src/index.ts',
  }),
);
