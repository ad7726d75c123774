export type {
  LedgerAccount,
  LedgerBalance,
  LedgerEvent,
  LedgerReading,
  LedgerRefusalCode,
  LedgerStep,
} from './funding-ledger.ts';
export { foldLedger, ledgerRefusalTexts, sumBalances } from './funding-ledger.ts';
export type { Arc } from './min-cost-flow.ts';
export { minCostFlow } from './min-cost-flow.ts';
export type { Channel, FundingSource, FundingSourceKind, Pledge, PledgeSubtotal } from './pledge.ts';
