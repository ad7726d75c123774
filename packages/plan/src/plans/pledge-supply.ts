import type { LedgerBalance, Pledge } from '../funding/index.ts';
import { quantityText } from '../funding/index.ts';
import { byCode } from './assignment-demand.ts';
import type { LockedAssignment, ProposalProblem, ProposalWarning } from './assignment-proposal.ts';
import { findMeasure } from './find-in-plan.ts';
import { plannedBalances } from './ledger-accounts.ts';
import type { Plan } from './plan.ts';
import { pledgeAmount } from './planned-amount.ts';

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

/** How many supports each pledge can still give, and how many of them from what has come in. */
export interface Remaining {
  readonly left: ReadonlyMap<string, number>;
  readonly inHand: ReadonlyMap<string, number>;
  readonly problems: readonly ProposalProblem[];
  readonly warnings: readonly ProposalWarning[];
}

/** A problem that is about a pledge or a measure. */
export function problem(code: ProposalProblem['code'], about: string, vi: string, en: string): ProposalProblem {
  return { code, about, text: { vi: `${about}: ${vi}.`, en: `${about}: ${en}.` } };
}

/** What one support takes from a pledge, in the unit of the pledge; null where the plan states no rate for its money. */
function takenBy(plan: Plan, pledge: Pledge): number | null {
  if (pledge.unit !== 'VND') return 1;
  const unit = findMeasure(plan, pledge.measure)?.unit ?? 'CASE';
  const worth = pledgeAmount(plan, { ...pledge, unit, quantity: { ...pledge.quantity, value: 1 } });
  return worth === null || worth <= 0 ? null : worth;
}

/** Units of each pledge that the locked supports take, of the pledge that a subset is part of too. */
function unitsOfLocked(plan: Plan, locked: readonly LockedAssignment[]): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const id of locked.flatMap((one) => one.pledges)) {
    const pledge = plan.pledges.find((one) => one.id === id);
    const taken = (pledge && takenBy(plan, pledge)) ?? 1;
    for (const one of [id, pledge?.partOf ?? null]) if (one !== null) units.set(one, (units.get(one) ?? 0) + taken);
  }
  return units;
}

function problemsOf(pledge: Pledge, { pledged, allocated }: LedgerBalance, locked: number, isPlan: boolean) {
  const [much, used, kept] = [pledged, allocated, locked].map((units) => quantityText(units, pledge.unit));
  const over = [
    `đã bố trí ${used?.vi}, vượt số đăng ký ${much?.vi}`,
    `${used?.en} allocated, ${much?.en} pledged`,
  ] as const;
  if (allocated > pledged)
    return [problem(isPlan ? 'LOCKED_OVER_PLEDGE' : 'ALLOCATED_OVER_PLEDGED', pledge.id, ...over)];
  if (locked <= allocated) return [];
  const text = [
    `giữ lại ${kept?.vi}, sổ chỉ ghi đã bố trí ${used?.vi}`,
    `${kept?.en} locked, ${used?.en} allocated`,
  ] as const;
  return [problem('LOCKED_NOT_ALLOCATED', pledge.id, ...text)];
}

/**
 * What every pledge can still give: pledged less allocated, in supports. The locked ones are among the allocated of the
 * ledger; without a ledger the plan's figures stand for what is pledged and the locked ones are all that is allocated. A
 * pledge that the ledger does not know has given nothing. Money of a pledge in đồng makes whole supports at the one rate
 * of its measure, and what is left over stays where it is.
 */
export function remainingOf(
  plan: Plan,
  ledger: ReadonlyMap<string, LedgerBalance> | undefined,
  locked: readonly LockedAssignment[],
): Remaining {
  const units = unitsOfLocked(plan, locked);
  const known = new Set(plan.pledges.map(({ id }) => id));
  const planned = plannedBalances(plan);
  const [left, inHand] = [new Map<string, number>(), new Map<string, number>()];
  const problems = [...new Set([...(ledger?.keys() ?? []), ...units.keys()])]
    .filter((id) => !known.has(id))
    .map((id) => problem('UNKNOWN_PLEDGE', id, 'không có trong Kế hoạch', 'not in the plan'));
  const warnings: ProposalWarning[] = [];
  for (const pledge of plan.pledges) {
    const [id, kept] = [pledge.id, units.get(pledge.id) ?? 0];
    const nothing = { planned: pledge.quantity.value, pledged: 0, received: 0, allocated: 0, disbursed: 0 };
    const balance = ledger ? (ledger.get(id) ?? nothing) : { ...(planned.get(id) ?? nothing), allocated: kept };
    problems.push(...problemsOf(pledge, balance, kept, ledger === undefined));
    const taken = takenBy(plan, pledge);
    if (taken === null) warnings.push(moneyWarning(pledge));
    const supports = (free: number) => (taken === null ? 0 : Math.max(0, Math.floor(free / taken)));
    left.set(id, supports(balance.pledged - balance.allocated));
    inHand.set(id, Math.min(left.get(id) ?? 0, supports(balance.received - balance.allocated)));
  }
  problems.sort((a, b) => byCode(a.about, b.about) || byCode(a.code, b.code));
  return { left, inHand, problems, warnings: warnings.sort((a, b) => byCode(a.about, b.about)) };
}

function moneyWarning({ id, quantity: { clause, quote } }: Pledge): ProposalWarning {
  const vi = `${id}: nguồn bằng tiền nhưng Kế hoạch không ghi mức một lần, chưa tính được số lượt hỗ trợ.`;
  const en = `${id}: a pledge in đồng for a support without a rate that is paid once: how many it makes is not known.`;
  return { code: 'MONEY_NOT_COUNTABLE', about: id, clause, quote, text: { vi, en } };
}

/** Sorts the pledges of every measure by leg, in the order of the codes. */
export function suppliesOf(
  plan: Plan,
  wardMoneyStays: boolean,
): { readonly supplies: readonly MeasureSupply[]; readonly problems: readonly ProposalProblem[] } {
  const problems: ProposalProblem[] = [];
  const isTied = (leg: readonly Pledge[]) => wardMoneyStays && leg.some((one) => one.place !== null);
  const rank = (leg: readonly Pledge[]) => (isTied(leg) ? Number.POSITIVE_INFINITY : leg.length);
  const supplies = [...plan.measures]
    .sort((a, b) => byCode(a.code, b.code))
    .map((measure): MeasureSupply => {
      const pledges = plan.pledges.filter((one) => one.measure === measure.code).sort((a, b) => byCode(a.id, b.id));
      const codes: (string | null)[] = measure.legs.length > 0 ? measure.legs.map((leg) => leg.code) : [null];
      const legs = codes.map((code) => pledges.filter((one) => one.partOf === null && one.leg === code));
      for (const { id } of pledges.filter(({ leg }) => !codes.includes(leg)))
        problems.push(problem('LEG_NOT_NAMED', id, 'không ghi phần được hỗ trợ', 'names no leg of its measure'));
      if (legs.filter(isTied).length > 1)
        problems.push(
          problem('LEGS_BOTH_TIED', measure.code, 'nhiều phần gắn với phường', 'several legs are tied to wards'),
        );
      const matched = [...legs].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)))[0] ?? [];
      const subsets = pledges.filter((one) => one.untilAge !== null && one.partOf !== null);
      return { measure: measure.code, matched, subsets, open: legs.filter((leg) => leg !== matched) };
    });
  return { supplies, problems };
}
