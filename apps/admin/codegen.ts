import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../packages/graphql/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        disableDescriptions: true,
        scalars: {
          Date: { input: 'string', output: '@vuonlen/plan/kernel#IsoDate' },
          DateTime: 'string',
          ID: 'string',
          Quantity: 'number',
          VND: { input: 'number', output: '@vuonlen/plan/kernel#Vnd' },
        },
      },
    },
  },
};

export default config;
