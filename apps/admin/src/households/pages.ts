/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const HouseholdList = lazy(() =>
  import('./HouseholdList.tsx').then((page) => ({ default: page.HouseholdList })),
);
