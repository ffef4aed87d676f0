import { testsOf } from '../../vitest.base';

// A first start of PGlite takes seconds where other suites run beside it.
export default testsOf({ graphql: true, timeout: 60_000 });
