import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', sourcemap: false, assetsInlineLimit: 0 },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': gateway, '/api': gateway } },
});
