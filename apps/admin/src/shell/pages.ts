/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const MainLayout = lazy(() => import('./MainLayout.tsx').then((page) => ({ default: page.MainLayout })));
export const NotFoundPage = lazy(() => import('./NotFoundPage.tsx').then((page) => ({ default: page.NotFoundPage })));
