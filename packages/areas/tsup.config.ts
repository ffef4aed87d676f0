import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { library } from '../../tsup.base';

const provinces = readdirSync('data/province').map((file) => file.replace(/\.ts$/, ''));

export default defineConfig({
  ...library({
    area: 'src/area.ts',
    regencies: 'data/regencies.ts',
    ...Object.fromEntries(provinces.map((code) => [`province/${code}`, `data/province/${code}.ts`])),
  }),
  // A source map would repeat every table.
  sourcemap: false,
});
