/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const PlanPage = lazy(() => import('./PlanPage.tsx').then((page) => ({ default: page.PlanPage })));
