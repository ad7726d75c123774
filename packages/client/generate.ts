import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

const decoration = "import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';";
const own = "import type { DocumentTypeDecoration } from '../document.ts';";

/**
 * The types and documents of `src/operations`, as the schema makes them. The one type that the generator would import is
 * ours, so that who installs the client installs nothing else.
 */
export async function generateDocuments(): Promise<string> {
  const files: { filename: string; content: string }[] = await generate(
    {
      cwd: new URL('.', import.meta.url).pathname,
      silent: true,
      schema: '../graphql/schema.graphql',
      documents: ['src/operations/*.graphql'],
      generates: {
        './src/gql/': {
          preset,
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            enumsAsTypes: true,
            useTypeImports: true,
            strictScalars: true,
            nonOptionalTypename: true,
            scalars: { Date: 'string', DateTime: 'string', ID: 'string', Quantity: 'number', VND: 'number' },
          },
        },
      },
    },
    false,
  );
  const documents = files.find(({ filename }) => filename.endsWith('graphql.ts'))?.content;
  if (!documents?.includes(decoration)) throw new Error('The generator writes in another way.');
  return documents.replace(decoration, own);
}
