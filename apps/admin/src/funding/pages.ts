/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const SourcesPage = lazy(() => import('./SourcesPage.tsx').then((page) => ({ default: page.SourcesPage })));
export const LedgerPage = lazy(() => import('./LedgerPage.tsx').then((page) => ({ default: page.LedgerPage })));
