import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHouseholdChanges } from '../households/index.ts';
import { BadPosition, PositionExpired, type Scope } from '../kernel/index.ts';
import { byId, type Copies, openCopies, writes } from '../testing/index.ts';
import { listAssignmentChanges } from './index.ts';

const { edit } = writes;

let copies: Copies;
let all: Scope;
let ward: Scope;
let cases: Scope;
beforeAll(async () => {
  copies = await openCopies();
  ({ all, ward, cases } = copies.scopes);
});
afterAll(() => copies.database.drop());

describe('what changed since a position', () => {
  it('begins with a first copy, in pages, and then tells nothing until something changes', async () => {
    for (const of of ['households', 'assignments'] as const) {
      for (const scope of [all, ward, cases]) {
        const follower = copies.follower(of, scope, 7);
        const first = await follower.follow();
        expect(first.removed).toEqual([]);
        expect(new Set(first.changed).size).toBe(first.changed.length);
        const there = await copies.truth(of, scope);
        expect(there.length).toBeGreaterThan(1);
        expect(byId(follower.rows.values())).toEqual(there);
        expect(await follower.follow()).toEqual({ changed: [], removed: [] });
      }
    }
  });

  it('is told once, as it is now, and never what was rolled back', async () => {
    const follower = copies.follower('households', all);
    await follower.follow();
    const [one, two, three] = await copies.idsOf('select id from household order by id limit 3');
    await copies.write(edit(one));
    await copies.write(edit(one));
    await copies.database.writers
      .transaction()
      .execute(async (trx) => {
        await edit(two).execute(trx);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await copies.database.writers.transaction().execute(async (trx) => {
      await sql`savepoint part`.execute(trx);
      await edit(three).execute(trx);
      await sql`release savepoint part`.execute(trx);
    });
    const told = await follower.follow();
    expect(told.changed.toSorted()).toEqual([one, three].toSorted());
    expect(await follower.follow()).toEqual({ changed: [], removed: [] });
    expect(byId(follower.rows.values())).toEqual(await copies.truth('households', all));
  });

  it('does not lose what was begun before and committed after', async () => {
    const follower = copies.follower('households', all);
    await follower.follow();
    const [late, soon, next] = await copies.idsOf('select id from household order by id limit 3');
    const isOpen = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const slow = copies.database.writers.transaction().execute(async (trx) => {
      await edit(late).execute(trx);
      isOpen.resolve();
      await mayCommit.promise;
    });
    await isOpen.promise;
    await copies.write(edit(soon));
    expect((await follower.follow()).changed).toEqual([soon]);
    await copies.write(edit(next));
    expect((await follower.follow()).changed).toEqual([next]);
    expect(await follower.follow()).toEqual({ changed: [], removed: [] });
    mayCommit.resolve();
    await slow;
    expect((await follower.follow()).changed).toEqual([late]);
  });

  it('does not lose it between two pages of one round either', async () => {
    const follower = copies.follower('households', all, 2);
    await follower.follow();
    const [late, other, ...rest] = await copies.idsOf('select id from household order by id limit 7');
    const isOpen = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const slow = copies.database.writers.transaction().execute(async (trx) => {
      await edit(late).execute(trx);
      isOpen.resolve();
      await mayCommit.promise;
    });
    await isOpen.promise;
    for (const id of rest) await copies.write(edit(id));
    const page = await follower.step();
    expect(page.hasMore).toBe(true);
    mayCommit.resolve();
    await slow;
    await copies.write(edit(rest.at(-1)));
    await copies.write(edit(other));
    const told = await follower.follow();
    expect(told.changed).not.toContain(other);
    expect(new Set([...page.changed.map(({ id }) => id), ...told.changed])).toContain(rest[3]);
    const after = await follower.follow();
    expect(after.changed).toEqual(expect.arrayContaining([late, other]));
    expect(byId(follower.rows.values())).toEqual(await copies.truth('households', all));
  });
});

describe('a position', () => {
  const parts = (position: string) => JSON.parse(Buffer.from(position, 'base64url').toString());
  const forged = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const ask = (changedSince: string, scope = all) =>
    listHouseholdChanges(copies.database.readers, scope, { changedSince, first: 5 });

  it('of another scope, plan or database is not gone on from', async () => {
    const follower = copies.follower('households', ward);
    await follower.follow();
    for (const scope of [all, cases, { ...ward, masked: true }]) {
      await expect(ask(follower.position ?? '', scope)).rejects.toThrow(PositionExpired);
    }
    // Nothing goes back to an archived revision: here it does, to ask by the position of the plan before.
    await copies.write(sql`alter table plan_revision disable trigger plan_revision_kept`);
    await copies.write(sql`update plan_revision set state = 'ARCHIVED'`);
    await expect(ask(follower.position ?? '', ward)).rejects.toThrow(PositionExpired);
    await copies.write(sql`update plan_revision set state = 'ADOPTED'`);
    await copies.write(sql`alter table plan_revision enable trigger plan_revision_kept`);
    await expect(ask(follower.position ?? '', ward)).resolves.toMatchObject({ changed: [], removed: [] });
  });

  it('needs no right that a plain user of the database has not', async () => {
    const { rows } = await sql<{ may: boolean }>`
      select has_function_privilege('public', 'pg_control_system()', 'execute') as may`.execute(
      copies.database.writers,
    );
    expect(rows[0]?.may).toBe(true);
  });

  it('that is none is refused before anything is asked', async () => {
    const follower = copies.follower('households', all);
    await follower.step();
    const [of, origin, seen] = parts(follower.position ?? '');
    const id = '01900000-0000-7000-8000-000000000001';
    expect([of, seen]).toEqual(['HOUSEHOLD', expect.stringMatching(/^\d+:\d+:/)]);
    for (const text of [
      '',
      'garbage',
      `${follower.position}=`,
      forged(['ASSIGNMENT', origin, seen]),
      forged([of, 'x', seen]),
      forged([of, origin, null]),
      forged([of, origin, '5:4:']),
      forged([of, origin, '5:9:7,6']),
      forged([of, origin, '5:9:9']),
      forged([of, origin, '5:9:4']),
      forged([of, origin, '5:9']),
      forged([of, origin, "5:9:'"]),
      forged([of, origin, '5:99999999999999999999:']),
      forged([of, origin, seen, seen, 'x', id]),
      forged([of, origin, seen, seen, '7', 'x']),
      forged([of, origin, seen, seen, null, id]),
      forged([of, origin, null, seen, '7', id]),
      forged([of, origin, seen, seen, '7', id, 1]),
    ]) {
      await expect(ask(text), text).rejects.toThrow(BadPosition);
    }
    await expect(
      listAssignmentChanges(copies.database.readers, all, { changedSince: follower.position, first: 5 }),
    ).rejects.toThrow(BadPosition);
  });

  it('ahead of a server that lags is kept, and nothing is told', async () => {
    const follower = copies.follower('households', all);
    await follower.follow();
    const [of, origin] = parts(follower.position ?? '');
    const ahead = forged([of, origin, '900000000:900000001:900000000']);
    await copies.write(sql`update household set version = version + 1`);
    expect(await ask(ahead)).toEqual({ changed: [], removed: [], position: ahead, hasMore: false });
  });
});
