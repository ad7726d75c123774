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

/** Libraries that most screens need stand in one file: many small ones weigh more, each compressed alone. */
const libraries = { name: 'libraries', test: /node_modules/, minShareCount: 23, minSize: 0 };

export default defineConfig({
  plugins: [react(), trustedDocuments, unreadFragments],
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [libraries] } } },
  },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': gateway, '/api': gateway } },
});
