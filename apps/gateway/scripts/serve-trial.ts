import { startTestGateway } from '../test/trial-gateway';

/** Serves the regency under test with its fictional story, in memory, for whoever works on a client. */
const gateway = await startTestGateway({
  port: Number(process.env['PORT'] ?? 4000),
  withSamples: true,
  withIncidents: true,
  log: 'info',
  origins: ['http://localhost:5173', 'http://127.0.0.1:5173'],
});
console.log(`${gateway.url}graphql`);
process.once('SIGINT', () => void gateway.close());
process.once('SIGTERM', () => void gateway.close());
