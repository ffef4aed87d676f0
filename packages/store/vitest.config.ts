// @boundaries-ignore: the settings that every room shares
import { testsOf } from '../../vitest.base.ts';

// An embedded database takes seconds to begin, and several begin at once.
export default testsOf({ timeout: 120_000 });
