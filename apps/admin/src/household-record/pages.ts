/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const HouseholdRecordPage = lazy(() =>
  import('./HouseholdRecordPage.tsx').then((page) => ({ default: page.HouseholdRecordPage })),
);
