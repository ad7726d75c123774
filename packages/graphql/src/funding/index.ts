import './fund-giving.type.ts';
import './ledger-figures.type.ts';
import './money.mutations.ts';
import './pledge-use.ts';
import './receipt.queries.ts';

export { AllocationExceededError, FundExceededError } from './money-refusals.type.ts';
export { OwnPledge, ownPledgeById } from './own-pledge.type.ts';
export { FundingSource, Pledge } from './pledge.type.ts';
export { PledgeExceededError } from './pledge-exceeded.type.ts';
export { pledgeName } from './pledge-name.ts';
export { Reallocation, reallocationById } from './reallocation.type.ts';
export { Receipt, receiptById } from './receipt.type.ts';
