/** The screens of this folder; each is fetched when it is opened first. */
import { lazy } from 'react';

export const ProposalQueuePage = lazy(() =>
  import('./ProposalQueuePage.tsx').then((page) => ({ default: page.ProposalQueuePage })),
);

export const ProposeManyPage = lazy(() =>
  import('./ProposeManyPage.tsx').then((page) => ({ default: page.ProposeManyPage })),
);
