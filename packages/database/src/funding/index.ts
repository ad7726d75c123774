export type { PledgeCounterRecord } from './pledge-counter.repository.ts';
export { findPledgeCounter, listPledgeCounters, lockPledgeCounters } from './pledge-counter.repository.ts';
