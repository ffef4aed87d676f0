import { defineConfig } from 'tsup';
// @boundaries-ignore: the settings that every room shares
import { program } from '../../tsup.base';

export default defineConfig(program({ server: 'src/server.ts' }));
