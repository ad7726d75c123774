/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const ReviewsPage = lazy(() => import('./ReviewsPage.tsx').then((page) => ({ default: page.ReviewsPage })));
