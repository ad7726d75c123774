export { type SignInOutcome, signIn } from './account.ts';
export { createAuthProvider } from './auth-provider.ts';
export { ChangePasswordPage, SignInPage, UsersPage } from './pages.ts';
export { reachesMeasure, reachesPledge, reachesSource, useBoundAgency } from './reach.ts';
export type { Viewer } from './viewer.ts';
export { askWhoIsSignedIn, takeOver, useMay, useViewer } from './viewer.ts';
