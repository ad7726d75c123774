import { sql } from 'kysely';
import { type Reader, type Scope, wholeCommittee, withinScope } from '../kernel/index.ts';
import { pledgeByNow, pledgedMoney } from './pledged-money.ts';

export interface MeasureProgress {
  readonly measure: string;
  readonly plannedQuantity: number | null;
  readonly allocatedQuantity: number;
  readonly planned: number | null;
  /** Đồng of what is pledged by now, where the plan says what a unit is worth; null where it says so of none. */
  readonly pledged: number | null;
  /** Đồng of live supports that name an amount; null for a measure that states no rate. */
  readonly allocated: number | null;
}

export interface SourceProgress {
  readonly source: string;
  /**
   * By now, of pledges of this source alone: the split of joint and pooled ones is not stated. Null where it names no
   * amount, and where a pledge of it is tied to a ward outside of the scope.
   */
  readonly pledged: number | null;
  /** Drawn by households of any ward; null where a pledge of it is tied to a ward outside of the scope. */
  readonly allocated: number | null;
}

export interface WardProgress {
  readonly place: string;
  /** Near-poor, or no longer so by an exit: those for whom the plan is. */
  readonly households: number;
  readonly exited: number;
  readonly allocated: number;
  readonly cells: readonly { readonly measure: string; readonly quantity: number; readonly money: number }[];
}

export interface Progress {
  /** Near-poor, or no longer so by an exit: those for whom the plan is. */
  readonly households: number;
  readonly exited: number;
  /** Poor households of the register; the plan is not for them. */
  readonly poor: number;
  /** Near-poor households without a live support. */
  readonly withoutSupport: number;
  readonly planned: number;
  /** By the ledger: the plan's, what was pledged beyond it, what was moved. */
  readonly pledged: number;
  readonly allocated: number;
  /** Đồng that have come in for every pledge; null where the scope is of some wards: most pledges are tied to none. */
  readonly received: number | null;
  /** Đồng paid on supports of the scope, what was taken back off. */
  readonly disbursed: number;
  readonly measures: readonly MeasureProgress[];
  readonly sources: readonly SourceProgress[];
  readonly wards: readonly WardProgress[];
}

interface Cell {
  readonly place: string;
  readonly measure: string;
  readonly quantity: number;
  readonly money: number;
}

function readWards(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('household')
    .innerJoin('place', (join) =>
      join.onRef('place.committee_id', '=', 'household.committee_id').onRef('place.id', '=', 'household.place'),
    )
    .where(withinScope(scope))
    .groupBy(['household.place', 'place.position'])
    .orderBy('place.position')
    .select([
      'household.place',
      // The register holds poor households too, and others that never were near-poor: the plan is not for them.
      sql<number>`count(*) filter (where household.class = 'NEAR_POOR' or household.exited_on is not null)`.as(
        'households',
      ),
      sql<number>`count(household.exited_on)`.as('exited'),
      sql<number>`count(*) filter (where household.class = 'POOR')`.as('poor'),
      sql<number>`count(*) filter (where household.class = 'NEAR_POOR' and not exists (select from assignment a
        where a.committee_id = household.committee_id and a.household_id = household.id and a.state = 'ASSIGNED'))`.as(
        'withoutSupport',
      ),
    ])
    .execute();
}

function readCells(reader: Reader, scope: Scope): Promise<Cell[]> {
  return reader
    .selectFrom('assignment as a')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .where(withinScope(scope))
    .where('a.state', '=', 'ASSIGNED')
    .groupBy(['household.place', 'a.measure'])
    .select([
      'household.place',
      'a.measure',
      sql<number>`count(*)`.as('quantity'),
      sql<number>`coalesce(sum(a.amount), 0)`.as('money'),
    ])
    .execute();
}

function readMeasures(reader: Reader, committee: string) {
  return reader
    .selectFrom('measure as m')
    .where('m.committee_id', '=', committee)
    .orderBy('m.position')
    .select(['m.code', 'm.planned_quantity', 'm.planned_amount', 'm.rate'])
    .select(
      sql<number | null>`(select sum(${pledgedMoney})::bigint from ${pledgeByNow}
        where p.committee_id = m.committee_id and p.measure = m.code and p.part_of is null)`.as('pledged'),
    )
    .execute();
}

/** True for a source with a pledge that is tied to a ward outside of the scope: what it gave tells of that ward. */
function isAnothers({ places }: Scope) {
  if (places === 'ALL') return sql<boolean>`false`;
  return sql<boolean>`exists (select from pledge_source ps
    join pledge p on p.committee_id = ps.committee_id and p.id = ps.pledge
    where ps.committee_id = s.committee_id and ps.source = s.id
      and p.place is not null and p.place <> all(${[...places]}::text[]))`;
}

function readSources(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('source as s')
    .where('s.committee_id', '=', scope.committee)
    .orderBy('s.position')
    .select([
      's.id as source',
      isAnothers(scope).as('isAnothers'),
      sql<number | null>`(select sum(${pledgedMoney})::bigint from ${pledgeByNow}
        join pledge_source ps on ps.committee_id = p.committee_id and ps.pledge = p.id
        where ps.committee_id = s.committee_id and ps.source = s.id and p.part_of is null
          and (select count(*) from pledge_source o where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1
      )`.as('pledged'),
    ])
    .execute();
}

/** Of the whole committee: what is left of a source is the same for everybody who may know it. */
async function readDrawn(reader: Reader, committee: string): Promise<ReadonlyMap<string, number>> {
  const rows = await reader
    .selectFrom('assignment_leg as l')
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.committee_id', '=', 'l.committee_id').onRef('a.id', '=', 'l.assignment_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .innerJoin('pledge_source as ps', (join) =>
      join.onRef('ps.committee_id', '=', 'l.committee_id').onRef('ps.pledge', '=', 'l.pledge'),
    )
    .where(withinScope(wholeCommittee(committee)))
    .where('a.state', '=', 'ASSIGNED')
    .where(sql<boolean>`(select count(*) from pledge_source o
      where o.committee_id = ps.committee_id and o.pledge = ps.pledge) = 1`)
    .groupBy('ps.source')
    .select(['ps.source', sql<number>`coalesce(sum(l.amount), 0)`.as('money')])
    .execute();
  return new Map(rows.map(({ source, money }) => [source, money]));
}

/** A pledge that is part of another one is counted there. */
async function readReceived(reader: Reader, { committee, places }: Scope): Promise<number | null> {
  if (places !== 'ALL') return null;
  const row = await reader
    .selectFrom('pledge_counter as c')
    .innerJoin('pledge as p', (join) =>
      join.onRef('p.committee_id', '=', 'c.committee_id').onRef('p.id', '=', 'c.pledge'),
    )
    .where('c.committee_id', '=', committee)
    .where('p.part_of', 'is', null)
    .select(sql<number>`coalesce(sum(c.received_money), 0)`.as('money'))
    .executeTakeFirstOrThrow();
  return row.money;
}

async function readDisbursed(reader: Reader, scope: Scope): Promise<number> {
  const row = await reader
    .selectFrom('assignment_leg_counter as c')
    .innerJoin('assignment_leg as l', (join) =>
      join.onRef('l.committee_id', '=', 'c.committee_id').onRef('l.id', '=', 'c.leg_id'),
    )
    .innerJoin('assignment as a', (join) =>
      join.onRef('a.committee_id', '=', 'l.committee_id').onRef('a.id', '=', 'l.assignment_id'),
    )
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'a.committee_id').onRef('household.id', '=', 'a.household_id'),
    )
    .where(withinScope(scope))
    .where('c.in_money', '=', true)
    .select(sql<number>`coalesce(sum(c.disbursed), 0)`.as('money'))
    .executeTakeFirstOrThrow();
  return row.money;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/**
 * Planned, pledged and allocated money by measure, source and ward. What is planned, pledged and drawn on a source is
 * the whole plan's, the same for everyone who may know it; households and allocations are those of the scope.
 */
export async function readProgress(reader: Reader, scope: Scope): Promise<Progress> {
  const [wards, cells, measures, sources, drawn, received, disbursed] = await Promise.all([
    readWards(reader, scope),
    readCells(reader, scope),
    readMeasures(reader, scope.committee),
    readSources(reader, scope),
    readDrawn(reader, scope.committee),
    readReceived(reader, scope),
    readDisbursed(reader, scope),
  ]);
  const cellsOf = Map.groupBy(cells, ({ place }) => place);
  const byMeasure = Map.groupBy(cells, ({ measure }) => measure);
  return {
    households: sum(wards.map(({ households }) => households)),
    exited: sum(wards.map(({ exited }) => exited)),
    poor: sum(wards.map(({ poor }) => poor)),
    withoutSupport: sum(wards.map(({ withoutSupport }) => withoutSupport)),
    planned: sum(measures.map(({ planned_amount }) => planned_amount)),
    pledged: sum(measures.map(({ pledged }) => pledged)),
    allocated: sum(cells.map(({ money }) => money)),
    received,
    disbursed,
    measures: measures.map(({ code, planned_quantity, planned_amount, rate, pledged }) => ({
      measure: code,
      plannedQuantity: planned_quantity,
      allocatedQuantity: sum((byMeasure.get(code) ?? []).map(({ quantity }) => quantity)),
      planned: planned_amount,
      pledged,
      allocated: rate === null ? null : sum((byMeasure.get(code) ?? []).map(({ money }) => money)),
    })),
    sources: sources.map(({ source, pledged, isAnothers: hidden }) => ({
      source,
      pledged: hidden ? null : pledged,
      allocated: hidden ? null : (drawn.get(source) ?? 0),
    })),
    wards: wards.map(({ place, households, exited }) => {
      const own = cellsOf.get(place) ?? [];
      const plain = own.map(({ measure, quantity, money }) => ({ measure, quantity, money }));
      return { place, households, exited, allocated: sum(own.map(({ money }) => money)), cells: plain };
    }),
  };
}
