import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HouseholdOrderField, listHouseholds } from '../households/index.ts';
import { BadCursor, type Page, type Scope, wholeCommittee } from '../kernel/index.ts';
import { openDemoDatabase, type TestDatabase } from '../testing/index.ts';
import { listAssignments, listChangeBatches, listEntitlements } from './index.ts';

interface Row {
  readonly id: string;
}

/** A list whose rows come and go while somebody turns its pages. */
interface Living {
  readonly read: (after: string | null) => Promise<Page<Row>>;
  /** Ids of all rows. */
  readonly ids: string;
  /** Adds rows like those that are there: before, between and behind them. */
  readonly add: () => RawBuilder<unknown>;
  readonly remove: (id: string) => RawBuilder<unknown>;
}

let database: TestDatabase;
let scope: Scope;
beforeAll(async () => {
  const demo = await openDemoDatabase({ assignments: 'ALL' });
  database = demo.database;
  scope = wholeCommittee(demo.committee);
});
afterAll(() => database.drop());

const idsOf = async (text: string) =>
  (await sql<Row>`${sql.raw(text)}`.execute(database.writers)).rows.map(({ id }) => id);

/** Rows that no other one refers to: they can be removed again. */
const added = new Set<string>();

async function addSome({ ids, add }: Living): Promise<void> {
  const before = new Set(await idsOf(ids));
  await add().execute(database.writers);
  for (const id of await idsOf(ids)) if (!before.has(id)) added.add(id);
}

/**
 * Turns every page while rows are added and removed between them, seen ones and unseen ones.
 * @returns what was seen, and what was there from the first page to the last
 */
async function turnPages(living: Living) {
  await addSome(living);
  await addSome(living);
  const stays = new Set(await idsOf(living.ids));
  const seen: string[] = [];
  let pages = 0;
  for (let after: string | null = null; ; ) {
    const page = await living.read(after);
    pages += 1;
    seen.push(...page.edges.map(({ node }) => node.id));
    if (!page.hasNextPage) return { seen, stays, pages };
    after = page.edges.at(-1)?.cursor ?? null;
    const last = seen.at(-1) ?? '';
    const mine = [...added].filter((id) => stays.has(id));
    const goes = [
      mine.find((id) => seen.includes(id)),
      mine.find((id) => !seen.includes(id)),
      added.has(last) ? last : null,
    ];
    for (const id of goes) {
      if (id == null) continue;
      await living.remove(id).execute(database.writers);
      added.delete(id);
      stays.delete(id);
    }
    await addSome(living);
  }
}

async function expectWhole(living: Living): Promise<void> {
  const { seen, stays, pages } = await turnPages(living);
  expect(pages).toBeGreaterThan(9);
  expect(new Set(seen).size).toBe(seen.length);
  expect([...stays].filter((id) => !seen.includes(id))).toEqual([]);
  for (const id of [...added]) await living.remove(id).execute(database.writers);
  added.clear();
}

const households = (field: HouseholdOrderField, direction: 'ASC' | 'DESC'): Living => ({
  read: (after) => listHouseholds(database.readers, scope, { first: 9, after, orderBy: { field, direction } }),
  ids: 'select id from household',
  add: () => sql`insert into household select committee_id, gen_random_uuid(), code, head_name, head_name_key, place,
    residential_group, address, class, standard, exited_on, housing_dilapidated, housing_works, housing_works_year,
    in_hardship, demo, recorded_at, updated_at, version from household order by random() limit 3`,
  remove: (id) => sql`delete from household where id = ${id}`,
});

const assignments: Living = {
  read: (after) => listAssignments(database.readers, scope, { first: 9, after }),
  ids: 'select id from assignment',
  add: () => sql`insert into assignment select committee_id, gen_random_uuid(), household_id, null, 'EMERGENCY_SUPPORT', null,
    'ASSIGNED', null, effective_on, null, null, null, null, decision_id, recorded_at, 'x', updated_at, 1,
    ${randomUUID()} || id from assignment order by random() limit 3`,
  remove: (id) => sql`delete from assignment where id = ${id}`,
};

describe('pages turned while rows come and go', () => {
  const fields: HouseholdOrderField[] = ['CODE', 'HEAD_NAME', 'PLACE', 'CLASS', 'UPDATED_AT'];
  it.each(fields.flatMap((field) => [[field, 'ASC'] as const, [field, 'DESC'] as const]))(
    'of households by %s %s show no row twice and lose none that stays',
    (field, direction) => expectWhole(households(field, direction)),
  );

  it('of supports show no row twice and lose none that stays', () => expectWhole(assignments));

  it('of batches show no row twice and lose none that was there', async () => {
    const add = (count: number) =>
      sql`with made as (
        insert into change_batch (committee_id, id, kind, recorded_at, recorded_by, version)
        select committee_id, gen_random_uuid(), 'ASSIGN_SUPPORTS', recorded_at, 'x', 1 from assignment
        order by random() limit ${count} returning committee_id, id)
        insert into change_batch_item (committee_id, batch_id, position, effect, assignment_id, assignment_version)
        select m.committee_id, m.id, 0, 'ASSIGNED', (select a.id from assignment a order by a.id limit 1), 1 from made m`.execute(
        database.writers,
      );
    await add(60);
    const before = await idsOf('select id from change_batch');
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Page<Row> = await listChangeBatches(database.readers, scope, { first: 7, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      if (!page.hasNextPage) break;
      after = page.edges.at(-1)?.cursor ?? null;
      await add(2);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(before.filter((id) => !seen.includes(id))).toEqual([]);
    expect(seen.length).toBeGreaterThanOrEqual(60);
  });

  it('are not turned by the cursor of another list in the same order', async () => {
    const { edges } = await listChangeBatches(database.readers, scope, { first: 1 });
    const after = edges[0]?.cursor;
    expect(after).toBeTypeOf('string');
    await expect(listChangeBatches(database.readers, scope, { first: 1, after })).resolves.toBeDefined();
    await expect(listEntitlements(database.readers, scope, { first: 1, after })).rejects.toThrow(BadCursor);
  });
});
