export { checkFundMoney, checkLedger } from './check-ledger.ts';
export { ledgerPolicyOf } from './ledger-policy.ts';
export type { OwnPledgeTerms } from './own-pledge.ts';
export { ownPledgeIssues, takeOwnPledgeBack, writeOwnPledge } from './own-pledge.ts';
export type { ReallocateFundsInput, ReallocationValue } from './reallocate-funds.ts';
export { reallocateFunds } from './reallocate-funds.ts';
export type { ReceiptTerms, RecordReceiptInput } from './receipt-input.ts';
export { readCame, receiptIssues } from './receipt-input.ts';
export type { OwnPledgeValue, RecordPledgeInput } from './record-pledge.ts';
export { recordPledge } from './record-pledge.ts';
export type { ReceiptValue } from './record-receipt.ts';
export { checkReceipt, recordReceipt, withWhole, writeReceipt } from './record-receipt.ts';
export {
  counterOf,
  holdLedger,
  keepsPledge,
  reachesFundOrLead,
  reachesSource,
  requireFundOrLead,
} from './require-fund.ts';
export type { ReversePledgeInput } from './reverse-pledge.ts';
export { mayReversePledge, reversePledge } from './reverse-pledge.ts';
export type { ReverseReallocationInput } from './reverse-reallocation.ts';
export { mayReverseReallocation, reverseReallocation } from './reverse-reallocation.ts';
export type { ReverseReceiptInput } from './reverse-receipt.ts';
export { mayReverseReceipt, reverseReceipt, takeReceiptBack } from './reverse-receipt.ts';
