/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const DisbursementsPage = lazy(() =>
  import('./DisbursementsPage.tsx').then((page) => ({ default: page.DisbursementsPage })),
);
export const DisbursementBatchPage = lazy(() =>
  import('./DisbursementBatchPage.tsx').then((page) => ({ default: page.DisbursementBatchPage })),
);
