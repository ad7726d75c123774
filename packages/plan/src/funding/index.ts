export type { Channel, FundingSource, FundingSourceKind, Pledge, PledgeSubtotal } from './pledge.ts';
