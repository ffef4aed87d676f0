import { defineConfig } from 'tsup';
import { program } from '../../tsup.base';

export default defineConfig(program({ server: 'src/server.ts' }));
