import type { QueryClient } from '@tanstack/react-query';
import { type AuthProvider, HttpError } from 'react-admin';
import { leaveSession, showViewer, tellWindows } from '../api/index.ts';
import { signIn, signOut } from './account.ts';
import { fetchSignIn } from './pages.ts';
import { fetchViewer } from './viewer.ts';

/** True when the server says that nobody is signed in; a lost connection is not that. */
function isSignedOut(error: unknown): boolean {
  return error instanceof HttpError && error.status === 401;
}

/**
 * Sessions for react-admin.
 *
 * @param queries holds the viewer, so that rights and identity cost one request together
 */
export function createAuthProvider(queries: QueryClient): AuthProvider {
  return {
    async login({ username, password }: { username: string; password: string }) {
      const outcome = await signIn(username, password);
      if (outcome !== 'SIGNED_IN') throw new Error(outcome);
      queries.clear();
      showViewer(null);
      tellWindows((await fetchViewer(queries)).id);
    },
    async logout() {
      leaveSession();
      showViewer(null);
      await signOut().catch(() => undefined);
    },
    async checkAuth() {
      await fetchViewer(queries).catch((error: unknown) => {
        if (!isSignedOut(error)) return;
        void fetchSignIn();
        throw error;
      });
    },
    async checkError(error: unknown) {
      if (isSignedOut(error)) throw error;
    },
    async getIdentity() {
      const viewer = await fetchViewer(queries);
      return { id: viewer.id, fullName: viewer.name };
    },
    async getPermissions() {
      return (await fetchViewer(queries)).actions;
    },
  };
}
