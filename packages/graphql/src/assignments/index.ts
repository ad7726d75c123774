import './assignment.queries.ts';
import './eligibility.type.ts';
import './support.mutations.ts';

export { Assignment } from './assignment.type.ts';
export { ExcludedByError, FactsMissingError, IneligibleError, OutsideWindowError } from './refusals.type.ts';
