import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, cancellationsOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { assignSupports, cancelSupports, type SupportRequest, undoBatch } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

describe('a full batch', () => {
  it('of 500 supports is done as one, cancelled as one, and given again as one', async () => {
    const exited = { class: 'EXITED_NEAR_POVERTY' as const, classifiedOn: isoDate('2024-06-01') };
    const register = () => desk.register({ ...exited, decisionNumber: '07/QĐ-UBND', inHardship: true });
    const households: string[] = [];
    for (let index = 0; index < 10; index += 1) households.push((await register()).id);
    const items = Array.from({ length: 500 }, (_, index): SupportRequest => {
      return { household: households[index % 10] ?? '', measure: 'EMERGENCY_SUPPORT', legs: [] };
    });
    const context = desk.contextOf({ workingDate: '2025-03-01' });
    const value = await accepted(assignSupports(context, { items, idempotencyKey: randomUUID() }));
    expect(value.items).toHaveLength(500);
    expect(await desk.count('assignment', households[9] ?? '')).toBe(50);
    const supports = value.items.map(({ assignment }) => assignment ?? '');
    const { batch } = await accepted(cancelSupports(context, cancellationsOf(supports)));
    const undo = { batch: batch?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() };
    expect((await accepted(undoBatch(context, undo))).items).toHaveLength(500);
    expect(await desk.count('assignment', households[9] ?? '')).toBe(100);
  });
});
