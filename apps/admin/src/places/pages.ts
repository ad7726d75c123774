/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const PlacesPage = lazy(() => import('./PlacesPage.tsx').then((page) => ({ default: page.PlacesPage })));
