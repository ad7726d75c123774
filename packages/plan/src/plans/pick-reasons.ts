import type { Decision } from '../assignments/index.ts';
import type { Pledge } from '../funding/index.ts';
import type { Text } from '../kernel/index.ts';
import { byCode, type Demand } from './assignment-demand.ts';
import type { Supply } from './assignment-network.ts';
import type { PickReason, ProposedAssignment } from './assignment-proposal.ts';
import type { Served, Slot } from './match-demands.ts';
import type { Plan } from './plan.ts';
import { type ProposalObjective, proposalObjectiveLabels } from './proposal-objective.ts';

function ownReason(basis: PickReason['basis'], text: Text, objective: ProposalObjective | null = null): PickReason {
  return { basis, objective, clause: null, quote: null, text };
}

const brokenByCode = ownReason('CODE', {
  vi: 'Có phương án khác tương đương; chọn theo thứ tự mã, không phải do Kế hoạch quy định.',
  en: 'Another choice is equally good; this one follows the order of codes and is not from the plan.',
});

const wardPolicy = ownReason('COMMITTEE', {
  vi: 'Nguồn của phường dành cho hộ của phường: chính sách của Ban chỉ đạo, không phải do Kế hoạch quy định.',
  en: "Money of a ward goes to its own households: the committee's policy, not from the plan.",
});

function objectiveReason(objective: ProposalObjective): PickReason {
  const { vi, en } = proposalObjectiveLabels[objective];
  const text = {
    vi: `Theo ưu tiên của Ban chỉ đạo (${vi}), không phải do Kế hoạch quy định.`,
    en: `By the committee's objective (${en}), not from the plan.`,
  };
  return ownReason('COMMITTEE', text, objective);
}

function grantReasons({ reasons }: Decision): readonly PickReason[] {
  return reasons.map(({ clause, quote, text }) => ({ basis: 'PLAN', objective: null, clause, quote, text }));
}

/** The sources of a pledge by name, several together where the text does not state their split. */
export function sourceNames(plan: Plan, pledges: readonly Pledge[]): Text {
  const ids = new Set(pledges.flatMap(({ sources }) => sources));
  const sources = plan.sources.filter(({ id }) => ids.has(id)).sort((a, b) => byCode(a.id, b.id));
  return { vi: sources.map(({ name }) => name.vi).join(', '), en: sources.map(({ name }) => name.en).join(', ') };
}

function sourceReason(plan: Plan, pledge: Pledge): PickReason {
  const { vi, en } = sourceNames(plan, [pledge]);
  const { clause, quote } = pledge.quantity;
  const text = { vi: `Nguồn hỗ trợ: ${vi}.`, en: `Paid by: ${en}.` };
  return { basis: 'PLAN', objective: null, clause, quote, text };
}

/** One leg that serves any receiver: its units in the order of the codes, and whether other units would do as well. */
function openLeg(leg: readonly Pledge[], supply: Supply, needed: number) {
  const able = leg.filter(({ id }) => (supply.left.get(id) ?? 0) > 0);
  const units: Pledge[] = [];
  for (const pledge of able)
    for (let at = 0; at < (supply.left.get(pledge.id) ?? 0) && units.length < needed; at++) units.push(pledge);
  return { units, isFree: able.length > 1 };
}

type Pick = Served & { readonly slot: Slot };

function inOrder(a: Pick, b: Pick): number {
  const member = (demand: Demand) => demand.member ?? '';
  return (
    byCode(a.demand.household, b.demand.household) ||
    byCode(a.pledge.measure, b.pledge.measure) ||
    byCode(member(a.demand), member(b.demand))
  );
}

/** The supports of the slots with one pledge a leg and the reasons of each, in the order of the codes. */
export function picksOf(plan: Plan, slots: readonly Slot[], supply: Supply): readonly ProposedAssignment[] {
  const picks = slots.flatMap((slot) => slot.served.map((one): Pick => ({ ...one, slot }))).sort(inOrder);
  const open = new Map(
    supply.supplies.map((one) => {
      const needed = picks.filter(({ pledge }) => pledge.measure === one.measure).length;
      return [one.measure, one.open.map((leg) => openLeg(leg, supply, needed))] as const;
    }),
  );
  const turn = new Map<string, number>();
  return picks.flatMap(({ demand, pledge, objective, byCode: isByCode }) => {
    const decision = demand.decisions.get(pledge.measure);
    if (!decision) return [];
    const at = turn.get(pledge.measure) ?? 0;
    turn.set(pledge.measure, at + 1);
    const legs = open.get(pledge.measure) ?? [];
    const payers = [pledge, ...legs.flatMap(({ units }) => units[at] ?? [])];
    payers.sort((a, b) => byCode(a.leg ?? '', b.leg ?? ''));
    const isTied = supply.wardMoneyStays && pledge.place !== null;
    const reasons = [
      ...grantReasons(decision),
      ...payers.map((one) => sourceReason(plan, one)),
      ...(isTied ? [wardPolicy] : []),
      ...(objective ? [objectiveReason(objective)] : []),
      ...(isByCode || legs.some(({ isFree }) => isFree) ? [brokenByCode] : []),
    ];
    const { household } = demand;
    const pledges = payers.map(({ id }) => id);
    return {
      household,
      member: decision.member,
      measure: pledge.measure,
      pledges,
      asOf: decision.asOf,
      decision,
      reasons,
    };
  });
}
