import './delegation.mutations.ts';
import './delegation.queries.ts';
import './api-key.mutations.ts';
import './user.mutations.ts';

export { ApiKey } from './api-key.type.ts';
export { Delegation, DelegationParty, delegationById } from './delegation.type.ts';
export { User } from './user.type.ts';
export { Viewer } from './viewer.type.ts';
