import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordHousingWorks, updateHousehold } from '../households/index.ts';
import { accepted, bookFor, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { assignSupport, cancelSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

const warning = {
  code: 'HELD_SUPPORT_WITH_HOUSING_WORKS',
  clause: 'II.2.2.2#1',
  quote: 'các hộ cận nghèo không thực hiện xây dựng mới, sửa chữa nhà ở năm 2024',
};

describe('a household that holds a savings book and records works on its house', () => {
  it.each(['NEW_BUILD', 'REPAIR'] as const)(
    '%s is recorded, the book stays, and the clause is named',
    async (works) => {
      const { id } = await desk.register();
      await accepted(assignSupport(desk.contextOf(), bookFor(id)));
      const recorded = await accepted(recordHousingWorks(desk.contextOf(), { household: id, works }));
      expect(recorded.household).toMatchObject({ housingWorks: works, housingWorksYear: 2024 });
      expect(recorded.warnings).toEqual([expect.objectContaining(warning)]);
      expect(await desk.count('assignment', id)).toBe(1);
      expect(recorded.warnings[0]?.text.vi).toContain('đề nghị xem xét lại');
    },
  );

  it('is warned by an edit of its file alike', async () => {
    const { id } = await desk.register();
    await accepted(assignSupport(desk.contextOf(), bookFor(id)));
    const read = async (housingWorks: 'REPAIR' | 'NONE' | null, expectedVersion: number) =>
      (await accepted(updateHousehold(desk.contextOf(), { id, expectedVersion, housingWorks }))).warnings;
    const version = async () =>
      (await desk.database.readers.selectFrom('household').select('version').where('id', '=', id).executeTakeFirst())
        ?.version ?? 0;
    expect(await read('REPAIR', await version())).toEqual([expect.objectContaining(warning)]);
    expect(await read('NONE', await version())).toEqual([]);
    expect(await read(null, await version())).toEqual([]);
    const address = { id, expectedVersion: await version(), address: 'Số 9' };
    expect((await accepted(updateHousehold(desk.contextOf(), address))).warnings).toEqual([]);
  });

  it('is not warned when it holds none, or none any more', async () => {
    const { id } = await desk.register();
    expect((await accepted(recordHousingWorks(desk.contextOf(), { household: id, works: 'REPAIR' }))).warnings).toEqual(
      [],
    );
    await accepted(recordHousingWorks(desk.contextOf(), { household: id, works: 'NONE' }));
    const { assignment } = await accepted(assignSupport(desk.contextOf(), bookFor(id)));
    const cancel = { assignment: assignment.id, expectedVersion: 1, reason: 'Hộ xây nhà', idempotencyKey: `huy-${id}` };
    await accepted(cancelSupport(desk.contextOf(), cancel));
    expect((await accepted(recordHousingWorks(desk.contextOf(), { household: id, works: 'REPAIR' }))).warnings).toEqual(
      [],
    );
  });
});
