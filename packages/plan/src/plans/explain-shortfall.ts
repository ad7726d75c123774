import { formatNumber } from '../kernel/index.ts';
import { byCode, type Demand } from './assignment-demand.ts';
import type { Supply } from './assignment-network.ts';
import type { Receiver, Shortfall } from './assignment-proposal.ts';
import type { Slot } from './match-demands.ts';
import { sourceNames } from './pick-reasons.ts';
import type { Plan } from './plan.ts';

function receiverOf({ household, member, decisions }: Demand): Receiver {
  return { household, member, measures: [...decisions.keys()].sort(byCode) };
}

function isUnserved(slot: Slot): boolean {
  return slot.served.length < slot.demands.length;
}

/** Who is served by which pledge, and what is left of each: read once for all shortfalls. */
function useOf(slots: readonly Slot[], { supplies, left }: Supply) {
  const used = new Map<string, number>();
  const servedBy = new Map<string, Set<Slot>>();
  for (const slot of slots)
    for (const { pledge } of slot.served) {
      for (const id of [pledge.id, pledge.partOf]) if (id !== null) used.set(id, (used.get(id) ?? 0) + 1);
      servedBy.set(pledge.id, (servedBy.get(pledge.id) ?? new Set()).add(slot));
    }
  const supplyOf = new Map(
    supplies.flatMap((supply) => [...supply.matched, ...supply.subsets].map((pledge) => [pledge.id, supply] as const)),
  );
  const hasRoom = (id: string) => (used.get(id) ?? 0) < (left.get(id) ?? 0);
  return { used, servedBy, supplyOf, hasRoom };
}

/** Who competes with the slot: the pledges that could serve it, those whom they serve, and so on (Hall's condition). */
function competitorsOf(slot: Slot, { used, servedBy, supplyOf, hasRoom }: ReturnType<typeof useOf>) {
  const reached = new Set([slot]);
  const pledges = new Set<string>();
  const gates = new Set<string>();
  const reach = (id: string) => {
    if (pledges.has(id)) return;
    pledges.add(id);
    for (const other of servedBy.get(id) ?? []) reached.add(other);
    const supply = supplyOf.get(id);
    const subset = supply?.subsets.find((one) => one.id === id);
    if (subset?.partOf && hasRoom(id)) reach(subset.partOf);
    for (const one of supply?.subsets ?? []) if (one.partOf === id && used.has(one.id)) reach(one.id);
    if (!supply || subset || !hasRoom(id) || gates.has(supply.measure)) return;
    gates.add(supply.measure);
    for (const one of supply.matched) if (used.has(one.id)) reach(one.id);
  };
  for (const one of reached) for (const pledge of one.pledges) reach(pledge.id);
  return { reached, pledges, gates };
}

/** The pledges whose units bound what the reached pledges can give: the reached ones, or the shortest leg behind them. */
function limitsOf({ pledges, gates }: ReturnType<typeof competitorsOf>, { supplies, left }: Supply) {
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (left.get(id) ?? 0), 0);
  const gated = supplies.filter((one) => gates.has(one.measure));
  const behind = new Set(gated.flatMap((one) => [...one.matched, ...one.subsets].map((pledge) => pledge.id)));
  const partOf = new Map(supplies.flatMap((one) => one.subsets.map((subset) => [subset.id, subset.partOf] as const)));
  const own = [...pledges].filter((id) => !behind.has(id) && !pledges.has(partOf.get(id) ?? ''));
  const legs = gated.map((one) => one.open.map((leg) => leg.map((pledge) => pledge.id)));
  const short = legs.map((open) => [...open].sort((a, b) => sum(a) - sum(b))[0] ?? []);
  const ids = [...own, ...short.flat()].sort(byCode);
  return { ids, capacity: sum(ids) };
}

function unservedOf(slot: Slot): readonly Demand[] {
  const served = new Set(slot.served.map(({ demand }) => demand));
  return slot.demands.filter((demand) => !served.has(demand));
}

function shortfallOf(plan: Plan, slots: readonly Slot[], ids: readonly string[], capacity: number): Shortfall {
  const order = (a: Receiver, b: Receiver) =>
    byCode(a.household, b.household) ||
    byCode(a.member ?? '', b.member ?? '') ||
    byCode(a.measures.join(), b.measures.join());
  const receivers = slots.flatMap(({ demands }) => demands.map(receiverOf)).sort(order);
  const unserved = slots.flatMap((slot) => unservedOf(slot).map(receiverOf)).sort(order);
  const [many, few] = [receivers.length, capacity];
  const named = sourceNames(
    plan,
    plan.pledges.filter(({ id }) => ids.includes(id)),
  );
  const text =
    ids.length === 0
      ? {
          vi: `${formatNumber(many)} trường hợp đủ điều kiện, chưa có nguồn nào để bố trí.`,
          en: `${many} due, and no pledge to serve them.`,
        }
      : {
          vi: `${formatNumber(many)} trường hợp đủ điều kiện, chỉ bố trí được từ ${named.vi}; các nguồn này còn đáp ứng được ${formatNumber(few)}.`,
          en: `${many} due that take a unit of ${named.en} each; these can still give ${few}.`,
        };
  return { receivers, unserved, pledges: ids, capacity, text };
}

/** The sets of receivers that are too many for the pledges which could serve them, each set of pledges named once. */
export function explainShortfalls(plan: Plan, slots: readonly Slot[], supply: Supply): readonly Shortfall[] {
  const found = new Map<string, { readonly ids: readonly string[]; capacity: number; readonly slots: Set<Slot> }>();
  const use = useOf(slots, supply);
  for (const slot of slots.filter(isUnserved)) {
    const competitors = competitorsOf(slot, use);
    const { ids, capacity } = limitsOf(competitors, supply);
    const key = ids.join(' ') || (slot.demands[0] ? receiverOf(slot.demands[0]).measures.join(' ') : '');
    const one = found.get(key) ?? { ids, capacity, slots: new Set<Slot>() };
    for (const reached of competitors.reached) one.slots.add(reached);
    found.set(key, one);
  }
  return [...found]
    .sort(([a], [b]) => byCode(a, b))
    .map(([, one]) => shortfallOf(plan, [...one.slots], one.ids, one.capacity));
}
