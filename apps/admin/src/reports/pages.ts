/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const DashboardPage = lazy(() =>
  import('./DashboardPage.tsx').then((page) => ({ default: page.DashboardPage })),
);
export const ReportsPage = lazy(() => import('./ReportsPage.tsx').then((page) => ({ default: page.ReportsPage })));
export const ReportPeriodPage = lazy(() =>
  import('./ReportPeriodPage.tsx').then((page) => ({ default: page.ReportPeriodPage })),
);
