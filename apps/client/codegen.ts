import type { CodegenConfig } from '@graphql-codegen/cli';

/** The schema is the one that integrators get; every operation of the client is checked against it. */
const config: CodegenConfig = {
  schema: '../../packages/sdk/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', DayOrMoment: 'string' },
      },
    },
  },
};

export default config;
