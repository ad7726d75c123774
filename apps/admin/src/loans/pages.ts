/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const LoansPage = lazy(() => import('./LoansPage.tsx').then((page) => ({ default: page.LoansPage })));
export const BankReportPage = lazy(() =>
  import('./BankReportPage.tsx').then((page) => ({ default: page.BankReportPage })),
);
