import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Rooms that know no clock and no surroundings: time and settings are arguments there. */
const PURE = ['packages/law', 'packages/domain', 'packages/regency', 'packages/regency-balangan', 'packages/areas'];

const noClock = 'Time is an argument here: take a CivilDate or an Instant, and let the edge ask for "now".';
const noEnvironment = 'Settings are arguments here: let the edge read the environment.';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/coverage/**',
      '**/.turbo/**',
      'packages/areas/data/**',
      'apps/client/src/gql/**',
      'packages/sdk/src/gql/**',
    ],
  },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Indexed access is checked by the compiler; where a reader sees that a value is there, `!` says it shortly.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A library's own types are extended where it says: in the namespace that it declares for that.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Use a zod enum or a union of strings: codes are spelled once, as data.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Rules that need types cost seconds a room; the pure rooms have no promises to forget.
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.{ts,tsx}'],
    ignores: PURE.map((room) => `${room}/**`),
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: PURE.map((room) => `${room}/src/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: noClock },
        { name: 'process', message: noEnvironment },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Use a zod enum or a union of strings: codes are spelled once, as data.',
        },
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: noClock },
        { selector: "MemberExpression[object.name='globalThis'][property.name=/^(Date|process)$/]", message: noClock },
      ],
    },
  },
  {
    // What a person reads in a terminal is the work of the command line, and of the scripts that write files.
    files: ['apps/cli/**/*.{ts,js}', 'apps/gateway/src/main.ts', '**/scripts/**', '**/bench/**', '**/*.e2e.test.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx'],
    // A table of cases is read as one piece; cutting it in two helps nobody.
    rules: { 'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['apps/client/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
