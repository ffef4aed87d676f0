/** Prints docs/processes.md; a test fails when the committed page differs. */
import { processesPage } from '../src/glossary/processes-page';

process.stdout.write(processesPage());
