import { randomUUID } from 'node:crypto';
import { findLegsByAssignments } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { findMembersByHouseholds } from '@vuonlen/database/households';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordClassificationDecision, recordHousingWorks } from '../households/index.ts';
import { accepted, bookFor, buildFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type AssignSupportInput, assignSupport, cancelSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

describe('assigning a support', () => {
  it('writes assignment, leg, counter, decision with its facts, trail and message', async () => {
    const household = await desk.register();
    const before = await desk.used('savings-book/district-fund');
    const value = await accepted(assignSupport(desk.contextOf(), bookFor(household.id)));
    expect(value.assignment).toMatchObject({ measure: 'SAVINGS_BOOK', state: 'ASSIGNED', amount: 20_000_000 });
    expect(value.assignment.effectiveOn).toBe('2024-06-15');
    expect(await desk.used('savings-book/district-fund')).toBe(before + 1);
    const scope = wholeCommittee(desk.committee);
    const legs = await findLegsByAssignments(desk.database.readers, scope, [value.assignment.id]);
    expect(legs).toEqual([
      {
        assignment: value.assignment.id,
        leg: null,
        pledge: 'savings-book/district-fund',
        quantity: 1,
        amount: 20_000_000,
      },
    ]);
    const decision = await desk.database.readers
      .selectFrom('decision')
      .select(['outcome', 'facts', 'reasons', 'as_of'])
      .where('household_id', '=', household.id)
      .executeTakeFirstOrThrow();
    expect(decision).toMatchObject({ outcome: 'GRANTED', as_of: '2024-06-15', facts: { class: 'NEAR_POOR' } });
    expect(decision.reasons.length).toBeGreaterThan(1);
    const messages = await desk.database.readers
      .selectFrom('outbox')
      .select('topic')
      .where('aggregate_id', '=', household.id)
      .execute();
    expect(messages.map(({ topic }) => topic)).toEqual(['household.create', 'support.assign']);
    expect(await findBrokenLink(desk.database.readers, desk.committee, 'HOUSEHOLD', household.id)).toBeNull();
  });

  it('keeps no name and no number of a person in the trail', async () => {
    const { rows } = await sql<{ text: string }>`
      select string_agg(payload::text, ' ') as text from (select payload from audit_event union all select payload from outbox) t
    `.execute(desk.database.writers);
    expect(rows[0]?.text).toBeTruthy();
    expect(rows[0]?.text).not.toMatch(/Nguyễn|Đào|999185/);
  });

  it('refuses a house beside the savings book with the sentence of the plan, and grants it when the book is cancelled', async () => {
    const household = await desk.register();
    const given = await accepted(assignSupport(desk.contextOf(), bookFor(household.id)));
    await desk.needsHouse(household);
    const refused = await errorOf(assignSupport(desk.contextOf(), buildFor(household.id)), 'EXCLUDED_BY');
    expect(refused.conflicting).toEqual({ assignment: given.assignment.id, measure: 'SAVINGS_BOOK' });
    expect(refused.decision.reasons[0]).toMatchObject({ clause: 'II.2.2.2#1', verdict: 'NOT_MET' });
    expect(await desk.used('new-build/leg-1')).toBe(0);
    const { assignment } = given;
    const cancelled = await accepted(
      cancelSupport(desk.contextOf(), {
        assignment: assignment.id,
        reason: 'Hộ xây nhà mới',
        expectedVersion: assignment.version,
        idempotencyKey: randomUUID(),
      }),
    );
    expect(cancelled.assignment).toMatchObject({ state: 'CANCELLED', cancelledOn: '2024-06-15', version: 2 });
    const { assignment: house } = await accepted(assignSupport(desk.contextOf(), buildFor(household.id)));
    expect(house.amount).toBe(100_000_000);
    expect([await desk.used('new-build/leg-1'), await desk.used('new-build/womens-union')]).toEqual([1, 1]);
    const scope = wholeCommittee(desk.committee);
    const legs = await findLegsByAssignments(desk.database.readers, scope, [house.id]);
    expect(legs.map(({ leg, amount }) => [leg, amount])).toEqual([
      ['leg-1', 50_000_000],
      ['leg-2', 50_000_000],
    ]);
  });

  it('refuses a savings book to a household that builds, however it is paid', async () => {
    const household = await desk.register();
    await accepted(recordHousingWorks(desk.contextOf(), { household: household.id, works: 'NEW_BUILD' }));
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(household.id)), 'EXCLUDED_BY');
    expect(refused.conflicting).toBeNull();
    expect(refused.decision.reasons[0]).toMatchObject({ rule: 'NOT_BUILDING_OR_REPAIRING', clause: 'II.2.2.2#1' });
  });

  it('says which facts are missing', async () => {
    const household = await desk.register({ housingWorks: null });
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(household.id)), 'FACTS_MISSING');
    expect(refused.missing).toEqual(['buildsOrRepairs']);
  });

  it('refuses a household that is not near-poor, with the clause', async () => {
    const household = await desk.register({ class: 'WELL_OFF' });
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(household.id)), 'INELIGIBLE');
    expect(refused.decision.reasons[0]?.clause).toMatch(/^II\.2\.2\.2/);
  });

  it('refuses a measure of 2024 in 2025', async () => {
    const household = await desk.register();
    const context = desk.contextOf({ workingDate: '2025-02-01' });
    const refused = await errorOf(assignSupport(context, bookFor(household.id)), 'OUTSIDE_WINDOW');
    expect(refused.decision.asOf).toBe('2025-02-01');
  });

  it('decides on the class of the day: education after the exit, for three years of schooling', async () => {
    const household = await desk.register();
    await accepted(
      recordClassificationDecision(desk.contextOf({ workingDate: '2024-12-28' }), {
        household: household.id,
        number: '12/QĐ',
        decidedOn: isoDate('2024-12-26'),
        effectiveOn: isoDate('2024-12-31'),
        class: 'EXITED_NEAR_POVERTY',
        change: 'EXITED_NEAR_POVERTY',
        expectedVersion: household.version,
      }),
    );
    const members = await findMembersByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [
      household.id,
    ]);
    const child = members.find(({ grade }) => grade === 7)?.id ?? '';
    const input: AssignSupportInput = {
      household: household.id,
      measure: 'EDUCATION_SUPPORT',
      member: child,
      legs: [{ pledge: 'education/bia-ba', quantity: 1 }],
      idempotencyKey: randomUUID(),
    };
    await errorOf(assignSupport(desk.contextOf(), { ...input, effectiveOn: isoDate('2024-12-30') }), 'OUTSIDE_WINDOW');
    const { assignment } = await accepted(
      assignSupport(desk.contextOf(), { ...input, effectiveOn: isoDate('2025-01-01') }),
    );
    expect(assignment).toMatchObject({ member: child, amount: 9_000_000 });
    const again = { ...input, idempotencyKey: randomUUID(), effectiveOn: isoDate('2025-01-01') };
    await errorOf(assignSupport(desk.contextOf(), again), 'EXCLUDED_BY');
  });

  it('counts a child named until 18 against the whole pledge as well', async () => {
    const household = await desk.register({
      class: 'EXITED_NEAR_POVERTY',
      classifiedOn: isoDate('2024-06-01'),
      decisionNumber: '07/QĐ-UBND',
    });
    const [, child] = await findMembersByHouseholds(desk.database.readers, wholeCommittee(desk.committee), [
      household.id,
    ]);
    const part = 'education/labour-federation/until-eighteen';
    const [partBefore, wholeBefore] = [await desk.used(part), await desk.used('education/labour-federation')];
    await accepted(
      assignSupport(desk.contextOf(), {
        household: household.id,
        measure: 'EDUCATION_SUPPORT',
        member: child?.id ?? '',
        legs: [{ pledge: part, quantity: 1 }],
        effectiveOn: isoDate('2025-01-01'),
        idempotencyKey: randomUUID(),
      }),
    );
    expect([await desk.used(part), await desk.used('education/labour-federation')]).toEqual([
      partBefore + 1,
      wholeBefore + 1,
    ]);
  });
});

describe('a support that another writer gave first', () => {
  it('is EXCLUDED_BY, never a raw error', async () => {
    const [first, second] = [await desk.register(), await desk.register()];
    const given = await accepted(assignSupport(desk.contextOf(), bookFor(first.id)));
    await sql`insert into assignment_exclusion (committee_id, household_id, exclusion_group, assignment_id)
      values (${desk.committee}, ${second.id}, 'HOUSING_OR_SAVINGS_BOOK', ${given.assignment.id})`.execute(
      desk.database.writers,
    );
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(second.id)), 'EXCLUDED_BY');
    expect(refused.decision).toMatchObject({
      outcome: 'EXCLUDED',
      reasons: expect.arrayContaining([expect.objectContaining({ rule: 'EXCLUSION_GROUP', verdict: 'NOT_MET' })]),
    });
  });
});
