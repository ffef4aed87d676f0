import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { library } from '../../tsup.base';

export default defineConfig({
  ...library({ store: 'src/index.ts' }),
  // It keeps files, locks and connections, so unlike the rooms below it is for Node alone.
  platform: 'node',
});
