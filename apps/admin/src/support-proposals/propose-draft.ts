import { type AssignDraft, type AssignOptions, legInputs, measureOf, partsOf } from '../assignments/index.ts';
import type { ProposeSupportInput } from '../gql/graphql.ts';

/** The input of a new proposal, or null while something is still to choose. Pledges may stay open until the appraisal. */
export function proposeInput(
  draft: AssignDraft,
  options: AssignOptions,
): Omit<ProposeSupportInput, 'expectedVersion'> | null {
  const { household } = options;
  const measure = measureOf(options, draft.measure);
  if (!measure) return null;
  const needsMember = measure.target === 'MEMBER' && draft.member === '';
  const needsItem = measure.itemKinds.length > 0 && draft.itemKind === '';
  if (needsMember || needsItem) return null;
  const named = Object.values(draft.pledges).some((pledge) => pledge !== '');
  const legs = named ? legInputs(partsOf(measure, household.place.id), draft.pledges, measure.rate) : [];
  if (legs === null) return null;
  return {
    household: household.id,
    measure: measure.code,
    member: draft.member || null,
    itemKind: measure.itemKinds.length > 0 ? draft.itemKind : null,
    ...(legs.length > 0 ? { legs } : {}),
    wantedFrom: draft.effectiveOn || null,
    note: draft.reason.trim() || null,
  };
}
