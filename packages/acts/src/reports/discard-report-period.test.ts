import { randomUUID } from 'node:crypto';
import { findBrokenLink } from '@vuonlen/database/audit';
import { listReportPeriods, type ReportPeriodRecord } from '@vuonlen/database/reports';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { accepted, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { closeReportPeriod, discardReportPeriod, mayDiscardReportPeriod, openReportPeriod } from './index.ts';

let desk: SupportDesk;
const opened: SupportDesk[] = [];
beforeEach(async () => {
  desk = await openSupportDesk();
  opened.push(desk);
});
afterAll(() => Promise.all(opened.map(({ database }) => database.drop())));

const officer = (role: Role = 'COMMITTEE_OFFICER') =>
  desk.contextOf({ role, workingDate: '2024-06-15', place: role === 'WARD_OFFICER' ? 'phu-luong-2024' : null });
const open = (from: string, to: string) =>
  openReportPeriod(officer(), { from: isoDate(from), to: isoDate(to), idempotencyKey: randomUUID() });
const step = ({ id, version }: ReportPeriodRecord, changes: object = {}) => ({
  ...{ id, expectedVersion: version, idempotencyKey: randomUUID() },
  ...changes,
});
const discard = (period: ReportPeriodRecord, changes: object = {}) =>
  discardReportPeriod(officer(), step(period, changes));
const openedPeriod = async (from: string, to: string) => (await accepted(open(from, to))).period;
const daysOf = async () =>
  (await listReportPeriods(desk.database.readers, desk.committee)).map(({ from, to, state }) => [from, to, state]);
const firstText = async (result: Parameters<typeof errorOf>[0]) =>
  (await errorOf(result, 'INVALID_INPUT')).issues.map(({ text }) => text.vi);

describe('a period that was opened with a wrong day', () => {
  it('keeps form 3 until it is discarded, which each refusal says; then its days are free', async () => {
    const wrong = await openedPeriod('2024-01-01', '2034-06-30');
    expect(await firstText(closeReportPeriod(officer(), step(wrong)))).toEqual([
      'Kỳ báo cáo đến hết ngày 30/6/2034, chưa hết kỳ. Nếu mở nhầm ngày thì hủy kỳ này rồi mở lại.',
    ]);
    expect(await firstText(open('2024-01-01', '2024-05-31'))).toEqual([
      'Kỳ báo cáo đến ngày 30/6/2034 chưa khóa số liệu: khóa hoặc hủy kỳ đó trước.',
    ]);
    const gone = await accepted(discard(wrong));
    expect(gone).toEqual({ id: wrong.id, from: '2024-01-01', to: '2034-06-30' });
    expect(await daysOf()).toEqual([]);
    await errorOf(closeReportPeriod(officer(), step(wrong)), 'NOT_FOUND');
    // The first day is free as well while no other period was closed.
    const right = await openedPeriod('2023-12-01', '2024-05-31');
    expect((await accepted(closeReportPeriod(officer(), step(right)))).period.state).toBe('CLOSED');
  });

  it('leaves the period before as it was closed, and begins after it again', async () => {
    const before = await openedPeriod('2024-01-01', '2024-03-31');
    await accepted(closeReportPeriod(officer(), step(before)));
    await accepted(discard(await openedPeriod('2024-04-01', '2042-04-30')));
    expect(await daysOf()).toEqual([['2024-01-01', '2024-03-31', 'CLOSED']]);
    const gap = await errorOf(open('2024-04-02', '2024-04-30'), 'INVALID_INPUT');
    expect(gap.issues.map(({ code }) => code)).toEqual(['NOT_AFTER_PERIOD_BEFORE']);
    await accepted(open('2024-04-01', '2024-04-30'));
  });

  it('stands on the trail with its days and who discarded it', async () => {
    const wrong = await openedPeriod('2024-01-01', '2034-06-30');
    await accepted(discard(wrong));
    const { rows } = await sql`select action, aggregate, actor, payload -> 'from' as from,
      payload -> 'to' as to from audit_event where aggregate_id = ${`report-period/${wrong.id}`}
      order by sequence desc limit 1`.execute(desk.database.writers);
    const { userId } = officer().actor;
    const days = { from: '2024-01-01', to: '2034-06-30' };
    expect(rows).toEqual([{ action: 'reportPeriod.discard', aggregate: 'PLAN', actor: userId, ...days }]);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'PLAN', `report-period/${wrong.id}`)).toBeNull();
  });
});

describe('discarding a period', () => {
  it('is refused for one that is closed, for another version, and for one that is not there', async () => {
    const period = await openedPeriod('2024-01-01', '2024-03-31');
    await errorOf(discard(period, { expectedVersion: 2 }), 'STALE_VERSION');
    await errorOf(discard(period, { id: randomUUID() }), 'NOT_FOUND');
    const { period: closed } = await accepted(closeReportPeriod(officer(), step(period)));
    await errorOf(discard(period), 'STALE_VERSION');
    const kept = await errorOf(discard(closed), 'ILLEGAL_STEP');
    expect(kept).toMatchObject({ type: 'ReportPeriod', from: 'CLOSED', step: 'DISCARD', legal: ['CORRECT'] });
    expect(await daysOf()).toEqual([['2024-01-01', '2024-03-31', 'CLOSED']]);
  });

  it('is done once a key, and a later period of the same days stays', async () => {
    const wrong = await openedPeriod('2024-01-01', '2034-06-30');
    const idempotencyKey = randomUUID();
    const gone = await accepted(discard(wrong, { idempotencyKey }));
    const next = await openedPeriod('2024-01-01', '2024-03-31');
    expect(await accepted(discard(wrong, { idempotencyKey }))).toEqual(gone);
    await errorOf(discard(next, { idempotencyKey }), 'IDEMPOTENCY_KEY_REUSED');
    expect(await daysOf()).toEqual([['2024-01-01', '2024-03-31', 'OPEN']]);
  });

  it.each<[Role, string]>([
    ['ADMINISTRATOR', 'OK'],
    ['COMMITTEE_OFFICER', 'OK'],
    ['COMMITTEE_LEADER', 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'FORBIDDEN'],
    ['WARD_OFFICER', 'FORBIDDEN'],
    ['AUDITOR', 'FORBIDDEN'],
  ])('by %s: %s, as is offered', async (role, expected) => {
    const period = await openedPeriod('2024-01-01', '2024-03-31');
    expect(mayDiscardReportPeriod(officer(role), period)).toBe(expected === 'OK');
    expect(mayDiscardReportPeriod(officer(role), { state: 'CLOSED' })).toBe(false);
    const result = await discardReportPeriod(officer(role), step(period));
    expect(result.ok ? 'OK' : result.error.code).toBe(expected);
    expect(await daysOf()).toHaveLength(expected === 'OK' ? 0 : 1);
  });
});
