/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const ResponsibilitiesPage = lazy(() =>
  import('./ResponsibilitiesPage.tsx').then((page) => ({ default: page.ResponsibilitiesPage })),
);
