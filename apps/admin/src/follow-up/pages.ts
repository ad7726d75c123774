/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const FollowUpPage = lazy(() => import('./FollowUpPage.tsx').then((page) => ({ default: page.FollowUpPage })));
