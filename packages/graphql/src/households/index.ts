import './citizen-number-check.mutations.ts';
import './file.mutations.ts';
import './history.ts';
import './household.mutations.ts';
import './household.queries.ts';
import './household-changes.queries.ts';
import './household-handover.mutations.ts';
import './household-handover.queries.ts';
import './member.mutations.ts';
import './review.mutations.ts';
import './review.queries.ts';
import './ward.queries.ts';

export { MeasureCount, PlaceCount } from './facets.type.ts';
export { Household, householdById, householdColumn } from './household.type.ts';
export { HouseholdMember, memberById, memberColumn } from './member.type.ts';
export { ClassificationDecision, HouseholdReview } from './review.type.ts';
export { HouseholdClass, HousingWorks, NeedKind, SchoolLevel, StandardLevel } from './vocabulary.type.ts';
