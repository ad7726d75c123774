/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const RegistrationPage = lazy(() =>
  import('./RegistrationPage.tsx').then((page) => ({ default: page.RegistrationPage })),
);
