import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../kernel/index.ts';
import { byId, type Copies, openCopies, writes } from '../testing/index.ts';

const { edit, move, cancel } = writes;

let copies: Copies;
let all: Scope;
let ward: Scope;
let cases: Scope;
beforeAll(async () => {
  copies = await openCopies();
  ({ all, ward, cases } = copies.scopes);
});
afterAll(() => copies.database.drop());

describe('what leaves a scope', () => {
  it('comes as a tombstone to the ward that it left, with its supports, and what happens to it after does not', async () => {
    const [household] = await copies.idsOf(`select h.id from household h where place = 'ha-cau-2024' and exists
      (select from assignment a where a.household_id = h.id) order by id limit 1`);
    const supports = await copies.idsOf(`select id from assignment where household_id = '${household}' order by id`);
    const [own, others, whole] = [
      copies.follower('households', ward),
      copies.follower('households', { ...all, places: ['dong-mai-2024'] }),
      copies.follower('households', all),
    ];
    const [ownSupports, otherSupports] = [
      copies.follower('assignments', ward),
      copies.follower('assignments', { ...all, places: ['yen-nghia-2024'] }),
    ];
    for (const follower of [own, others, whole, ownSupports, otherSupports]) await follower.follow();
    const nothing = { changed: [], removed: [] };

    await copies.write(move(household, 'yen-nghia-2024'));
    expect(await own.follow()).toEqual({ changed: [], removed: [household] });
    expect(await others.follow()).toEqual(nothing);
    expect(await whole.follow()).toEqual({ changed: [household], removed: [] });
    const gone = await ownSupports.follow();
    expect([gone.changed, gone.removed.toSorted()]).toEqual([[], supports]);
    expect((await otherSupports.follow()).changed.toSorted()).toEqual(supports);

    await copies.write(edit(household));
    await copies.write(cancel(supports[0]));
    expect([await own.follow(), await ownSupports.follow()]).toEqual([nothing, nothing]);
    expect(await otherSupports.follow()).toEqual({ changed: [supports[0]], removed: [] });

    await copies.write(move(household, 'dong-mai-2024'));
    expect(await own.follow()).toEqual(nothing);
    await copies.write(move(household, 'ha-cau-2024'));
    expect(await own.follow()).toEqual({ changed: [household], removed: [] });
    expect(await others.follow()).toEqual({ changed: [], removed: [household] });
    expect(byId(ownSupports.rows.values())).not.toEqual(await copies.truth('assignments', ward));
    await ownSupports.follow();
    expect(byId(ownSupports.rows.values())).toEqual(await copies.truth('assignments', ward));
  });

  it('comes as a tombstone to an agency when its last support is cancelled, and nothing of it after', async () => {
    const [paid] =
      await copies.idsOf(`select distinct on (1) a.id from assignment a join assignment_leg l on l.assignment_id = a.id
      join pledge_source p on p.pledge = l.pledge join source s on s.id = p.source
      where s.keeper = 'red-cross' and a.state = 'ASSIGNED' order by 1 limit 1`);
    const [household] = await copies.idsOf(`select household_id as id from assignment where id = '${paid}'`);
    const held = await copies.idsOf(`select id from assignment where household_id = '${household}' order by id`);
    const [followed, supports] = [copies.follower('households', cases), copies.follower('assignments', cases)];
    await followed.follow();
    await supports.follow();
    expect(followed.rows.has(household ?? '')).toBe(true);
    await copies.write(edit(household));
    expect((await followed.follow()).changed).toEqual([household]);
    await copies.write(cancel(paid));
    expect(await followed.follow()).toEqual({ changed: [], removed: [household] });
    expect((await supports.follow()).removed.toSorted()).toEqual(held);
    await copies.write(edit(household));
    await copies.write(
      sql`update assignment set version = version + 1 where household_id = ${household} and id <> ${paid}`,
    );
    const [stranger] = await copies.idsOf(`select id from household order by id limit 1`);
    await copies.write(edit(stranger));
    const quiet = { changed: [], removed: [] };
    const isCase = followed.rows.has(stranger ?? '');
    expect(await followed.follow()).toEqual(isCase ? { changed: [stranger], removed: [] } : quiet);
    expect(await supports.follow()).toEqual(quiet);
    expect(byId(followed.rows.values())).toEqual(await copies.truth('households', cases));
    expect(byId(supports.rows.values())).toEqual(await copies.truth('assignments', cases));
  });

  it('comes as a tombstone when it is removed altogether', async () => {
    const follower = copies.follower('households', ward);
    const id = '01900000-0000-7000-8000-00000000000a';
    await copies.write(sql`insert into household select committee_id, ${id}, code, head_name, head_name_key, 'ha-cau-2024',
      residential_group, address, class, standard, exited_on, housing_dilapidated, housing_works, housing_works_year,
      in_hardship, demo, recorded_at, updated_at, version from household order by id limit 1`);
    await follower.follow();
    expect(follower.rows.has(id)).toBe(true);
    await copies.write(sql`delete from household where id = ${id}`);
    expect(await follower.follow()).toEqual({ changed: [], removed: [id] });
  });
});
