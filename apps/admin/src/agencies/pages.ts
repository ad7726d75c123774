/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const AgenciesPage = lazy(() => import('./AgenciesPage.tsx').then((page) => ({ default: page.AgenciesPage })));
