import type { Text } from '../kernel/index.ts';
import { byCode } from './assignment-demand.ts';
import type { Plan } from './plan.ts';
import { pledgeAmount } from './planned-amount.ts';
import type { ComparedMoney, WhatIfRow } from './what-if-answer.ts';
import { comparedMoney } from './what-if-compared.ts';
import { emptyCount, type RegisterCount, supportCounts, type TwoPlans } from './what-if-count.ts';
import { coverageOf, type PledgeScope, pledgesIn } from './what-if-coverage.ts';
import { plannedIn } from './what-if-totals.ts';

const names: Readonly<Record<Exclude<WhatIfRow['kind'], 'WARD'>, Text>> = {
  WHOLE: { vi: 'Toàn kế hoạch', en: 'The whole plan' },
  UNKNOWN_PLACE: { vi: 'Chưa rõ địa bàn', en: 'Place not known' },
  NOT_DIVIDED: { vi: 'Không chia theo địa bàn', en: 'Not divided by place' },
};

function plannedMoney({ before, after }: TwoPlans): ComparedMoney {
  const amounts = (plan: Plan) => plan.measures.map(({ code }) => plannedIn(plan, code));
  return comparedMoney(amounts(before), amounts(after));
}

/** What the counted households have, against the pledges in scope; the plan's own amounts stand on rows that are `planned`. */
function rowOf(
  plans: TwoPlans,
  count: RegisterCount,
  { scope, planned }: { readonly scope: PledgeScope; readonly planned: boolean },
): Omit<WhatIfRow, 'kind' | 'place' | 'name'> {
  const amounts = (plan: Plan) => pledgesIn(plan, scope).map((one) => pledgeAmount(plan, one));
  const supports = supportCounts(plans, count);
  const { households, gains, losses, householdsGaining, householdsLosing } = count;
  return {
    households,
    planned: planned ? plannedMoney(plans) : comparedMoney([], []),
    pledged: comparedMoney(amounts(plans.before), amounts(plans.after)),
    supports,
    coverage: coverageOf(plans, supports, scope),
    shifts: { gains, losses, householdsGaining, householdsLosing },
  };
}

function nameOf({ before, after }: TwoPlans, place: string): Text {
  const known = [...after.places, ...before.places].find(({ id }) => id === place);
  return known?.name ?? { vi: place, en: place };
}

/** Wards of the baseline, of the pledges and of the register, in the order of the codes. */
function wardsOf({ before, after }: TwoPlans, counts: ReadonlyMap<string | null, RegisterCount>): readonly string[] {
  const named = [before, after].flatMap(({ baseline, pledges }) => [
    ...baseline.wards.map(({ place }) => place),
    ...pledges.flatMap(({ place }) => place ?? []),
  ]);
  const lived = [...counts.keys()].flatMap((place) => place ?? []);
  return [...new Set([...named, ...lived])].sort(byCode);
}

/** The row of the whole, from its own count. */
export function wholeRow(plans: TwoPlans, count: RegisterCount): WhatIfRow {
  return { kind: 'WHOLE', place: null, name: names.WHOLE, ...rowOf(plans, count, { scope: 'ALL', planned: true }) };
}

/** The rows of the parts: the wards, then the households of unknown ward, then what the plan does not divide. */
export function partRows(plans: TwoPlans, counts: ReadonlyMap<string | null, RegisterCount>): readonly WhatIfRow[] {
  const countOf = (place: string | null) => counts.get(place) ?? emptyCount(plans);
  const wards = wardsOf(plans, counts).map(
    (place): WhatIfRow => ({
      kind: 'WARD',
      place,
      name: nameOf(plans, place),
      ...rowOf(plans, countOf(place), { scope: { place }, planned: false }),
    }),
  );
  const unknown = rowOf(plans, countOf(null), { scope: 'NONE', planned: false });
  const undivided = rowOf(plans, emptyCount(plans), { scope: { place: null }, planned: true });
  return [
    ...wards,
    { kind: 'UNKNOWN_PLACE', place: null, name: names.UNKNOWN_PLACE, ...unknown },
    { kind: 'NOT_DIVIDED', place: null, name: names.NOT_DIVIDED, ...undivided },
  ];
}
