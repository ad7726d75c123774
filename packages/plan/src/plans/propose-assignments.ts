import type { LedgerBalance } from '../funding/index.ts';
import { formatNumber } from '../kernel/index.ts';
import { byCode, demandsOf } from './assignment-demand.ts';
import type {
  LockedAssignment,
  Proposal,
  ProposalProblem,
  ProposalWarning,
  ProposedAssignment,
  RegisterEntry,
} from './assignment-proposal.ts';
import { exclusionOrderOf } from './exclusion-order.ts';
import { explainShortfalls } from './explain-shortfall.ts';
import { findMeasure } from './find-in-plan.ts';
import { matchDemands } from './match-demands.ts';
import { picksOf } from './pick-reasons.ts';
import type { Plan } from './plan.ts';
import { problem, remainingOf, suppliesOf } from './pledge-supply.ts';
import { type ProposalObjective, proposalObjectives } from './proposal-objective.ts';

/** What the committee fixes before a proposal is made. */
export interface ProposalWishes {
  /** Live supports to be kept. With a ledger they are among what it has allocated. */
  readonly locked?: readonly LockedAssignment[];
  /** In order of weight; absent: `proposalObjectives`. */
  readonly objectives?: readonly ProposalObjective[];
  /** Money tied to a ward goes to the ward's own households: the committee's policy, not the plan's; absent: it holds. */
  readonly wardMoneyStays?: boolean;
}

function unknownMeasures(plan: Plan, register: readonly RegisterEntry[], locked: readonly LockedAssignment[]) {
  const asked = [...register.flatMap(({ measures }) => measures ?? []), ...locked.map(({ measure }) => measure)];
  return [...new Set(asked)]
    .filter((code) => findMeasure(plan, code) === undefined)
    .sort(byCode)
    .map((code) => problem('UNKNOWN_MEASURE', code, 'không có trong Kế hoạch', 'not a special measure of the plan'));
}

function entangledProblems(codes: readonly string[]): readonly ProposalProblem[] {
  const vi = 'loại trừ hai nội dung hỗ trợ mà hai nội dung đó không loại trừ nhau; chọn sẵn một nội dung cho hộ';
  const en = 'excludes two supports that do not exclude each other; ask for one of them for the household';
  return codes.map((code) => problem('SEVERAL_EXCLUSION_GROUPS', code, vi, en));
}

/** A household with more than one item: the plan states no limit, and an official looks at it. */
function itemWarnings(plan: Plan, picks: readonly ProposedAssignment[], supported: readonly string[]) {
  const items = plan.measures.filter(({ target }) => target === 'ITEM');
  const codes = new Set(items.map(({ code }) => code));
  const held = new Map<string, number>();
  for (const household of supported) held.set(household, (held.get(household) ?? 0) + 1);
  const proposed = new Map<string, ProposedAssignment[]>();
  for (const pick of picks)
    if (codes.has(pick.measure)) proposed.set(pick.household, [...(proposed.get(pick.household) ?? []), pick]);
  return [...proposed].flatMap(([household, own]): readonly ProposalWarning[] => {
    const count = own.length + (held.get(household) ?? 0);
    const content = items.find(({ code }) => code === own[0]?.measure)?.content;
    if (count < 2 || !content) return [];
    const text = {
      vi: `Hộ ${household} có ${formatNumber(count)} đồ dùng; Kế hoạch không ghi số lượng tối đa mỗi hộ.`,
      en: `Household ${household} has ${count} items; the plan states no limit a household.`,
    };
    return [{ code: 'ITEM_LIMIT_NOT_STATED', about: household, clause: content.clause, quote: content.quote, text }];
  });
}

/** Households by the items that they hold: once each that is recorded or locked. */
function itemHolders(plan: Plan, register: readonly RegisterEntry[], locked: readonly LockedAssignment[]) {
  const isItem = (measure: string) => findMeasure(plan, measure)?.target === 'ITEM';
  const recorded = new Map(
    register.flatMap(({ facts }) =>
      facts.supports
        .filter(({ measure }) => isItem(measure))
        .map((one) => [JSON.stringify([facts.household, one.assignment]), facts.household] as const),
    ),
  );
  const kept = locked.filter(({ measure }) => isItem(measure)).map(({ household }) => household);
  const isKnown = new Set(recorded.values());
  return [...recorded.values(), ...kept.filter((household) => !isKnown.has(household))];
}

/**
 * Proposes a support and its pledges for every household of the register: as many supports as the pledges allow, the
 * best by the objectives in their order, the locked ones kept. Each pledge can give what the ledger (`foldLedger`) has
 * pledged less what it has allocated, reallocations included; without a ledger, what the plan foresees. The rules decide
 * who is eligible; money of a ward stays in the ward by policy; joint and pooled pledges stay whole. What cannot be
 * served is a shortfall with the pledges that are short. Of equally good choices stands the first by code: of the ward,
 * of what is due, of the household. The order of the register and of the lists does not matter.
 * A pledge in đồng pays whole supports at the one rate of its measure: no money is shared by supports of unlike cost, so
 * that the greatest number is exact.
 *
 * Quantities are in the unit of the pledge (households, books, children, items).
 * @example proposeAssignments(haDong2024, [{ facts: { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, asOf: isoDate('2024-06-15'), measures: ['SAVINGS_BOOK'] }]).picks[0].pledges // ['savings-book/district-fund']
 * @example proposeAssignments(haDong2024, [{ facts: { household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }, asOf: isoDate('2024-06-15'), measures: ['SAVINGS_BOOK'] }], foldLedger(ledgerAccountsOf(haDong2024), []).balances).shortfalls[0].capacity // 0
 */
export function proposeAssignments(
  plan: Plan,
  register: readonly RegisterEntry[],
  ledger?: ReadonlyMap<string, LedgerBalance>,
  { locked = [], objectives = proposalObjectives, wardMoneyStays = true }: ProposalWishes = {},
): Proposal {
  const { left, inHand, problems: shortage, warnings } = remainingOf(plan, ledger, locked);
  const { supplies, problems: unfit } = suppliesOf(plan, wardMoneyStays);
  const problems = [...unknownMeasures(plan, register, locked), ...shortage, ...unfit];
  if (problems.length > 0) return { ok: false, problems };
  const { demands, entangled } = demandsOf(plan, register, locked);
  if (entangled.length > 0) return { ok: false, problems: entangledProblems(entangled) };
  const supply = { supplies, left, inHand, wardMoneyStays };
  const alreadyServed = new Set([
    ...locked.map((one) => one.household),
    ...register.flatMap(({ facts }) => (facts.supports.length > 0 ? [facts.household] : [])),
  ]);
  const ranking = { objectives: [...new Set(objectives)], order: exclusionOrderOf(plan), alreadyServed };
  const slots = matchDemands(demands, supply, ranking);
  const picks = picksOf(plan, slots, supply);
  return {
    ok: true,
    locked,
    picks,
    shortfalls: explainShortfalls(plan, slots, supply),
    warnings: [...warnings, ...itemWarnings(plan, picks, itemHolders(plan, register, locked))],
  };
}
