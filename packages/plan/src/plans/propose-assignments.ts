import type { Pledge } from '../funding/index.ts';
import { byCode, demandsOf } from './assignment-demand.ts';
import { matchDemands, type Slot, type Supply } from './assignment-network.ts';
import {
  type LockedAssignment,
  type PickReason,
  type PledgeBalance,
  type Proposal,
  type ProposalObjective,
  type ProposedAssignment,
  proposalObjectives,
  type RegisterEntry,
} from './assignment-proposal.ts';
import { explainShortfalls } from './explain-shortfall.ts';
import type { Plan } from './plan.ts';
import { remainingOf, suppliesOf } from './pledge-supply.ts';

/** What the committee fixes before a proposal is made. */
export interface ProposalWishes {
  readonly locked?: readonly LockedAssignment[];
  /** In order of weight; absent: `proposalObjectives`. */
  readonly objectives?: readonly ProposalObjective[];
}

const notFromPlan: PickReason = {
  clause: null,
  quote: null,
  text: {
    vi: 'Có nhiều phương án tương đương; chọn theo thứ tự mã, không phải do Kế hoạch quy định.',
    en: 'Several choices are equally good; this one follows the order of codes and is not from the plan.',
  },
};

function sourceReason(plan: Plan, pledge: Pledge): PickReason {
  const sources = plan.sources.filter((source) => pledge.sources.includes(source.id));
  const names = { vi: sources.map(({ name }) => name.vi), en: sources.map(({ name }) => name.en) };
  return {
    clause: pledge.quantity.clause,
    quote: pledge.quantity.quote,
    text: { vi: `Nguồn hỗ trợ: ${names.vi.join(', ')}.`, en: `Paid by: ${names.en.join(', ')}.` },
  };
}

/** One unit after the other from the pledges of a leg, in the order of the codes. */
function unitsOf(leg: readonly Pledge[], supply: Supply): Pledge[] {
  return leg.flatMap((pledge) => Array<Pledge>(supply.left.get(pledge.id) ?? 0).fill(pledge));
}

function picksOf(plan: Plan, slots: readonly Slot[], supply: Supply): readonly ProposedAssignment[] {
  const served = slots.flatMap((slot) => slot.served.map((one) => ({ ...one, slot })));
  served.sort(
    (a, b) =>
      byCode(a.demand.household, b.demand.household) ||
      byCode(a.pledge.measure, b.pledge.measure) ||
      byCode(a.demand.member ?? '', b.demand.member ?? ''),
  );
  const open = new Map(supply.supplies.map((one) => [one.measure, one.open.map((leg) => unitsOf(leg, supply))]));
  return served.flatMap(({ demand, pledge, slot }) => {
    const decision = demand.decisions.get(pledge.measure);
    if (!decision) return [];
    const others = (open.get(pledge.measure) ?? []).flatMap((units) => units.shift() ?? []);
    const payers = [pledge, ...others].sort((a, b) => byCode(a.leg ?? '', b.leg ?? ''));
    const granted = decision.reasons.map(({ clause, quote, text }) => ({ clause, quote, text }));
    const chosen = slot.pledges.length > 1 || slot.served.length < slot.demands.length;
    return {
      household: demand.household,
      member: decision.member,
      measure: pledge.measure,
      pledges: payers.map(({ id }) => id),
      asOf: decision.asOf,
      decision,
      reasons: [...granted, ...payers.map((one) => sourceReason(plan, one)), ...(chosen ? [notFromPlan] : [])],
    };
  });
}

/**
 * Proposes a support and its pledges for every household of the register: as many supports as the pledges allow, the
 * best by the objectives in their order, the locked ones kept. The rules decide who is eligible; money of a ward stays
 * in the ward; joint and pooled pledges stay whole. What cannot be served is a shortfall with the pledges that are
 * short. The order of the register and of the lists does not matter.
 *
 * Quantities are in the unit of the pledge (households, books, children, items).
 * @example proposeAssignments(haDong2024, [{ facts: { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, asOf: isoDate('2024-06-15'), measures: ['SAVINGS_BOOK'] }]).picks[0].pledges // ['savings-book/district-fund']
 * @example proposeAssignments(haDong2024, [], [{ pledge: 'no-such-pledge', quantity: 1 }]).problems[0].code // 'UNKNOWN_PLEDGE'
 */
export function proposeAssignments(
  plan: Plan,
  register: readonly RegisterEntry[],
  ledger: readonly PledgeBalance[] = [],
  { locked = [], objectives = proposalObjectives }: ProposalWishes = {},
): Proposal {
  const { left, problems: shortage } = remainingOf(plan, ledger, locked);
  const { supplies, problems: unfit } = suppliesOf(plan);
  const problems = [...shortage, ...unfit];
  if (problems.length > 0) return { ok: false, problems };
  const supply = { supplies, left };
  const demands = demandsOf(plan, register, locked);
  const served = new Set([
    ...locked.map((one) => one.household),
    ...register.flatMap(({ facts }) => (facts.supports.length > 0 ? [facts.household] : [])),
  ]);
  const slots = matchDemands(plan, demands, supply, objectives, served);
  return { ok: true, locked, picks: picksOf(plan, slots, supply), shortfalls: explainShortfalls(slots, supply) };
}
