// @boundaries-ignore: the settings that every room shares
import { testsOf } from '../../vitest.base.ts';

// A first start of PGlite takes seconds where other suites run beside it.
export default testsOf({ graphql: true, timeout: 60_000 });
