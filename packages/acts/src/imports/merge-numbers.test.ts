import { findMembersByHouseholds } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  childRow,
  errorOf,
  freshName,
  headRow,
  importStepOf,
  listOf,
  openSupportDesk,
  readEverything,
  type SupportDesk,
  type TestRow,
} from '../testing/index.ts';
import { decideImportEntries, runImport, uploadImport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 4 });
});
afterAll(() => desk.database.drop());

const upload = (rows: readonly TestRow[]) => accepted(uploadImport(desk.contextOf(), listOf(rows)));

let series = 0;
/** A citizen number that nobody has. */
function freshNumber(): string {
  series += 1;
  return `999312${String(series).padStart(6, '0')}`;
}

/** A household with one child. */
async function registered(name: string, child: Partial<TestRow>): Promise<string> {
  const rows = [headRow(name), childRow('Nguyễn Thị Hoa', child)];
  const done = await accepted(runImport(desk.contextOf(), importStepOf(await upload(rows))));
  return done.outcomes[0]?.household ?? '';
}

async function merging(rows: readonly TestRow[], target: string) {
  const entries = [{ position: 0, decision: 'MERGE' as const, target }];
  const decided = await accepted(
    decideImportEntries(desk.contextOf(), { ...importStepOf(await upload(rows)), entries }),
  );
  return () => runImport(desk.contextOf(), importStepOf(decided));
}

async function namesOf(household: string): Promise<string[]> {
  const members = await findMembersByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [household]);
  return members.map(({ fullName }) => fullName).sort();
}

describe('a merge of a member whose citizen number differs from the register', () => {
  it.each([
    ['spelled alike', 'Nguyễn Thị Hoa', {}],
    ['without diacritics', 'NGUYEN THI HOA', {}],
    ['without a year of birth', 'Nguyễn Thị Hoa', { birth: '' }],
  ])('is refused at the row, %s, and nothing is written', async (_name, child, changes) => {
    const name = freshName();
    const household = await registered(name, { number: freshNumber() });
    const run = await merging([headRow(name), childRow(child, { number: freshNumber(), ...changes })], household);
    const before = await readEverything(desk);
    const refused = await errorOf(run(), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'rows.3.citizenNumber', code: 'CITIZEN_NUMBER_DIFFERS' }]);
    expect(refused.issues[0]?.text.vi).toContain('cùng họ tên, năm sinh nhưng khác số định danh');
    expect(await readEverything(desk)).toEqual(before);
  });

  it('is refused for the head too, before anything is said of heads', async () => {
    const name = freshName();
    const rows = [headRow(name, { number: freshNumber() })];
    const done = await accepted(runImport(desk.contextOf(), importStepOf(await upload(rows))));
    const run = await merging([headRow(name, { number: freshNumber() })], done.outcomes[0]?.household ?? '');
    const refused = await errorOf(run(), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'rows.2.citizenNumber', code: 'CITIZEN_NUMBER_DIFFERS' }]);
  });

  it('is none where the year of birth is another, or the register has no number', async () => {
    const name = freshName();
    const household = await registered(name, { number: freshNumber() });
    const run = await merging(
      [headRow(name), childRow('Nguyễn Thị Hoa', { number: freshNumber(), birth: '2010' })],
      household,
    );
    expect(await accepted(run())).toMatchObject({ merged: 1 });
    expect(await namesOf(household)).toEqual([name, 'Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'].sort());
    const other = freshName();
    const bare = await registered(other, { number: '' });
    const again = await merging([headRow(other), childRow('Nguyễn Thị Hoa', { number: freshNumber() })], bare);
    expect(await accepted(again())).toMatchObject({ merged: 1 });
    expect(await namesOf(bare)).toEqual([other, 'Nguyễn Thị Hoa'].sort());
  });

  it('is none where another row has the number of the register: twins may be called alike', async () => {
    const name = freshName();
    const number = freshNumber();
    const household = await registered(name, { number });
    const twins = [childRow('Nguyễn Thị Hoa', { number }), childRow('Nguyễn Thị Hòa', { number: freshNumber() })];
    const run = await merging([headRow(name), ...twins], household);
    expect(await accepted(run())).toMatchObject({ merged: 1 });
    expect(await namesOf(household)).toEqual([name, 'Nguyễn Thị Hoa', 'Nguyễn Thị Hòa'].sort());
  });
});
