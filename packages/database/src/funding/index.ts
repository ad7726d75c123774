export type { LedgerCounter, LedgerPosting } from './ledger-counter.repository.ts';
export { listLedgerCounters, postToLedger } from './ledger-counter.repository.ts';
export type { NewOwnPledge, OwnPledgeRecord } from './own-pledge.repository.ts';
export {
  findOwnPledge,
  findOwnPledges,
  findOwnPledgesByDocuments,
  insertOwnPledge,
  insertOwnPledgeReversal,
} from './own-pledge.repository.ts';
export type { PledgeCounterRecord } from './pledge-counter.repository.ts';
export { findPledgeCounter, listPledgeCounters, lockPledgeCounters } from './pledge-counter.repository.ts';
export type { ReallocationOrderField, ReallocationRecord, ReallocationWhere } from './reallocation.repository.ts';
export {
  countReallocations,
  findReallocation,
  findReallocations,
  findWardsWithout,
  insertReallocation,
  listReallocations,
} from './reallocation.repository.ts';
export type { PledgeAdditionRecord, ReceiptOrderField, ReceiptRecord, ReceiptWhere } from './receipt.repository.ts';
export {
  countReceipts,
  findPledgeAdditions,
  findReceipt,
  findReceipts,
  findReceiptsByDocuments,
  insertPledgeAddition,
  insertReceipt,
  insertReceiptReversal,
  listReceipts,
} from './receipt.repository.ts';
