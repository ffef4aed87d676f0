import { testsOf } from '../../vitest.base';

export default testsOf();
