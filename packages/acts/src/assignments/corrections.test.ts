import { randomUUID } from 'node:crypto';
import {
  findHandingOverEntries,
  findHandingOversByAssignments,
  findUseCheckEntries,
  findUseChecksByAssignments,
  listAssignments,
} from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, bookFor, errorOf, openProposalDesk, type ProposalDesk } from '../testing/index.ts';
import {
  assignSupport,
  type CorrectHandingOverInput,
  type CorrectUseCheckInput,
  cancelSupport,
  correctHandingOver,
  correctUseCheck,
  recordHandingOver,
  recordUseCheck,
} from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk();
  await sql`update pledge_counter set "limit" = 500 where pledge = 'savings-book/district-fund'`.execute(
    desk.database.writers,
  );
});
afterAll(() => desk.database.drop());

interface Given {
  readonly id: string;
  readonly version: number;
}

let books = 0;
const nextBook = () => {
  books += 1;
  return `ĐC ${1000 + books}`;
};
const later = () => desk.ward({ workingDate: '2024-07-01' });

async function withBook(): Promise<Given> {
  return (await accepted(assignSupport(desk.contextOf(), bookFor((await desk.register()).id)))).assignment;
}

async function handedOver(bookNumber = nextBook()): Promise<Given> {
  const { id, version } = await withBook();
  const papers = { signedListNumber: '03/DS', receivedBy: 'Nguyễn Thị Đào', bookNumber };
  const input = { assignment: id, expectedVersion: version, ...papers };
  return (await accepted(recordHandingOver(desk.ward(), input))).assignment;
}

const scope = () => wholeCommittee(desk.committee);
const rowsOf = ({ id }: Given) => findHandingOverEntries(desk.database.readers, scope(), [id]);
const nowOf = async ({ id }: Given) => (await findHandingOversByAssignments(desk.database.readers, scope(), [id]))[0];
const checksOf = ({ id }: Given) => findUseChecksByAssignments(desk.database.readers, scope(), [id]);

function correct({ id, version }: Given, changes: Partial<CorrectHandingOverInput>, context = desk.ward()) {
  const input = { assignment: id, expectedVersion: version, reason: 'Ghi nhầm số sổ', ...changes };
  return correctHandingOver(context, input);
}

async function checked(given: Given, result = 'FOR_INTENDED_PURPOSE' as const): Promise<Given & { check: string }> {
  const input = { assignment: given.id, expectedVersion: given.version, result };
  const { assignment } = await accepted(recordUseCheck(desk.ward(), input));
  const [check] = await checksOf(given);
  return { id: assignment.id, version: assignment.version, check: check?.id ?? '' };
}

function correctCheck(
  { check, version }: Given & { check: string },
  changes: Partial<CorrectUseCheckInput>,
  context = desk.ward(),
) {
  return correctUseCheck(context, { useCheck: check, expectedVersion: version, reason: 'Ghi nhầm', ...changes });
}

const stateOf = async ({ id }: Given) => {
  for (const state of ['ASSIGNED', 'HANDED_OVER', 'USE_CHECKED', 'CANCELLED'] as const) {
    const { edges } = await listAssignments(desk.database.readers, scope(), { where: { state }, first: 500 });
    if (edges.some(({ node }) => node.id === id)) return state;
  }
  return null;
};

describe('the correction of a handing over', () => {
  it('is an entry of its own, which says why; the former stays as it was', async () => {
    const given = await handedOver('SAI 1');
    const { assignment } = await accepted(correct(given, { bookNumber: 'ĐÚNG 1' }));
    expect(assignment.version).toBe(given.version + 1);
    expect(await nowOf(given)).toMatchObject({ bookNumber: 'ĐÚNG 1', receivedBy: 'Nguyễn Thị Đào', revision: 2 });
    const after = await accepted(correct(assignment, { receivedBy: 'Nguyễn Văn Mận', reason: 'Người khác nhận' }));
    const rows = await rowsOf(given);
    expect(rows.map((row) => [row.revision, row.bookNumber, row.receivedBy, row.correctionReason])).toEqual([
      [3, 'ĐÚNG 1', 'Nguyễn Văn Mận', 'Người khác nhận'],
      [2, 'ĐÚNG 1', 'Nguyễn Thị Đào', 'Ghi nhầm số sổ'],
      [1, 'SAI 1', 'Nguyễn Thị Đào', null],
    ]);
    const events = await desk.database.readers.selectFrom('audit_event').selectAll().execute();
    const mine = events.filter(
      ({ action, payload }) => action === 'handingOver.correct' && payload.assignment === given.id,
    );
    expect(mine.map(({ payload }) => [payload.handingOver, payload.corrects])).toEqual([
      [rows[1]?.id, rows[2]?.id],
      [rows[0]?.id, rows[1]?.id],
    ]);
    expect(mine.map(({ payload }) => payload.changes)).toEqual([
      [{ field: 'bookNumber', before: 'SAI 1', after: 'ĐÚNG 1' }],
      [{ field: 'receivedBy', withheld: true }],
    ]);
    expect(JSON.stringify(mine)).not.toContain('Mận');
    expect(await stateOf(after.assignment)).toBe('HANDED_OVER');
    const [masked] = await findHandingOverEntries(desk.database.readers, { ...scope(), masked: true }, [given.id]);
    expect(masked).toMatchObject({ receivedBy: null, correctionReason: null, bookNumber: 'ĐÚNG 1' });
  });

  it('frees the number of a book that was wrong, and takes none that another household has', async () => {
    const wrong = await handedOver('SỐ 77');
    const other = await withBook();
    const papers = { signedListNumber: '03/DS', receivedBy: 'Lê Thị Na', bookNumber: 'SỐ 77' };
    const own = { assignment: other.id, expectedVersion: other.version, ...papers };
    await errorOf(recordHandingOver(desk.ward(), own), 'INVALID_INPUT');
    const { assignment } = await accepted(correct(wrong, { bookNumber: 'SỐ 78' }));
    await accepted(recordHandingOver(desk.ward(), own));
    const { issues } = await errorOf(correct(assignment, { bookNumber: 'SỐ 77' }), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'bookNumber', code: 'BOOK_NUMBER_TAKEN' }]);
  });

  it('withdraws one that never was: the support is assigned again, may be cancelled, or handed over', async () => {
    const given = await handedOver('RÚT 1');
    const back = (await accepted(correct(given, { withdrawn: true, bookNumber: 'XX' }))).assignment;
    expect([await stateOf(given), await nowOf(given)]).toEqual(['ASSIGNED', undefined]);
    expect((await rowsOf(given))[0]).toMatchObject({ withdrawn: true, bookNumber: 'RÚT 1', revision: 2 });
    const none = await errorOf(correct(back, { bookNumber: 'YY' }), 'ILLEGAL_STEP');
    expect(none).toMatchObject({ from: 'ASSIGNED', step: 'CORRECT_HANDING_OVER', legal: ['HAND_OVER', 'CANCEL'] });
    const papers = { signedListNumber: '04/DS', receivedBy: 'Nguyễn Thị Đào', bookNumber: 'RÚT 1' };
    const again = { assignment: back.id, expectedVersion: back.version, ...papers };
    const handed = (await accepted(recordHandingOver(desk.ward(), again))).assignment;
    expect(await nowOf(given)).toMatchObject({ revision: 3, signedListNumber: '04/DS', correctionReason: null });
    const gone = (await accepted(correct(handed, { withdrawn: true }))).assignment;
    const cancel = { assignment: gone.id, expectedVersion: gone.version, reason: 'Hộ không nhận' };
    await accepted(cancelSupport(desk.contextOf(), { ...cancel, idempotencyKey: randomUUID() }));
    expect(await stateOf(given)).toBe('CANCELLED');
  });

  it('withdraws none whose use was checked, and dates none after the check', async () => {
    const given = await checked(await handedOver());
    const refused = await errorOf(correct(given, { withdrawn: true }), 'ILLEGAL_STEP');
    expect(refused).toMatchObject({ from: 'USE_CHECKED', step: 'WITHDRAW_HANDING_OVER', legal: ['CHECK_USE'] });
    const { issues } = await errorOf(correct(given, { handedOverOn: isoDate('2024-06-16') }, later()), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'handedOverOn', code: 'DATE_AFTER_USE_CHECK' }]);
  });

  it.each<[string, Partial<CorrectHandingOverInput>, string, string]>([
    ['no reason', { reason: '', bookNumber: 'A' }, 'reason', 'REQUIRED'],
    ['nothing different', {}, 'reason', 'NOTHING_CORRECTED'],
    ['the same receiver', { receivedBy: 'Nguyễn Thị Đào' }, 'reason', 'NOTHING_CORRECTED'],
    ['a receipt for a book', { receiptNumber: '7' }, 'receiptNumber', 'OTHER_EVIDENCE'],
    ['no book', { bookNumber: '' }, 'bookNumber', 'REQUIRED'],
    ['a day to come', { handedOverOn: isoDate('2024-06-16') }, 'handedOverOn', 'DATE_IN_FUTURE'],
    ['a day before the support', { handedOverOn: isoDate('2024-06-14') }, 'handedOverOn', 'DATE_BEFORE_SUPPORT'],
  ])('is refused with %s', async (_name, changes, path, code) => {
    const { issues } = await errorOf(correct(await handedOver(), changes), 'INVALID_INPUT');
    expect(issues.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  it('is refused before a handing over, on an older version and for another ward', async () => {
    await errorOf(correct(await withBook(), { bookNumber: 'A' }), 'ILLEGAL_STEP');
    const given = await handedOver();
    await errorOf(correct({ ...given, version: given.version - 1 }, { bookNumber: 'A' }), 'STALE_VERSION');
    await errorOf(correct(given, { bookNumber: 'A' }, desk.ward({ place: 'ha-cau-2024' })), 'NOT_FOUND');
  });

  it('of one support by many at once is one, in each of 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const given = await handedOver();
      const all = await Promise.all([
        correct(given, { withdrawn: true }),
        ...Array.from({ length: 3 }, (_, at) => correct(given, { bookNumber: `V${round}-${at}` })),
        recordUseCheck(desk.ward(), {
          assignment: given.id,
          expectedVersion: given.version,
          result: 'FOR_INTENDED_PURPOSE',
        }),
      ]);
      expect(all.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await rowsOf(given)).length + (await checksOf(given)).length).toBe(2);
    }
  });
});

describe('the correction of a check', () => {
  it('is an entry of its own; the former stays as it was', async () => {
    const given = await checked(await handedOver());
    const finding = 'Đã rút sổ để trả nợ';
    const bad = await errorOf(correctCheck(given, { result: 'NOT_FOR_INTENDED_PURPOSE' }), 'INVALID_INPUT');
    expect(bad.issues.map(({ path, code }) => [path, code])).toEqual([['finding', 'REQUIRED']]);
    await accepted(correctCheck(given, { result: 'NOT_FOR_INTENDED_PURPOSE', finding }));
    expect(await checksOf(given)).toMatchObject([
      { id: given.check, revision: 2, finding, correctionReason: 'Ghi nhầm' },
    ]);
    const rows = await findUseCheckEntries(desk.database.readers, scope(), [given.id]);
    expect(rows.map(({ revision, result }) => [revision, result])).toEqual([
      [2, 'NOT_FOR_INTENDED_PURPOSE'],
      [1, 'FOR_INTENDED_PURPOSE'],
    ]);
    const [masked] = await findUseCheckEntries(desk.database.readers, { ...scope(), masked: true }, [given.id]);
    expect(masked).toMatchObject({ finding: null, correctionReason: null });
  });

  it('withdraws one that never was, once; figures follow, and the handing over may be withdrawn then', async () => {
    const given = await checked(await handedOver());
    expect(await stateOf(given)).toBe('USE_CHECKED');
    const back = (await accepted(correctCheck(given, { withdrawn: true }))).assignment;
    expect([await stateOf(given), await checksOf(given)]).toEqual(['HANDED_OVER', []]);
    const again = correctCheck({ ...given, version: back.version }, { withdrawn: true });
    expect(await errorOf(again, 'ILLEGAL_STEP')).toMatchObject({ type: 'UseCheck', from: 'WITHDRAWN', legal: [] });
    await accepted(correct(back, { withdrawn: true }));
    expect(await stateOf(given)).toBe('ASSIGNED');
  });

  it.each<[string, Partial<CorrectUseCheckInput>, string, string]>([
    ['no reason', { reason: ' ' }, 'reason', 'REQUIRED'],
    ['nothing different', {}, 'reason', 'NOTHING_CORRECTED'],
    ['a day before the handing over', { checkedOn: isoDate('2024-06-14') }, 'checkedOn', 'DATE_BEFORE_HANDING_OVER'],
    ['a day to come', { checkedOn: isoDate('2024-06-16') }, 'checkedOn', 'DATE_IN_FUTURE'],
  ])('is refused with %s', async (_name, changes, path, code) => {
    const refused = await errorOf(correctCheck(await checked(await handedOver()), changes), 'INVALID_INPUT');
    expect(refused.issues.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  it('is refused on an older version, for another ward, and for what is no check', async () => {
    const given = await checked(await handedOver());
    await errorOf(correctCheck({ ...given, version: 1 }, { withdrawn: true }), 'STALE_VERSION');
    await errorOf(correctCheck(given, { withdrawn: true }, desk.ward({ place: 'ha-cau-2024' })), 'NOT_FOUND');
    await errorOf(correctCheck({ ...given, check: randomUUID() }, { withdrawn: true }), 'NOT_FOUND');
  });
});

describe('who may correct', () => {
  it.each<[Role, string | null, boolean, boolean]>([
    ['ADMINISTRATOR', null, true, true],
    ['COMMITTEE_OFFICER', null, true, true],
    ['WARD_OFFICER', null, true, true],
    ['AGENCY_OFFICER', 'fatherland-front', true, false],
    ['AGENCY_OFFICER', 'labour-division', false, false],
    ['COMMITTEE_LEADER', null, false, false],
    ['AUDITOR', null, false, false],
  ])('%s of %s: a handing over %s, a check %s', async (role, agency, mayHandOver, mayCheck) => {
    const given = await checked(await handedOver());
    const context =
      role === 'WARD_OFFICER' ? desk.ward() : desk.contextOf({ role, agency, userId: `${role} ${agency}` });
    const first = correct(given, { reason: '' }, context);
    await errorOf(first, mayHandOver ? 'INVALID_INPUT' : 'FORBIDDEN');
    await errorOf(correctCheck(given, { reason: '' }, context), mayCheck ? 'INVALID_INPUT' : 'FORBIDDEN');
  });
});
