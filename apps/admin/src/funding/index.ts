export { LedgerLink } from './LedgerLink.tsx';
export { numberOf } from './money-options.ts';
export { LedgerPage, SourcesPage } from './pages.ts';
