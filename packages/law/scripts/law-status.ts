/** Prints docs/law-status.md; a test fails when the committed page differs. */
import { lawStatusPage } from '../src/status/law-status';

process.stdout.write(lawStatusPage());
