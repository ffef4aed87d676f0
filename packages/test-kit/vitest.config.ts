// @boundaries-ignore: the settings that every room shares
import { testsOf } from '../../vitest.base.ts';

const shared = testsOf();
// A condition "import" here would reach Node's own `require` too, and pg's CommonJS would be handed ES modules.
const conditions = ['@awaslog/source', 'module', 'node'];

export default { ...shared, resolve: { ...shared.resolve, conditions }, ssr: { resolve: { conditions } } };
