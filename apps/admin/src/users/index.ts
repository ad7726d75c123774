export { createAuthProvider } from './auth-provider.ts';
export { ChangePasswordPage, SignInPage, UsersPage } from './pages.ts';
export type { Viewer } from './viewer.ts';
export { mayOf, useMay, useViewer } from './viewer.ts';
