import { testsOf } from '../../vitest.base';

// An embedded database takes seconds to begin, and several begin at once.
export default testsOf({ timeout: 120_000 });
