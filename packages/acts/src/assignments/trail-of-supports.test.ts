import { randomUUID } from 'node:crypto';
import type { Writers } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, type FollowUpDesk, openFollowUpDesk, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { correctEntitlement, correctGift, recordEntitlement, recordGift, voidGift } from './index.ts';

/** Payload of the latest event of a household. */
async function latest(writers: Writers, household: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ payload: Record<string, unknown> }>`select payload from audit_event
    where aggregate_id = ${household} order by sequence desc limit 1`.execute(writers);
  return rows[0]?.payload ?? {};
}

describe('the trail of an entitlement', () => {
  let desk: SupportDesk;
  beforeAll(async () => {
    desk = await openSupportDesk();
  });
  afterAll(() => desk.database.drop());

  const given = async (policy: string) => {
    const { id: household } = await desk.register({ classifiedOn: isoDate('2024-01-01') });
    const regulation = policy === 'DRUG_REHABILITATION' ? 'Quyết định 14/2013/QĐ-UBND' : null;
    const input = { household, policy, regulation, amount: 100_000, idempotencyKey: randomUUID() };
    const { entitlement } = await accepted(recordEntitlement(desk.contextOf(), input));
    return { household, id: entitlement.id };
  };

  it('tells of a correction what was and what became; of a note only that it changed', async () => {
    const { household, id } = await given('HEALTH_INSURANCE_CARD');
    const correction = { amount: 250_000, document: 'DS-3', note: 'Người nhà nhận thay', reason: 'Ghi nhầm' };
    await accepted(correctEntitlement(desk.contextOf(), { id, ...correction }));
    const payload = await latest(desk.database.writers, household);
    expect(payload.changes).toEqual([
      { field: 'amount', before: 100_000, after: 250_000 },
      { field: 'document', before: null, after: 'DS-3' },
      { field: 'note', withheld: true },
    ]);
    expect(JSON.stringify(payload)).not.toContain('Người nhà');
  });

  it('of a guarded one keeps neither policy nor member nor value', async () => {
    const { household, id } = await given('DRUG_REHABILITATION');
    expect(await latest(desk.database.writers, household)).toEqual({ entitlement: id });
    await accepted(correctEntitlement(desk.contextOf(), { id, amount: 250_000, reason: 'Ghi nhầm' }));
    const payload = await latest(desk.database.writers, household);
    expect(payload).toEqual({ entitlement: id, revision: 2, changes: [{ field: 'amount', withheld: true }] });
  });
});

describe('the trail of a gift', () => {
  let desk: FollowUpDesk;
  beforeAll(async () => {
    desk = await openFollowUpDesk();
  });
  afterAll(() => desk.database.drop());

  it('tells what a correction and a voiding change, and no name of a benefactor', async () => {
    const { id: household } = await desk.exited();
    const giver = { kind: 'AGENCY', agency: 'fatherland-front' } as const;
    const input = { household, year: 2026, giver, givenOn: isoDate('2026-02-20'), amount: 500_000 };
    const { gift } = await accepted(recordGift(desk.later(), { ...input, idempotencyKey: randomUUID() }));
    expect(await latest(desk.database.writers, household)).not.toHaveProperty('changes');
    const benefactor = { kind: 'BENEFACTOR', name: 'Ông Kín' } as const;
    const correction = { id: gift.id, giver: benefactor, amount: 700_000, reason: 'Ghi nhầm' };
    const corrected = await accepted(correctGift(desk.later(), { ...correction, idempotencyKey: randomUUID() }));
    const payload = await latest(desk.database.writers, household);
    expect(payload).toMatchObject({ corrects: gift.id });
    expect(payload.changes).toEqual([
      { field: 'giverKind', before: 'AGENCY', after: 'BENEFACTOR' },
      { field: 'giverAgency', before: 'fatherland-front', after: null },
      { field: 'giverName', withheld: true },
      { field: 'amount', before: 500_000, after: 700_000 },
    ]);
    expect(JSON.stringify(payload)).not.toContain('Kín');
    await accepted(voidGift(desk.later(), { id: corrected.gift.id, reason: 'Ghi trùng' }));
    expect((await latest(desk.database.writers, household)).changes).toEqual([
      { field: 'voided', before: false, after: true },
    ]);
  });
});
