/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const ImportsPage = lazy(() => import('./ImportsPage.tsx').then((page) => ({ default: page.ImportsPage })));
export const ImportBatchPage = lazy(() =>
  import('./ImportBatchPage.tsx').then((page) => ({ default: page.ImportBatchPage })),
);
