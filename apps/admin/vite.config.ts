import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const gateway = 'http://127.0.0.1:4000';

/** Puts the documents beside the pages that ask them by their hashes: the gateway takes no others from a session. */
const trustedDocuments: Plugin = {
  name: 'trusted-documents',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL('src/gql/persisted-documents.json', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'trusted-documents.json', source });
  },
};

/** Texts of fragments are read by nobody at run time: what is built leaves them out. */
const unreadFragments: Plugin = {
  name: 'unread-fragments',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/gql\/graphql\.ts$/ },
    handler: (code) => ({
      code: code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString('),
      map: null,
    }),
  },
};

/** The page is painted before its style sheet has come: the few styles of its first words are in it, the sheet stands last. */
const paintedFirst: Plugin = {
  name: 'painted-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const [sheet, another] = html.match(/ *<link rel="stylesheet"[^>]*>\n/g) ?? [];
      if (sheet === undefined || another !== undefined) throw new Error('The page is to have one style sheet.');
      return html.replace(sheet, '').replace('  </body>', `${sheet}  </body>`);
    },
  },
};

/** What every browser of the target has, and a library of the first download brings forty files to stand in for. */
const natives: Readonly<Record<string, string>> = { 'object.entries': 'Object.entries', hasown: 'Object.hasOwn' };
const nativesInstead: Plugin = {
  name: 'natives-instead',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(natives, id) ? `\0native:${id}` : null),
  load: (id) => (id.startsWith('\0native:') ? `module.exports = ${natives[id.slice('\0native:'.length)]};` : null),
};

/** Libraries that most screens need stand in one file: many small ones weigh more, each compressed alone. */
const libraries = { name: 'libraries', test: /node_modules/, minShareCount: 27, minSize: 0 };

export default defineConfig({
  plugins: [react(), trustedDocuments, unreadFragments, nativesInstead, paintedFirst],
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [libraries] } } },
  },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': gateway, '/api': gateway, '/files': gateway } },
});
