import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { editorPolicy, scriptHashes } from '../http/security-headers.ts';

interface QueryEditor {
  readonly html: string;
  readonly policy: string;
}

let made: QueryEditor | undefined;

/** The query editor as one page that loads nothing from elsewhere; made once. */
export function queryEditor(): QueryEditor {
  if (made === undefined) {
    const html = renderGraphiQL({
      title: 'Vươn Lên – GraphQL',
      endpoint: '/graphql',
      defaultQuery: '{ plan { title total } }',
      additionalHeaders: { 'x-vuonlen-csrf': '1' },
    });
    const page = String(html);
    made = { html: page, policy: editorPolicy(scriptHashes(page)) };
  }
  return made;
}
