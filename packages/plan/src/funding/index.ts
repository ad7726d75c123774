export type { Arc } from './min-cost-flow.ts';
export { minCostFlow } from './min-cost-flow.ts';
export type { Channel, FundingSource, FundingSourceKind, Pledge, PledgeSubtotal } from './pledge.ts';
