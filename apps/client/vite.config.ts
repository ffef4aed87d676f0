import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/** Where the gateway answers while the client is being worked on. */
const gateway = process.env['AWASLOG_GATEWAY'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  // Our own packages are read from their source, so a build of the client needs no other build before it.
  resolve: { conditions: ['@awaslog/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // The page allows no data: addresses, so nothing may be written into the bundle as one.
    assetsInlineLimit: 0,
    // Chunks run in the order of their imports: a setting that is imported first holds for all that come after it.
    rolldownOptions: { output: { strictExecutionOrder: true } },
    chunkSizeWarningLimit: 650,
  },
  server: { proxy: { '/graphql': gateway } },
});
