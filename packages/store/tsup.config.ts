import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { library } from '../../tsup.base';

export default defineConfig(
  library({
    store: 'src/index.ts',
  }),
);
