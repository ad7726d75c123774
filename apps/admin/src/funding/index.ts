export { LedgerLink } from './LedgerLink.tsx';
export { ledgerPath } from './ledger-search.ts';
export { numberOf } from './money-options.ts';
export { LedgerPage, SourcesPage } from './pages.ts';
