/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const AssignmentGridPage = lazy(() =>
  import('./AssignmentGridPage.tsx').then((page) => ({ default: page.AssignmentGridPage })),
);
