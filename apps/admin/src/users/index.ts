export { createAuthProvider } from './auth-provider.ts';
export type { Viewer } from './viewer.ts';
export { mayOf, useMay, useViewer } from './viewer.ts';
