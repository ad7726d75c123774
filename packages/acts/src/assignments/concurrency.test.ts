import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, bookFor, buildFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { assignSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 32 });
});
afterAll(() => desk.database.drop());

describe('one key', () => {
  it('sent 64 times at once with the same input gives one support and one answer', async () => {
    const { id } = await desk.register();
    const before = await desk.used('savings-book/district-fund');
    const input = bookFor(id);
    const results = await Promise.all(
      Array.from({ length: 64 }, () => accepted(assignSupport(desk.contextOf(), input))),
    );
    expect(new Set(results.map(({ assignment }) => assignment.id)).size).toBe(1);
    expect(await desk.count('assignment', id)).toBe(1);
    expect(await desk.used('savings-book/district-fund')).toBe(before + 1);
  });

  it('sent for 64 households at once serves one of them; the others are told that the key is taken', async () => {
    const households = await Promise.all(Array.from({ length: 64 }, () => desk.register()));
    const idempotencyKey = randomUUID();
    const results = await Promise.all(
      households.map(({ id }) => assignSupport(desk.contextOf(), bookFor(id, { idempotencyKey }))),
    );
    const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(codes.filter((code) => code === 'IDEMPOTENCY_KEY_REUSED')).toHaveLength(63);
  });

  it('belongs to the person who used it, and is free again after a refusal', async () => {
    const household = await desk.register({ housingWorks: null });
    const input = bookFor(household.id);
    await errorOf(assignSupport(desk.contextOf(), input), 'FACTS_MISSING');
    await sql`update household set housing_works = 'NONE', housing_works_year = 2024 where id = ${household.id}`.execute(
      desk.database.writers,
    );
    const { assignment } = await accepted(assignSupport(desk.contextOf(), input));
    expect((await accepted(assignSupport(desk.contextOf(), input))).assignment).toEqual(assignment);
    await errorOf(assignSupport(desk.contextOf({ userId: 'somebody else' }), input), 'IDEMPOTENCY_KEY_REUSED');
    const legs = [{ pledge: 'savings-book/social-mobilisation', quantity: 1 }];
    await errorOf(assignSupport(desk.contextOf(), { ...input, legs }), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('64 officers at one household', () => {
  it('give it one support of the group: a house or a book, never both', async () => {
    const household = await desk.register({ housingWorks: 'NONE' });
    await desk.needsHouse(household);
    const results = await Promise.all(
      Array.from({ length: 64 }, (_, index) =>
        assignSupport(desk.contextOf(), index % 2 === 0 ? bookFor(household.id) : buildFor(household.id)),
      ),
    );
    const codes = results.map((result) => (result.ok ? 'OK' : result.error.code));
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1);
    expect(codes.filter((code) => code === 'EXCLUDED_BY')).toHaveLength(63);
    expect(await desk.count('assignment', household.id)).toBe(1);
    expect(await desk.count('assignment_exclusion', household.id)).toBe(1);
  });
});
