import { isIsoDate } from '@vuonlen/plan/kernel';
import type { AssignOptionsQuery, AssignSupportInput, MeasureChoiceFragment } from '../gql/graphql.ts';
import { type Chosen, legInputs, partsOf } from './leg-choice.ts';

/** What an officer has chosen so far. */
export interface AssignDraft {
  readonly measure: string;
  readonly member: string;
  readonly itemKind: string;
  readonly pledges: Chosen;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly overPlanReason: string;
}

export type AssignOptions = AssignOptionsQuery & { household: NonNullable<AssignOptionsQuery['household']> };

export function hasHousehold(data: AssignOptionsQuery | undefined): data is AssignOptions {
  return data !== undefined && data.household !== null;
}

/** An empty choice, effective on the working date. */
export function emptyDraft(measure: string, effectiveOn: string): AssignDraft {
  return { measure, member: '', itemKind: '', pledges: {}, effectiveOn, reason: '', overPlanReason: '' };
}

/** What is asked for a choice: the rules say what they say of the day on which it is to take effect, as the acts do. */
export function optionsAsked(household: string, { effectiveOn }: Pick<AssignDraft, 'effectiveOn'>) {
  return { household, on: isIsoDate(effectiveOn) ? effectiveOn : null };
}

export function measureOf(options: AssignOptions, code: string): MeasureChoiceFragment | null {
  return options.plan.measures.find((measure) => measure.code === code) ?? null;
}

/** The input of the act without its key, or null while something is still to choose. */
export function assignInput(
  draft: AssignDraft,
  options: AssignOptions,
): Omit<AssignSupportInput, 'idempotencyKey'> | null {
  const measure = measureOf(options, draft.measure);
  if (!measure) return null;
  const legs = legInputs(partsOf(measure, options.household.place.id), draft.pledges, measure.rate);
  const needsMember = measure.target === 'MEMBER' && draft.member === '';
  const needsItem = measure.itemKinds.length > 0 && draft.itemKind === '';
  if (!legs || needsMember || needsItem || draft.effectiveOn === '') return null;
  return {
    household: options.household.id,
    measure: measure.code,
    member: draft.member || null,
    itemKind: measure.itemKinds.length > 0 ? draft.itemKind : null,
    legs,
    effectiveOn: draft.effectiveOn,
    reason: draft.reason.trim() || null,
    overPlanReason: draft.overPlanReason.trim() || null,
  };
}
