import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { library } from '../../tsup.base';

export default defineConfig({
  ...library({
    'tanah-uji': 'src/tanah-uji/index.ts',
    postgres: 'src/postgres.ts',
    browser: 'src/browser.ts',
    regency: 'src/regency.ts',
  }),
  platform: 'node',
  // Files of packages are found beside this module, in CommonJS too.
  shims: true,
});
