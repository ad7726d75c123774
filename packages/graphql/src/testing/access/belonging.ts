import { fromGlobalId } from '../../kernel/index.ts';
import { isPointer, type Json, pointersOf, type Row } from './values.ts';

/** What a thing belongs to, where it belongs to one: a household of the register, a ward. */
export interface Belonging {
  readonly household: string | null;
  readonly ward: string | null;
}

export const nowhere: Belonging = { household: null, ward: null };

type Nodes = ReadonlyMap<string, Row>;

/** Reference data of the plan has names for ids; people and the committee belong to no household. */
const common = new Set(['User', 'Committee', 'Household']);
const uuid = /^[0-9a-f-]{36}$/;

function mayBelong(id: string): boolean {
  const own = fromGlobalId(id);
  return own !== null && uuid.test(own.id) && !common.has(own.type);
}

function linksOf(nodes: Nodes): Map<string, Set<string>> {
  const links = new Map([...nodes.keys()].map((id) => [id, new Set<string>()]));
  for (const [id, node] of nodes) {
    for (const other of pointersOf(node)) {
      links.get(id)?.add(other);
      links.get(other)?.add(id);
    }
  }
  return links;
}

/** Follows relations out from the households, a step at a time; what two households reach first belongs to neither. */
function householdsOf(nodes: Nodes): Map<string, string> {
  const links = linksOf(nodes);
  const owner = new Map<string, string>();
  const settled = new Set<string>();
  let reached = new Map<string, Set<string>>();
  for (const [id, { __typename }] of nodes) if (__typename === 'Household') reached.set(id, new Set([id]));
  while (reached.size > 0) {
    const next = new Map<string, Set<string>>();
    for (const [id, owners] of reached) {
      settled.add(id);
      const [only] = owners;
      if (only !== undefined && owners.size === 1) owner.set(id, only);
    }
    for (const [id] of reached) {
      const own = owner.get(id);
      if (own === undefined) continue;
      for (const other of links.get(id) ?? []) {
        if (settled.has(other) || !mayBelong(other)) continue;
        next.set(other, new Set([...(next.get(other) ?? []), own]));
      }
    }
    reached = next;
  }
  return owner;
}

function placeOf(node: Row | undefined): string | null {
  return isPointer(node?.place) ? node.place.id : null;
}

/** Tells of each node where it belongs, by what the fullest reader was shown. */
export function belongings(nodes: Nodes): (id: string) => Belonging {
  const households = householdsOf(nodes);
  const known = new Map(
    [...nodes].map(([id, node]): [string, Belonging] => {
      if (node.__typename === 'Place') return [id, { household: null, ward: node.kind === 'WARD' ? id : null }];
      const household = households.get(id) ?? null;
      return [id, { household, ward: placeOf(household === null ? node : nodes.get(household)) }];
    }),
  );
  return (id) => known.get(id) ?? nowhere;
}

/** Where a value belongs that has no id: to the one thing that it points to, else to what it stands in. */
export function belongingOf(row: Row, around: Belonging, of: (id: string) => Belonging): Belonging {
  if (around.household !== null) return around;
  const near = Object.values(row).filter((value: Json) => isPointer(value));
  const places = near.map((pointer) => of(String((pointer as Row).id))).filter(({ ward }) => ward !== null);
  const [first] = places;
  const isOne = first !== undefined && places.every(({ ward }) => ward === first.ward);
  return isOne ? { household: first.household ?? around.household, ward: first.ward } : around;
}
