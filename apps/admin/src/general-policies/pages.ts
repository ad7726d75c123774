/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const GeneralPoliciesPage = lazy(() =>
  import('./GeneralPoliciesPage.tsx').then((page) => ({ default: page.GeneralPoliciesPage })),
);

export const RecordManyPage = lazy(() =>
  import('./RecordManyPage.tsx').then((page) => ({ default: page.RecordManyPage })),
);
