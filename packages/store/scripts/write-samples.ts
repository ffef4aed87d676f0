import { existsSync, writeFileSync } from 'node:fs';
import { sampleStories } from '../test/fixture/sample-stories';

/**
 * Writes what real commands leave in the log, a story a file, with the state that they lead to. A sample is what a
 * released program wrote and is never written again; a new version of an event gets stories of its own.
 */
for (const { name, events, state } of await sampleStories()) {
  const file = new URL(`../samples/${name}.json`, import.meta.url);
  if (existsSync(file)) {
    console.log(`${name} is there and stays`);
    continue;
  }
  writeFileSync(file, `${JSON.stringify({ events, state }, null, 2)}\n`);
  console.log(`wrote ${name}`);
}
process.exit(0);
