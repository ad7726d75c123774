/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

/** Fetches the sign-in, before it is shown where it is known that it will be. */
export const fetchSignIn = () => import('./SignInPage.tsx').then((page) => ({ default: page.SignInPage }));
export const SignInPage = lazy(fetchSignIn);
export const ChangePasswordPage = lazy(() =>
  import('./ChangePasswordPage.tsx').then((page) => ({ default: page.ChangePasswordPage })),
);
export const UsersPage = lazy(() => import('./UsersPage.tsx').then((page) => ({ default: page.UsersPage })));
