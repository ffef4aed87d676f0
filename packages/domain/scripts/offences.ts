/** Prints docs/offences.md; a test fails when the committed page differs. */
import { offencesPage } from '../src/glossary/offences-page';

process.stdout.write(offencesPage());
