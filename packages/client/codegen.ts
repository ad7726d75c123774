import { writeFileSync } from 'node:fs';
import { generateDocuments } from './generate.ts';

writeFileSync(new URL('src/gql/graphql.ts', import.meta.url), await generateDocuments());
