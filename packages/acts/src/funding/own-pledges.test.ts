import { randomUUID } from 'node:crypto';
import { listLedgerRows } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runImport, undoImport } from '../imports/index.ts';
import {
  accepted,
  errorOf,
  importStepOf,
  type MoneyDesk,
  openMoneyDesk,
  readEverything,
  received,
  uploaded,
} from '../testing/index.ts';
import { type RecordPledgeInput, reallocateFunds, recordPledge, reversePledge, reverseReceipt } from './index.ts';

let desk: MoneyDesk;
const haCau = 'savings-book/ha-cau';
const reason = 'Ghi nhầm quỹ';
beforeAll(async () => {
  desk = await openMoneyDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const inputOf = (changes: Partial<RecordPledgeInput> = {}): RecordPledgeInput => ({
  ...{ source: 'ward-fund-for-the-poor/ha-cau', pledge: haCau, quantity: 3, documentNumber: '01/CV-MTTQ' },
  ...{ idempotencyKey: randomUUID(), ...changes },
});
const record = (changes?: Partial<RecordPledgeInput>) => recordPledge(desk.contextOf(), inputOf(changes));
const recorded = async (changes?: Partial<RecordPledgeInput>) => (await accepted(record(changes))).ownPledge;
const reverse = (ownPledge: string, idempotencyKey: string = randomUUID()) =>
  reversePledge(desk.contextOf(), { ownPledge, reason, idempotencyKey });
const pledged = async (id = haCau) => (await desk.counter(id)).pledged;

/** The newest rows on the trail and in the outbox. */
async function trail() {
  const { rows: events } = await sql<{ action: string; payload: object; aggregate_id: string }>`
    select action, payload, aggregate_id from audit_event where action like 'pledge.%'
    order by id desc limit 1`.execute(desk.database.writers);
  const { rows: told } = await sql<{ count: number }>`select count(*)::int as count from outbox`.execute(
    desk.database.writers,
  );
  return { event: events[0], told: told[0]?.count ?? 0 };
}

describe('a pledge by hand', () => {
  it('raises what is pledged by a row with its document, on the trail and in the outbox', async () => {
    const [before, { told }] = [await pledged(), await trail()];
    const { ownPledge, pledges } = await accepted(
      record({ giver: 'Công ty giả định', pledgedOn: isoDate('2024-06-10'), reason: 'Văn bản đến muộn' }),
    );
    expect(ownPledge).toMatchObject({
      ...{ pledge: haCau, source: 'ward-fund-for-the-poor/ha-cau', quantity: 3, documentNumber: '01/CV-MTTQ' },
      ...{ pledgedOn: '2024-06-10', giver: 'Công ty giả định', reversedOn: null, reversalReason: null },
    });
    expect(pledges).toEqual([haCau]);
    expect(await pledged()).toBe(before + 3);
    const after = await trail();
    expect(after.event).toMatchObject({ action: 'pledge.record', aggregate_id: haCau });
    expect(after.event?.payload).toMatchObject({ addition: ownPledge.id, quantity: 3 });
    expect(after.told).toBe(told + 1);
  });

  it('of a part raises the whole too; of a joint pledge it says whose it is', async () => {
    const part = 'education/labour-federation/until-eighteen';
    const before = await Promise.all([pledged(part), pledged('education/labour-federation')]);
    const { pledges } = await accepted(record({ source: 'labour-federation', pledge: part, quantity: 2 }));
    expect(pledges).toEqual([part, 'education/labour-federation']);
    const after = await Promise.all([pledged(part), pledged('education/labour-federation')]);
    expect(after.map((now, at) => now - (before[at] ?? 0))).toEqual([2, 2]);
    const joint = await recorded({ source: 'social-mobilisation', pledge: 'new-build/leg-1', quantity: 1 });
    expect(joint.source).toBe('social-mobilisation');
  });

  it('makes room for a support, and for money that comes as pledged', async () => {
    const yenNghia = 'savings-book/yen-nghia';
    const of = { source: 'ward-fund-for-the-poor/yen-nghia', pledge: yenNghia };
    const before = await desk.counter(yenNghia);
    await recorded({ ...of, quantity: 1 });
    for (let at = before.allocated; at <= before.pledged; at += 1)
      await desk.giveBook(yenNghia, { place: 'yen-nghia-2024' });
    const receipt = await received(desk, { ...of, quantity: before.pledged + 1 });
    expect(receipt.added).toBe(0);
    expect(await desk.counter(yenNghia)).toMatchObject({ pledged: before.pledged + 1, allocated: before.pledged + 1 });
  });

  it.each<[string, Partial<RecordPledgeInput>, string, string]>([
    ['no such pledge', { pledge: 'savings-book/atlantis' }, 'pledge', 'UNKNOWN_PLEDGE'],
    ['a source of another', { source: 'red-cross' }, 'source', 'SOURCE_OF_ANOTHER_PLEDGE'],
    ['nothing', { quantity: 0 }, 'quantity', 'OUT_OF_RANGE'],
    ['half a book', { quantity: 1.5 }, 'quantity', 'OUT_OF_RANGE'],
    ['more than can be counted', { quantity: Number.MAX_SAFE_INTEGER }, 'quantity', 'QUANTITY_TOO_LARGE'],
    ['a day to come', { pledgedOn: isoDate('2024-06-16') }, 'pledgedOn', 'DATE_IN_FUTURE'],
    ['no document', { documentNumber: ' ' }, 'documentNumber', 'REQUIRED'],
    ['a short key', { idempotencyKey: 'short' }, 'idempotencyKey', 'OUT_OF_RANGE'],
  ])('is refused with %s, and nothing is written', async (_name, changes, path, code) => {
    const before = await readEverything(desk);
    const { issues } = await errorOf(record(changes), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path, code }]);
    expect(issues[0]?.text).toMatchObject({ vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    expect(await readEverything(desk)).toEqual(before);
  });

  it('of a past day wants a reason; a key records once, whoever sends it again, and not another', async () => {
    const late = inputOf({ pledgedOn: isoDate('2024-06-01') });
    await errorOf(recordPledge(desk.contextOf(), late), 'REASON_REQUIRED');
    const told = { ...late, reason: 'Văn bản đến muộn' };
    const before = await pledged();
    const all = await Promise.all(Array.from({ length: 16 }, () => accepted(recordPledge(desk.contextOf(), told))));
    expect(new Set(all.map(({ ownPledge }) => ownPledge.id)).size).toBe(1);
    expect(await pledged()).toBe(before + 3);
    await errorOf(recordPledge(desk.contextOf(), { ...told, quantity: 4 }), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('a pledge that is taken back', () => {
  it('leaves what there was without it, by a row of its own', async () => {
    const before = await pledged();
    const own = await recorded();
    const { ownPledge } = await accepted(reverse(own.id));
    expect(ownPledge).toMatchObject({ id: own.id, reversedOn: '2024-06-15', reversalReason: reason });
    expect(await pledged()).toBe(before);
    expect((await trail()).event).toMatchObject({ action: 'pledge.reverse', aggregate_id: haCau });
    const order = { field: 'RECORDED_AT', direction: 'DESC' } as const;
    const options = { order, first: 2, after: null };
    const where = { pledge: [haCau] };
    const { edges } = await listLedgerRows(desk.database.readers, wholeCommittee(desk.committee), where, options);
    expect(edges.map(({ node }) => [node.kind, node.quantity, node.isReversal, node.ownPledge])).toEqual([
      ['PLEDGE', -3, true, own.id],
      ['PLEDGE', 3, false, own.id],
    ]);
  });

  it('by many at once, with one key and with many, is one, in each of 20 rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const before = await pledged();
      const [own, key] = [await recorded(), randomUUID()];
      const all = await Promise.all([
        ...Array.from({ length: 3 }, () => reverse(own.id, key)),
        ...Array.from({ length: 3 }, () => reverse(own.id)),
      ]);
      expect(all.some(({ ok }) => ok)).toBe(true);
      const codes = all.flatMap((result) => (result.ok ? [] : [result.error.code]));
      expect(new Set([...codes, 'ILLEGAL_STEP'])).toEqual(new Set(['ILLEGAL_STEP']));
      expect(await pledged()).toBe(before);
    }
  });

  it('and a book that draws on its last unit do not both happen, in 20 rounds', async () => {
    const pledge = 'savings-book/dong-mai';
    const of = { source: 'ward-fund-for-the-poor/dong-mai', pledge };
    const place = { place: 'dong-mai-2024' };
    const { pledged: limit, allocated } = await desk.counter(pledge);
    for (let at = allocated; at < limit; at += 1) await desk.giveBook(pledge, place);
    for (let round = 0; round < 20; round += 1) {
      const own = await recorded({ ...of, quantity: 1 });
      const given = desk.giveBook(pledge, place).then(
        () => true,
        () => false,
      );
      const [isGiven, back] = await Promise.all([given, reverse(own.id)]);
      expect([round, isGiven, back.ok]).toEqual([round, isGiven, !isGiven]);
      const now = await desk.counter(pledge);
      expect(now.allocated).toBeLessThanOrEqual(now.pledged);
    }
  });

  it('is refused where it is allocated, with the figures and the clause', async () => {
    const pledge = 'savings-book/bien-giang';
    const own = await recorded({ source: 'ward-fund-for-the-poor/bien-giang', pledge, quantity: 1 });
    const { pledged: limit } = await desk.counter(pledge);
    for (let at = 0; at < limit; at += 1) await desk.giveBook(pledge, { place: 'bien-giang-2024' });
    const before = await readEverything(desk);
    expect(await errorOf(reverse(own.id), 'PLEDGE_EXCEEDED')).toMatchObject({
      ...{ pledge, limit, used: limit, asked: 1, clause: 'II.2.2.2#4.3' },
    });
    expect(await readEverything(desk)).toEqual(before);
  });

  it('is refused where it came in, with what came and what would be left', async () => {
    const pledge = 'savings-book/phu-luong';
    const source = 'ward-fund-for-the-poor/phu-luong';
    const own = await recorded({ source, pledge, quantity: 2 });
    await received(desk, { source, pledge, quantity: 4 });
    const { issues } = await errorOf(reverse(own.id), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'quantity', code: 'PLEDGE_RECEIVED' }]);
    expect(issues[0]?.text.vi).toBe('Đã tiếp nhận 4 sổ, rút thì chỉ còn đăng ký 3 sổ: không rút được.');
    expect(issues[0]?.text.en).toContain('4 books came in, 3 books');
  });

  it('is refused where it was moved on', async () => {
    const others = 'savings-book/other-ward-funds';
    const own = await recorded({ source: 'ward-funds-without-near-poor-households', pledge: others, quantity: 2 });
    const paper = { basisDocument: '45/QĐ-BCĐ', idempotencyKey: randomUUID() };
    const quantity = await pledged(others);
    await accepted(reallocateFunds(desk.contextOf(), { from: others, to: haCau, quantity, ...paper }));
    expect(await errorOf(reverse(own.id), 'PLEDGE_EXCEEDED')).toMatchObject({ pledge: others, limit: 0 });
  });

  it('as a receipt is that brought more than was pledged, when that was moved on', async () => {
    const [pledge, source] = ['savings-book/district-fund', 'district-fund-for-the-poor'];
    const receipt = await received(desk, { source, pledge, quantity: 25 });
    expect(receipt.added).toBe(2);
    const paper = { basisDocument: '46/QĐ-BCĐ', idempotencyKey: randomUUID() };
    await accepted(reallocateFunds(desk.contextOf(), { from: pledge, to: haCau, quantity: 25, ...paper }));
    const back = { receipt: receipt.id, reason, idempotencyKey: randomUUID() };
    const refused = await errorOf(reverseReceipt(desk.contextOf(), back), 'PLEDGE_EXCEEDED');
    expect(refused).toMatchObject({ pledge, limit: 0, used: 0 });
  });

  it('wants a reason and something that was pledged, once', async () => {
    const own = await recorded();
    const blank = { ownPledge: own.id, reason: ' ', idempotencyKey: randomUUID() };
    const { issues } = await errorOf(reversePledge(desk.contextOf(), blank), 'INVALID_INPUT');
    expect(issues).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
    await errorOf(reverse(randomUUID()), 'NOT_FOUND');
    await errorOf(reverse('none'), 'NOT_FOUND');
    await accepted(reverse(own.id));
    expect(await errorOf(reverse(own.id), 'ILLEGAL_STEP')).toMatchObject({ type: 'OwnPledge', from: 'REVERSED' });
  });

  it('by hand after it came by a list keeps the list from being undone', async () => {
    const row = {
      ...{ source: 'Quỹ Vì người nghèo phường Hà Cầu', measure: 'Tặng sổ tiết kiệm', quantity: '1' },
      ...{ pledgedOn: '15/6/2024', documentNumber: '77/CV-MTTQ' },
    };
    const value = await uploaded(desk.contextOf(), 'PLEDGES', [row]);
    const done = await accepted(runImport(desk.contextOf(), importStepOf(value)));
    await accepted(reverse(done.outcomes[0]?.written ?? ''));
    const refused = await errorOf(undoImport(desk.contextOf(), { ...importStepOf(done), reason }), 'INVALID_INPUT');
    expect(refused.issues).toMatchObject([{ path: 'entries.0', code: 'ILLEGAL_STEP' }]);
  });
});

describe('who may record a pledge, and take it back', () => {
  it.each<[Role, string | null, boolean]>([
    ['ADMINISTRATOR', null, true],
    ['COMMITTEE_OFFICER', null, true],
    ['AGENCY_OFFICER', 'ward-peoples-committee/ha-cau', true],
    ['AGENCY_OFFICER', 'ward-peoples-committee/yen-nghia', false],
    ['AGENCY_OFFICER', 'labour-federation', false],
    ['AGENCY_OFFICER', 'fatherland-front', true],
    ['COMMITTEE_LEADER', null, false],
    ['WARD_OFFICER', null, false],
    ['AUDITOR', null, false],
  ])('%s of %s: %s', async (role, agency, isAllowed) => {
    const place = role === 'WARD_OFFICER' ? 'ha-cau-2024' : null;
    const who = () => desk.contextOf({ role, agency, place });
    const result = recordPledge(who(), inputOf());
    if (isAllowed) await accepted(result);
    else await errorOf(result, 'FORBIDDEN');
    const own = await recorded();
    const back = reversePledge(who(), { ownPledge: own.id, reason, idempotencyKey: randomUUID() });
    if (isAllowed) await accepted(back);
    else expect((await back).ok).toBe(false);
  });
});
