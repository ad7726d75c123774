import './file.mutations.ts';
import './history.ts';
import './household.mutations.ts';
import './member.mutations.ts';

export { OrderDirection } from './household.queries.ts';
export { Household, householdById } from './household.type.ts';
export { HouseholdMember, memberById } from './member.type.ts';
