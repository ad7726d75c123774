import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { editorPolicy, scriptHashes } from '../http/security-headers.ts';

interface QueryEditor {
  readonly html: string;
  readonly policy: string;
}

const made = new Map<boolean, QueryEditor>();

/** What an application sends; the editor is one where sessions ask only the documents of the screens. */
const keyHeader = JSON.stringify({ authorization: 'Bearer vl_...' }, null, 2);

/** The query editor as one page that loads nothing from elsewhere; made once. `wantsKey`: it asks by a key put into it. */
export function queryEditor(wantsKey: boolean): QueryEditor {
  const known = made.get(wantsKey);
  if (known) return known;
  const html = renderGraphiQL({
    title: 'Vươn Lên – GraphQL',
    endpoint: '/graphql',
    defaultQuery: '{ plan { title total } }',
    additionalHeaders: { 'x-vuonlen-csrf': '1' },
    ...(wantsKey ? { headers: keyHeader, defaultEditorToolsVisibility: 'headers' as const } : {}),
  });
  const page = String(html);
  const editor = { html: page, policy: editorPolicy(scriptHashes(page)) };
  made.set(wantsKey, editor);
  return editor;
}
