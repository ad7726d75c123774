import { formatCount } from '../kernel/index.ts';
import { byCode, type Demand } from './assignment-demand.ts';
import type { Slot, Supply } from './assignment-network.ts';
import type { Receiver, Shortfall } from './assignment-proposal.ts';

function receiverOf({ household, member, decisions }: Demand): Receiver {
  return { household, member, measures: [...decisions.keys()].sort(byCode) };
}

function isUnserved(slot: Slot): boolean {
  return slot.served.length < slot.demands.length;
}

/** Who competes with the slot: the pledges that could serve it, those whom they serve, and so on (Hall's condition). */
function competitorsOf(slot: Slot, slots: readonly Slot[], { supplies, left }: Supply) {
  const used = new Map<string, number>();
  for (const { pledge } of slots.flatMap((one) => one.served))
    for (const id of [pledge.id, pledge.partOf]) if (id !== null) used.set(id, (used.get(id) ?? 0) + 1);
  const hasRoom = (id: string) => (used.get(id) ?? 0) < (left.get(id) ?? 0);
  const supplyOf = new Map(
    supplies.flatMap((supply) => [...supply.matched, ...supply.subsets].map((pledge) => [pledge.id, supply] as const)),
  );
  const reached = new Set([slot]);
  const pledges = new Set<string>();
  const gates = new Set<string>();
  const reach = (id: string) => {
    if (pledges.has(id)) return;
    pledges.add(id);
    const supply = supplyOf.get(id);
    const subset = supply?.subsets.find((one) => one.id === id);
    if (subset?.partOf && hasRoom(id)) reach(subset.partOf);
    for (const one of supply?.subsets ?? []) if (one.partOf === id && used.has(one.id)) reach(one.id);
    if (!supply || subset || !hasRoom(id) || gates.has(supply.measure)) return;
    gates.add(supply.measure);
    for (const one of supply.matched) if (used.has(one.id)) reach(one.id);
  };
  for (const one of reached) {
    for (const pledge of one.pledges) reach(pledge.id);
    for (const other of slots) if (other.served.some(({ pledge }) => pledges.has(pledge.id))) reached.add(other);
  }
  return { reached: [...reached], pledges, gates };
}

/** The sets of receivers that are too many for the pledges which could serve them, each named once. */
export function explainShortfalls(slots: readonly Slot[], supply: Supply): readonly Shortfall[] {
  const found = new Map<string, Shortfall>();
  for (const slot of slots.filter(isUnserved)) {
    const { reached, pledges, gates } = competitorsOf(slot, slots, supply);
    const gated = supply.supplies.filter((one) => gates.has(one.measure));
    const behind = new Set(gated.flatMap((one) => [...one.matched, ...one.subsets].map((pledge) => pledge.id)));
    const partOf = new Map(
      supply.supplies.flatMap((one) => one.subsets.map((subset) => [subset.id, subset.partOf ?? ''] as const)),
    );
    const limits = [...pledges].filter((id) => !behind.has(id) && !pledges.has(partOf.get(id) ?? ''));
    const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + (supply.left.get(id) ?? 0), 0);
    const legs = gated.map((one) => one.open.map((leg) => leg.map((pledge) => pledge.id)));
    const short = legs.map((open) => [...open].sort((a, b) => sum(a) - sum(b))[0] ?? []);
    const ids = [...limits, ...short.flat()].sort(byCode);
    const receivers = reached.flatMap((one) => one.demands.map(receiverOf));
    const unserved = reached.filter(isUnserved).flatMap((one) => {
      const served = new Set(one.served.map(({ demand }) => demand));
      return one.demands.filter((demand) => !served.has(demand)).map(receiverOf);
    });
    const order = (a: Receiver, b: Receiver) =>
      byCode(a.household, b.household) ||
      byCode(a.member ?? '', b.member ?? '') ||
      byCode(a.measures.join(), b.measures.join());
    const capacity = sum(ids);
    const [many, few] = [receivers.length, capacity];
    found.set(ids.join(' ') || JSON.stringify(receivers), {
      receivers: receivers.sort(order),
      unserved: unserved.sort(order),
      pledges: ids,
      capacity,
      text: {
        vi: `${formatCount(many)} đối tượng đủ điều kiện, các nguồn có thể bố trí chỉ đáp ứng được ${formatCount(few)}.`,
        en: `${many} receivers are eligible; the pledges that could serve them suffice for ${few}.`,
      },
    });
  }
  return [...found].sort(([a], [b]) => byCode(a, b)).map(([, shortfall]) => shortfall);
}
