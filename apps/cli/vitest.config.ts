// @boundaries-ignore: the settings that every room shares
import { testsOf } from '../../vitest.base.ts';

export default testsOf({ timeout: 120_000 });
