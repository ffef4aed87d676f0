/** Prints docs/glossary.md; a test fails when the committed page differs. */
import { glossaryPage } from '../src/glossary/page';

process.stdout.write(glossaryPage());
