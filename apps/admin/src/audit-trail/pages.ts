/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const AuditPage = lazy(() => import('./AuditPage.tsx').then((page) => ({ default: page.AuditPage })));
