import type { RegisterEntry } from './assignment-proposal.ts';
import type { Plan } from './plan.ts';
import type { PlanReader } from './plan-reading.ts';
import { tryChanges } from './try-changes.ts';
import { amountsTooLarge } from './what-if-amounts.ts';
import type { Shift, WhatIf } from './what-if-answer.ts';
import { addStands, emptyCount, type RegisterCount, type Stands, type TwoPlans, twoPlans } from './what-if-count.ts';
import { type HouseholdEntries, householdsOf, standOf } from './what-if-outcomes.ts';
import { partRows, wholeRow } from './what-if-rows.ts';
import { shiftOf } from './what-if-shift.ts';
import { measureCodes, totalsOf } from './what-if-totals.ts';
import type { WishedChange } from './wished-change.ts';

/** What a what-if needs beside the plan, the changes and the register. */
export interface WhatIfOptions {
  /** `parsePlan` of `@vuonlen/plan/parse`: holds the changed plan to the shape of a plan. */
  readonly read: PlanReader;
  /**
   * Codes of the supports to ask for where an entry of the register names none; absent: the special measures of both
   * plans. `supportsOf(plan)` lists everything.
   */
  readonly measures?: readonly string[];
}

type Turned = NonNullable<ReturnType<typeof shiftOf>>;

/** How a household stands with everything under both plans; what means the same is decided once. */
function standsOf({ supports }: TwoPlans, { entries }: HouseholdEntries, asked: ReadonlySet<string>): [Stands, Stands] {
  const none: Stands[number] = new Map();
  const before = supports.map((one) => (one.before ? standOf(one.before, entries, asked) : none));
  const after = supports.map((one, at) => {
    if (!one.after) return none;
    return one.before?.meaning === one.after.meaning ? (before[at] ?? none) : standOf(one.after, entries, asked);
  });
  return [before, after];
}

function shiftsOf(
  { supports }: TwoPlans,
  whom: HouseholdEntries,
  [before, after]: [Stands, Stands],
): readonly Turned[] {
  return supports.flatMap((one, at) => {
    const [was, is] = [before[at], after[at]];
    if (!was || !is || was === is) return [];
    const members = [...new Set([...was.keys(), ...is.keys()])];
    return members.flatMap((member) => {
      const receiver = { household: whom.household, member, place: whom.place, measure: one.code };
      const standing = { support: one.before?.support ?? null, decision: was.get(member) ?? null };
      const turned = { support: one.after?.support ?? null, decision: is.get(member) ?? null };
      return shiftOf(receiver, standing, turned) ?? [];
    });
  });
}

function addHousehold(
  count: RegisterCount,
  plans: TwoPlans,
  stands: [Stands, Stands],
  shifts: readonly Turned[],
): void {
  count.households += 1;
  addStands(count.before, plans, plans.before, stands[0]);
  addStands(count.after, plans, plans.after, stands[1]);
  const gains = shifts.filter(({ direction }) => direction > 0).length;
  const losses = shifts.filter(({ direction }) => direction < 0).length;
  count.gains += gains;
  count.losses += losses;
  count.householdsGaining += gains > 0 ? 1 : 0;
  count.householdsLosing += losses > 0 ? 1 : 0;
}

function withDirection(shifts: readonly Turned[], wanted: Turned['direction']): readonly Shift[] {
  return shifts.filter(({ direction }) => direction === wanted).map(({ direction: _, ...shift }) => shift);
}

/**
 * What changes of a plan would do: to the plan's own totals, to eligibility, amounts and the coverage by pledges over a
 * register, and to whom, ward by ward. Nothing is repaired: a rate that is changed without its total breaks the plan's
 * identities, and the answer says which. Reasons quote the text of the plan as it stands.
 *
 * Amounts are in đồng, quantities in the unit of the measure. Of several days of a household the best outcome stands. The
 * orders of the changes and of the register do not matter. Changes that cannot be made are values with codes and paths.
 * @example whatIf(haDong2024, [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }], [], { read: parsePlan }).totals.measures[2].planned // { before: 1560000000, after: 1950000000, difference: 390000000 }
 * @example whatIf(haDong2024, [{ path: 'measures[SAVINGS_BOOK].rate', value: 25_000_000 }], [], { read: parsePlan }).totals.identities.map(({ id, kind }) => [id, kind]) // [['I09', 'BREAKS'], ['I19', 'FAILS_AS_BEFORE']]
 * @example whatIf(haDong2024, [{ path: 'measures[SAVINGS_BOOK].conditions[CLASS_IN].classes', value: ['POOR'] }], [{ facts: { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, asOf: isoDate('2024-06-15') }], { read: parsePlan }).losses.map(({ kind, reason }) => [kind, reason.clause]) // [['NO_LONGER_GRANTED', 'II.2.2.2#1']]
 * @example whatIf(haDong2024, [{ path: 'measures[BOOK].rate', value: 1 }], [], { read: parsePlan }).problems[0].code // 'UNKNOWN_PATH'
 */
export function whatIf(
  plan: Plan,
  changes: readonly WishedChange[],
  register: readonly RegisterEntry[],
  { read, measures }: WhatIfOptions,
): WhatIf {
  const changed = tryChanges(plan, changes, read);
  if (!changed.ok) return changed;
  const problems = amountsTooLarge([plan, changed.plan], register);
  if (problems.length > 0) return { ok: false, problems };
  const plans = twoPlans(plan, changed.plan);
  const asked = new Set(measures ?? measureCodes(plan, changed.plan));
  const whole = emptyCount(plans);
  const places = new Map<string | null, RegisterCount>();
  const shifts = householdsOf(register).flatMap((household) => {
    const stands = standsOf(plans, household, asked);
    const own = shiftsOf(plans, household, stands);
    const part = places.get(household.place) ?? emptyCount(plans);
    places.set(household.place, part);
    for (const count of [whole, part]) addHousehold(count, plans, stands, own);
    return own;
  });
  return {
    ok: true,
    plan: changed.plan,
    changes: changed.changes,
    totals: totalsOf(plan, changed.plan),
    whole: wholeRow(plans, whole),
    rows: partRows(plans, places),
    gains: withDirection(shifts, 1),
    losses: withDirection(shifts, -1),
    otherwise: withDirection(shifts, 0),
  };
}
