import { randomUUID } from 'node:crypto';
import type { Role } from '@vuonlen/permissions';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActContext } from '../kernel/index.ts';
import { accepted, batchStepOf, errorOf, type MoneyDesk, openMoneyDesk } from '../testing/index.ts';
import { endDelegation, type RecordDelegationInput, recordDelegation } from '../users/index.ts';
import { approveDisbursementBatch, createDisbursementBatch, submitDisbursementBatch } from './index.ts';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await openMoneyDesk();
});
afterAll(() => desk.database.drop());

const free = 'savings-book/social-mobilisation';
const submitted = async () => desk.submitted([await desk.giveBook(free)]);
const as = (role: Role, userId: string, agency: string | null = null) => desk.contextOf({ role, userId, agency });

async function submittedBy(context: ActContext) {
  const lines = [{ assignment: await desk.giveBook(free) }];
  const input = { measure: 'SAVINGS_BOOK', lines, idempotencyKey: randomUUID() };
  const { batch } = await accepted(createDisbursementBatch(context, input));
  if (batch === null) throw new Error('no batch');
  return (await accepted(submitDisbursementBatch(context, batchStepOf(batch)))).batch;
}

const delegationOf = (changes: Partial<RecordDelegationInput> & Pick<RecordDelegationInput, 'delegate'>) => ({
  action: 'disbursement.approve' as const,
  validFrom: isoDate('2024-06-15'),
  validUntil: isoDate('2024-06-30'),
  basisDocument: '12/UQ-BCĐ ngày 14/6/2024',
  idempotencyKey: randomUUID(),
  ...changes,
});

describe('a batch is approved by somebody else than its maker', () => {
  it.each<[Role, string | null, 'ok' | 'FORBIDDEN' | 'NOT_FOUND']>([
    ['ADMINISTRATOR', null, 'ok'],
    ['COMMITTEE_LEADER', null, 'ok'],
    ['COMMITTEE_OFFICER', null, 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'fatherland-front', 'FORBIDDEN'],
    ['AGENCY_OFFICER', 'red-cross', 'NOT_FOUND'],
    ['AUDITOR', null, 'FORBIDDEN'],
  ])('%s of %s: %s', async (role, agency, answer) => {
    const result = approveDisbursementBatch(as(role, 'other', agency), batchStepOf(await submitted()));
    if (answer !== 'ok') return void (await errorOf(result, answer));
    expect((await accepted(result)).batch).toMatchObject({ state: 'APPROVED', delegation: null, checkerName: 'other' });
  });

  it('and an administrator who made it is refused as the same person', async () => {
    const batch = await submitted();
    const refused = await errorOf(
      approveDisbursementBatch(as('ADMINISTRATOR', 'tester'), batchStepOf(batch)),
      'SAME_PERSON',
    );
    expect(refused).toEqual({ code: 'SAME_PERSON', type: 'DisbursementBatch', id: batch.id });
  });
});

describe('a delegation on record', () => {
  it('lets an officer approve, also what he made, is named in the trail, and ends', async () => {
    const [leader, officer] = [await desk.person('COMMITTEE_LEADER'), await desk.person('COMMITTEE_OFFICER')];
    const input = delegationOf({ delegate: officer.id });
    const { delegation } = await accepted(recordDelegation(as('COMMITTEE_LEADER', leader.userId), input));
    expect(delegation).toMatchObject({ delegator: leader.id, delegate: officer.id, endedOn: null, version: 1 });
    const context = as('COMMITTEE_OFFICER', officer.userId);
    const { batch } = await accepted(approveDisbursementBatch(context, batchStepOf(await submitted())));
    expect(batch.delegation).toBe(delegation.id);
    const own = await submittedBy(context);
    const approved = (await accepted(approveDisbursementBatch(context, batchStepOf(own)))).batch;
    expect(approved).toMatchObject({ state: 'APPROVED', delegation: delegation.id, maker: officer.userId });
    const { rows } = await sql<{ payload: object }>`
      select payload from audit_event where aggregate_id = ${own.id} and action = 'disbursement.approve'`.execute(
      desk.database.writers,
    );
    expect(rows).toEqual([{ payload: expect.objectContaining({ delegation: delegation.id, maker: officer.userId }) }]);

    const end = {
      delegation: delegation.id,
      reason: 'Lãnh đạo đã về',
      expectedVersion: 1,
      idempotencyKey: randomUUID(),
    };
    await errorOf(endDelegation(as('COMMITTEE_LEADER', 'another'), end), 'FORBIDDEN');
    await errorOf(
      endDelegation(as('COMMITTEE_LEADER', leader.userId), { ...end, expectedVersion: 9 }),
      'STALE_VERSION',
    );
    await errorOf(endDelegation(as('COMMITTEE_LEADER', leader.userId), { ...end, reason: '' }), 'INVALID_INPUT');
    const ended = await accepted(endDelegation(as('COMMITTEE_LEADER', leader.userId), end));
    expect(ended.delegation).toMatchObject({ endedOn: '2024-06-15', endReason: 'Lãnh đạo đã về', version: 2 });
    const again = { ...end, expectedVersion: 2, idempotencyKey: randomUUID() };
    await errorOf(endDelegation(as('ADMINISTRATOR', 'a'), again), 'ILLEGAL_STEP');
    await errorOf(approveDisbursementBatch(context, batchStepOf(await submitted())), 'FORBIDDEN');
  });

  it('holds in its period only, and not when who handed it on is disabled or holds it no longer', async () => {
    const [leader, officer] = [await desk.person('COMMITTEE_LEADER'), await desk.person('COMMITTEE_OFFICER')];
    const later = delegationOf({ delegate: officer.id, validFrom: isoDate('2024-06-16') });
    await accepted(recordDelegation(as('COMMITTEE_LEADER', leader.userId), later));
    const on = (workingDate: string) => desk.contextOf({ userId: officer.userId, workingDate });
    const batch = await submitted();
    await errorOf(approveDisbursementBatch(on('2024-06-15'), batchStepOf(batch)), 'FORBIDDEN');
    await errorOf(approveDisbursementBatch(on('2024-07-01'), batchStepOf(batch)), 'FORBIDDEN');
    const membership = (change: string) =>
      sql`update membership set ${sql.raw(change)} where id = ${leader.id}`.execute(desk.database.writers);
    await membership('disabled_at = now()');
    await errorOf(approveDisbursementBatch(on('2024-06-16'), batchStepOf(batch)), 'FORBIDDEN');
    await membership(`disabled_at = null, role = 'COMMITTEE_OFFICER'`);
    await errorOf(approveDisbursementBatch(on('2024-06-16'), batchStepOf(batch)), 'FORBIDDEN');
    await membership(`role = 'COMMITTEE_LEADER'`);
    await accepted(approveDisbursementBatch(on('2024-06-30'), batchStepOf(batch)));
  });

  it('is refused where it makes no sense', async () => {
    const [leader, officer, auditor] = [
      await desk.person('COMMITTEE_LEADER'),
      await desk.person('COMMITTEE_OFFICER'),
      await desk.person('AUDITOR'),
    ];
    const context = as('COMMITTEE_LEADER', leader.userId);
    const issueOf = async (changes: Partial<RecordDelegationInput>) =>
      (await errorOf(recordDelegation(context, delegationOf({ delegate: officer.id, ...changes })), 'INVALID_INPUT'))
        .issues[0]?.code;
    expect(await issueOf({ delegate: auditor.id })).toBe('MAY_NOT_RECEIVE');
    expect(await issueOf({ delegate: leader.id })).toBe('SAME_PERSON');
    expect(await issueOf({ basisDocument: '' })).toBe('REQUIRED');
    expect(await issueOf({ validUntil: isoDate('2024-06-14') })).toBe('ENDS_BEFORE_IT_BEGINS');
    expect(await issueOf({ validFrom: isoDate('2024-06-14') })).toBe('DATE_IN_PAST');
    const administrator = as('ADMINISTRATOR', 'a');
    const ofOfficer = delegationOf({ delegator: officer.id, delegate: leader.id });
    const { issues } = await errorOf(recordDelegation(administrator, ofOfficer), 'INVALID_INPUT');
    expect(issues[0]?.code).toBe('HOLDS_NO_RIGHT');
    await errorOf(recordDelegation(context, delegationOf({ delegate: randomUUID() })), 'NOT_FOUND');
    const another = await desk.person('COMMITTEE_LEADER');
    const forAnother = delegationOf({ delegator: another.id, delegate: officer.id });
    await errorOf(recordDelegation(context, forAnother), 'FORBIDDEN');
    await accepted(recordDelegation(administrator, forAnother));
    for (const role of ['COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER', 'AUDITOR'] as const) {
      await errorOf(recordDelegation(as(role, 'x'), delegationOf({ delegate: officer.id })), 'FORBIDDEN');
    }
  });
});
