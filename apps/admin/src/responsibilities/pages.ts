/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const ResponsibilitiesPage = lazy(() =>
  import('./ResponsibilitiesPage.tsx').then((page) => ({ default: page.ResponsibilitiesPage })),
);
export const DutiesPage = lazy(() => import('./DutiesPage.tsx').then((page) => ({ default: page.DutiesPage })));
export const CalendarPage = lazy(() => import('./CalendarPage.tsx').then((page) => ({ default: page.CalendarPage })));
