export type { Channel, FundingSource, FundingSourceKind, Pledge } from './pledge.ts';
