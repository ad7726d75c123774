import type { HouseholdFacts } from '../households/index.ts';
import { type Citation, isStated } from '../kernel/index.ts';
import { type Change, changesFor } from '../measures/index.ts';
import type { DecisionRequest } from './decide-measure.ts';
import { conditionsOf, countsChildren, type Support } from './support.ts';

/** What may be changed so that a support becomes due. */
export interface PossibleChanges {
  /** No set of changes does without these: held supports of the same exclusion group, or of the child who counts once. */
  readonly needed: readonly Change[];
  /** In the order of the conditions; of those of one fact that takes one value, at most one is applied. */
  readonly optional: readonly Change[];
}

/** The number of children says that each counts once. */
function countedOnce(support: Support): Citation | null {
  if (!countsChildren(support)) return null;
  return isStated(support.plannedQuantity) ? support.plannedQuantity : support.content;
}

function cancellations(support: Support, facts: HouseholdFacts, request: DecisionRequest): readonly Change[] {
  const groups = (request.exclusionGroups ?? []).filter((group) => group.measures.includes(support.code));
  return facts.supports.flatMap(({ assignment, measure, member }) => {
    const again = measure === support.code && member !== null && member === request.member;
    const cite = groups.find((group) => group.measures.includes(measure)) ?? (again ? countedOnce(support) : null);
    if (cite === null) return [];
    const name = request.names?.[measure] ?? { vi: measure, en: measure };
    return [
      {
        fact: 'supports',
        from: measure,
        to: null,
        clause: cite.clause,
        quote: cite.quote,
        text: { vi: `Hủy hỗ trợ đã bố trí: ${name.vi}`, en: `Cancel the support that was assigned: ${name.en}` },
        setting: { fact: 'supports', cancel: assignment },
      },
    ] satisfies readonly Change[];
  });
}

/**
 * Every change that can help the household to the support; whether some of them together do, `whatWouldChange` finds out.
 * @example possibleChanges(savingsBook, { household: 'h', class: 'POOR', supports: [] }, { asOf: isoDate('2024-06-15') }).optional.map((change) => change.to) // ['NEAR_POOR', 'NO']
 */
export function possibleChanges(support: Support, facts: HouseholdFacts, request: DecisionRequest): PossibleChanges {
  const id = request.member ?? null;
  const member = id === null ? null : (facts.members?.find((one) => one.id === id) ?? { id });
  const asked = { facts, member, asOf: request.asOf };
  const bySetting = new Map<string, Change>();
  for (const change of conditionsOf(support).flatMap((condition) => changesFor(condition, asked))) {
    const key = JSON.stringify(change.setting);
    if (!bySetting.has(key)) bySetting.set(key, change);
  }
  return { needed: cancellations(support, facts, request), optional: [...bySetting.values()] };
}
