import './pledge-use.ts';

export { FundingSource, Pledge } from './pledge.type.ts';
export { PledgeExceededError } from './pledge-exceeded.type.ts';
