import { randomUUID } from 'node:crypto';
import { findHandingOversByAssignments, findUseChecksByAssignments } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, bookFor, buildFor, errorOf, openProposalDesk, type ProposalDesk } from '../testing/index.ts';
import {
  assignSupport,
  cancelSupport,
  type RecordHandingOverInput,
  recordHandingOver,
  recordUseCheck,
} from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk();
});
afterAll(() => desk.database.drop());

let books = 0;

interface Given {
  readonly id: string;
  readonly version: number;
}

/** A household of its own with a savings book. */
async function withBook(): Promise<Given> {
  return (await accepted(assignSupport(desk.contextOf(), bookFor((await desk.register()).id)))).assignment;
}

function handOver({ id, version }: Given, changes: Partial<RecordHandingOverInput> = {}): RecordHandingOverInput {
  books += 1;
  const signed = { signedListNumber: '03/DS', receivedBy: 'Nguyễn Thị Đào' };
  return { assignment: id, expectedVersion: version, ...signed, bookNumber: `AB ${1000 + books}`, ...changes };
}

const checkOf = ({ id, version }: Given) => ({ assignment: id, expectedVersion: version });
const cancelOf = ({ id, version }: Given) => ({
  assignment: id,
  expectedVersion: version,
  reason: 'Hộ không nhận',
  idempotencyKey: randomUUID(),
});

describe('handing over', () => {
  it('is recorded by the ward with the signed list, the receiver and the number of the book', async () => {
    const given = await withBook();
    const { assignment } = await accepted(recordHandingOver(desk.ward(), handOver(given, { bookNumber: 'SB 01' })));
    expect(assignment).toMatchObject({ state: 'ASSIGNED', version: given.version + 1 });
    const [row] = await findHandingOversByAssignments(desk.database.readers, wholeCommittee(desk.committee), [
      given.id,
    ]);
    expect(row).toMatchObject({
      handedOverOn: '2024-06-15',
      signedListNumber: '03/DS',
      receivedBy: 'Nguyễn Thị Đào',
      bookNumber: 'SB 01',
      houseAcceptanceNumber: null,
      receiptNumber: null,
    });
    const masked = { ...wholeCommittee(desk.committee), masked: true };
    const [hidden] = await findHandingOversByAssignments(desk.database.readers, masked, [given.id]);
    expect(hidden).toMatchObject({ receivedBy: null, bookNumber: 'SB 01' });
  });

  it('happens once, and what was handed over is not cancelled', async () => {
    const given = await withBook();
    const { assignment } = await accepted(recordHandingOver(desk.ward(), handOver(given)));
    const used = await desk.used('savings-book/district-fund');
    expect(await errorOf(recordHandingOver(desk.ward(), handOver(assignment)), 'ILLEGAL_STEP')).toMatchObject({
      step: 'HAND_OVER',
      from: 'HANDED_OVER',
      legal: ['CHECK_USE'],
    });
    expect(await errorOf(cancelSupport(desk.contextOf(), cancelOf(assignment)), 'ILLEGAL_STEP')).toMatchObject({
      type: 'Assignment',
      step: 'CANCEL',
      from: 'HANDED_OVER',
    });
    expect(await desk.used('savings-book/district-fund')).toBe(used);
  });

  it('is refused for a cancelled support and on an older version', async () => {
    const given = await withBook();
    await accepted(recordUseCheckLater(given));
    const gone = (await accepted(cancelSupport(desk.contextOf(), cancelOf(given)))).assignment;
    expect(await errorOf(recordHandingOver(desk.ward(), handOver(gone)), 'ILLEGAL_STEP')).toMatchObject({
      from: 'CANCELLED',
      legal: [],
    });
    const stale = await withBook();
    await accepted(recordHandingOver(desk.ward(), handOver(stale)));
    await errorOf(recordHandingOver(desk.ward(), handOver(stale)), 'STALE_VERSION');
  });

  it.each<[string, Partial<RecordHandingOverInput>, string, string]>([
    ['no number of the book', { bookNumber: null }, 'bookNumber', 'REQUIRED'],
    ['a receipt for a book', { receiptNumber: '12' }, 'receiptNumber', 'OTHER_EVIDENCE'],
    ['no signed list', { signedListNumber: '' }, 'signedListNumber', 'REQUIRED'],
    ['no receiver', { receivedBy: '' }, 'receivedBy', 'REQUIRED'],
    ['a receiver without a letter', { receivedBy: '12' }, 'receivedBy', 'NO_LETTER'],
    ['a day to come', { handedOverOn: isoDate('2024-06-16') }, 'handedOverOn', 'DATE_IN_FUTURE'],
    [
      'a day before the support',
      { handedOverOn: isoDate('2024-06-14'), reason: 'x' },
      'handedOverOn',
      'DATE_BEFORE_SUPPORT',
    ],
  ])('is refused with %s', async (_, changes, path, code) => {
    const refused = await errorOf(recordHandingOver(desk.ward(), handOver(await withBook(), changes)), 'INVALID_INPUT');
    expect(refused.issues.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  it('of one book happens once in the committee', async () => {
    await accepted(recordHandingOver(desk.ward(), handOver(await withBook(), { bookNumber: 'TRÙNG 1' })));
    const again = recordHandingOver(desk.ward(), handOver(await withBook(), { bookNumber: 'TRÙNG 1' }));
    expect((await errorOf(again, 'INVALID_INPUT')).issues.map(({ code }) => code)).toEqual(['BOOK_NUMBER_TAKEN']);
  });

  it('wants a reason when it is recorded late', async () => {
    const given = await withBook();
    const later = desk.ward({ workingDate: '2024-06-20' });
    const on = { handedOverOn: isoDate('2024-06-18') };
    expect(await errorOf(recordHandingOver(later, handOver(given, on)), 'REASON_REQUIRED')).toMatchObject({
      for: 'BACKDATING',
    });
    await accepted(recordHandingOver(later, handOver(given, { ...on, reason: 'Ghi bổ sung theo danh sách giấy' })));
  });

  it('of a house needs its acceptance', async () => {
    const household = await desk.register();
    await desk.needsHouse(household);
    const house = (await accepted(assignSupport(desk.contextOf(), buildFor(household.id)))).assignment;
    const refused = await errorOf(recordHandingOver(desk.ward(), handOver(house)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([
      ['bookNumber', 'OTHER_EVIDENCE'],
      ['houseAcceptanceNumber', 'REQUIRED'],
    ]);
    const accepted1 = handOver(house, { bookNumber: null, houseAcceptanceNumber: '02/BBNT' });
    await accepted(recordHandingOver(desk.ward(), accepted1));
  });

  it('is recorded by the agency that leads the measure, by no other, and not by another ward', async () => {
    const given = await withBook();
    const of = (agency: string) => desk.contextOf({ role: 'AGENCY_OFFICER', agency, userId: agency });
    await errorOf(recordHandingOver(of('labour-division'), handOver(given)), 'FORBIDDEN');
    await errorOf(recordHandingOver(of('red-cross'), handOver(given)), 'NOT_FOUND');
    await errorOf(recordHandingOver(desk.ward({ place: 'ha-cau-2024' }), handOver(given)), 'NOT_FOUND');
    await accepted(recordHandingOver(of('fatherland-front'), handOver(given)));
  });
});

/** A check of the use before the handing over must be refused. */
async function recordUseCheckLater(given: Given) {
  const result = await recordUseCheck(desk.ward(), { ...checkOf(given), result: 'FOR_INTENDED_PURPOSE' });
  if (result.ok) throw new Error('The use of what was not handed over was checked.');
  expect(result.error).toMatchObject({ code: 'ILLEGAL_STEP', from: 'ASSIGNED', legal: ['HAND_OVER', 'CANCEL'] });
  return { ok: true as const, value: given };
}

describe('checking the use', () => {
  it('comes after the handing over, as often as it takes, with what was found', async () => {
    const given = await withBook();
    const handed = (await accepted(recordHandingOver(desk.ward(), handOver(given)))).assignment;
    const finding = 'Sổ đã rút trước hạn để trả nợ';
    const bad = { ...checkOf(handed), result: 'NOT_FOR_INTENDED_PURPOSE' as const };
    const refused = await errorOf(recordUseCheck(desk.ward(), bad), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['finding', 'REQUIRED']]);
    const first = (await accepted(recordUseCheck(desk.ward(), { ...bad, finding }))).assignment;
    const good = { ...checkOf(first), result: 'FOR_INTENDED_PURPOSE' as const };
    const later = desk.officer({ workingDate: '2024-09-01' });
    await accepted(recordUseCheck(later, good));
    const scope = wholeCommittee(desk.committee);
    const rows = await findUseChecksByAssignments(desk.database.readers, scope, [given.id]);
    expect(rows.map((row) => [row.checkedOn, row.result, row.finding])).toEqual([
      ['2024-09-01', 'FOR_INTENDED_PURPOSE', null],
      ['2024-06-15', 'NOT_FOR_INTENDED_PURPOSE', finding],
    ]);
    const [hidden] = await findUseChecksByAssignments(desk.database.readers, { ...scope, masked: true }, [given.id]);
    expect(hidden?.finding).toBeNull();
    await errorOf(recordUseCheck(later, good), 'STALE_VERSION');
  });

  it('is not dated before the handing over, nor in the future, nor late without a reason', async () => {
    const given = await withBook();
    const at = desk.ward({ workingDate: '2024-06-20' });
    const handed = (await accepted(recordHandingOver(at, handOver(given)))).assignment;
    const check = (day: string, reason: string | null) =>
      recordUseCheck(desk.ward({ workingDate: '2024-07-01' }), {
        ...checkOf(handed),
        result: 'FOR_INTENDED_PURPOSE',
        checkedOn: isoDate(day),
        reason,
      });
    const codesOf = async (result: ReturnType<typeof check>) =>
      (await errorOf(result, 'INVALID_INPUT')).issues.map(({ code }) => code);
    expect(await codesOf(check('2024-06-19', 'x'))).toEqual(['DATE_BEFORE_HANDING_OVER']);
    expect(await codesOf(check('2024-07-02', 'x'))).toEqual(['DATE_IN_FUTURE']);
    await errorOf(check('2024-06-25', null), 'REASON_REQUIRED');
    await accepted(check('2024-06-25', 'Ghi theo biên bản'));
  });
});
