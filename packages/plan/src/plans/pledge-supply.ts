import type { Pledge } from '../funding/index.ts';
import { byCode } from './assignment-demand.ts';
import type { LockedAssignment, PledgeBalance, ProposalProblem } from './assignment-proposal.ts';
import type { Plan } from './plan.ts';

/** The pledges of a measure as a proposal uses them. */
export interface MeasureSupply {
  readonly measure: string;
  /** Pledges among which receivers are matched: of the leg that is tied to wards, or else of the one most divided. */
  readonly matched: readonly Pledge[];
  /** Subsets of a pledge for children named until an age. */
  readonly subsets: readonly Pledge[];
  /** The other legs: any of their pledges serves any receiver. */
  readonly open: readonly (readonly Pledge[])[];
}

/** What is left of each pledge after the locked assignments; a subset uses up the pledge that it is part of. */
export function remainingOf(
  plan: Plan,
  ledger: readonly PledgeBalance[],
  locked: readonly LockedAssignment[],
): { readonly left: ReadonlyMap<string, number>; readonly problems: readonly ProposalProblem[] } {
  const left = new Map(plan.pledges.map((pledge) => [pledge.id, pledge.quantity.value]));
  const unknown = [...ledger.map((one) => one.pledge), ...locked.flatMap((one) => one.pledges)].filter(
    (id) => !left.has(id),
  );
  for (const { pledge, quantity } of ledger) if (left.has(pledge)) left.set(pledge, quantity);
  for (const id of locked.flatMap((one) => one.pledges)) {
    const pledge = plan.pledges.find((one) => one.id === id);
    for (const used of [id, pledge?.partOf ?? null]) if (used !== null) left.set(used, (left.get(used) ?? 0) - 1);
  }
  const over = [...left].filter(([id, quantity]) => quantity < 0 && !unknown.includes(id)).map(([id]) => id);
  const problems = [
    ...[...new Set(unknown)].map((id) =>
      problem('UNKNOWN_PLEDGE', id, 'không có trong Kế hoạch', 'is not in the plan'),
    ),
    ...over.map((id) =>
      problem('LOCKED_OVER_PLEDGE', id, 'đã bố trí vượt số lượng cam kết', 'is assigned beyond what is pledged'),
    ),
  ];
  return { left, problems: problems.sort((a, b) => byCode(a.about, b.about)) };
}

function problem(code: ProposalProblem['code'], about: string, vi: string, en: string): ProposalProblem {
  return { code, about, text: { vi: `${about}: ${vi}.`, en: `${about} ${en}.` } };
}

/** Sorts the pledges of every measure by leg, in the order of the codes. */
export function suppliesOf(plan: Plan): {
  readonly supplies: readonly MeasureSupply[];
  readonly problems: readonly ProposalProblem[];
} {
  const problems: ProposalProblem[] = [];
  const supplies = [...plan.measures]
    .sort((a, b) => byCode(a.code, b.code))
    .map((measure): MeasureSupply => {
      const pledges = plan.pledges.filter((one) => one.measure === measure.code).sort((a, b) => byCode(a.id, b.id));
      const whole = pledges.filter((one) => one.partOf === null);
      const codes = measure.legs.length > 0 ? measure.legs.map((leg) => leg.code) : [null];
      const legs = codes.map((code) => whole.filter((one) => one.leg === code));
      const isTied = (leg: readonly Pledge[]) => leg.some((one) => one.place !== null);
      if (legs.filter(isTied).length > 1)
        problems.push(
          problem('LEGS_BOTH_TIED', measure.code, 'nhiều phần gắn với phường', 'has several legs tied to wards'),
        );
      if (plan.exclusionGroups.filter((group) => group.measures.includes(measure.code)).length > 1)
        problems.push(
          problem(
            'SEVERAL_EXCLUSION_GROUPS',
            measure.code,
            'thuộc nhiều nhóm loại trừ',
            'is in several exclusion groups',
          ),
        );
      const rank = (leg: readonly Pledge[]) => (isTied(leg) ? Number.POSITIVE_INFINITY : leg.length);
      const matched = [...legs].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))[0] ?? [];
      const subsets = pledges.filter((one) => one.untilAge !== null && one.partOf !== null);
      return { measure: measure.code, matched, subsets, open: legs.filter((leg) => leg !== matched) };
    });
  return { supplies, problems };
}
