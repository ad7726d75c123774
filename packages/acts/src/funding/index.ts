export { checkFundMoney, checkLedger } from './check-ledger.ts';
export type { ReallocateFundsInput, ReallocationValue } from './reallocate-funds.ts';
export { reallocateFunds } from './reallocate-funds.ts';
export type { RecordReceiptInput } from './receipt-input.ts';
export type { ReceiptValue } from './record-receipt.ts';
export { recordReceipt, withWhole } from './record-receipt.ts';
export { counterOf, holdLedger, keepsPledge, requireFundOrLead } from './require-fund.ts';
export type { ReverseReceiptInput } from './reverse-receipt.ts';
export { reverseReceipt } from './reverse-receipt.ts';
