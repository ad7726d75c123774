/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const SignInPage = lazy(() => import('./SignInPage.tsx').then((page) => ({ default: page.SignInPage })));
export const ChangePasswordPage = lazy(() =>
  import('./ChangePasswordPage.tsx').then((page) => ({ default: page.ChangePasswordPage })),
);
export const UsersPage = lazy(() => import('./UsersPage.tsx').then((page) => ({ default: page.UsersPage })));
