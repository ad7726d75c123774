import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type AssignSupportInput, assignSupport } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

describe('the input of an assignment', () => {
  it.each<[string, Partial<AssignSupportInput>, string, string]>([
    ['a measure that the plan lacks', { measure: 'GOLD' }, 'measure', 'UNKNOWN_MEASURE'],
    ['no pledge', { legs: [] }, 'legs', 'LEGS_INCOMPLETE'],
    [
      'two pledges for one book',
      {
        legs: [
          { pledge: 'savings-book/district-fund', quantity: 1 },
          { pledge: 'savings-book/social-mobilisation', quantity: 1 },
        ],
      },
      'legs',
      'LEGS_INCOMPLETE',
    ],
    [
      'a pledge of another measure',
      { legs: [{ pledge: 'education/bia-ba', quantity: 1 }] },
      'legs.0.pledge',
      'PLEDGE_OF_ANOTHER_MEASURE',
    ],
    [
      'a pledge that nobody made',
      { legs: [{ pledge: 'savings-book/moon', quantity: 1 }] },
      'legs.0.pledge',
      'PLEDGE_OF_ANOTHER_MEASURE',
    ],
    [
      'two books at once',
      { legs: [{ pledge: 'savings-book/district-fund', quantity: 2 }] },
      'legs.0.quantity',
      'QUANTITY_MISMATCH',
    ],
    [
      'both pledges of one leg',
      {
        measure: 'HOUSING_NEW_BUILD',
        legs: [
          { pledge: 'new-build/womens-union', quantity: 1 },
          { pledge: 'new-build/political-academy', quantity: 1 },
        ],
      },
      'legs',
      'LEGS_INCOMPLETE',
    ],
    ['a member for a household', { member: randomUUID() }, 'member', 'NOT_FOR_A_MEMBER'],
    [
      'a child without a name',
      { measure: 'EDUCATION_SUPPORT', legs: [{ pledge: 'education/bia-ba', quantity: 1 }] },
      'member',
      'REQUIRED',
    ],
    ['a day that does not exist', { effectiveOn: '2024-02-30' as never }, 'effectiveOn', 'NOT_A_DATE'],
    ['a NUL character', { reason: 'a\0b' }, 'reason', 'NUL_CHARACTER'],
    ['a short key', { idempotencyKey: 'short' }, 'idempotencyKey', 'OUT_OF_RANGE'],
  ])('refuses %s', async (_name, changes, path, code) => {
    const household = await desk.register();
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(household.id, changes)), 'INVALID_INPUT');
    expect(refused.issues).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('does not find what is not there', async () => {
    const household = await desk.register();
    await errorOf(assignSupport(desk.contextOf(), bookFor(randomUUID())), 'NOT_FOUND');
    await errorOf(assignSupport(desk.contextOf(), bookFor("'; drop table household")), 'NOT_FOUND');
    const education = {
      measure: 'EDUCATION_SUPPORT',
      member: randomUUID(),
      legs: [{ pledge: 'education/bia-ba', quantity: 1 }],
    };
    const refused = await errorOf(assignSupport(desk.contextOf(), bookFor(household.id, education)), 'NOT_FOUND');
    expect(refused.type).toBe('HouseholdMember');
  });

  it('refuses a stale version', async () => {
    const household = await desk.register();
    const refused = await errorOf(
      assignSupport(desk.contextOf(), bookFor(household.id, { expectedVersion: household.version + 1 })),
      'STALE_VERSION',
    );
    expect(refused).toMatchObject({ current: household.version, id: household.id });
  });
});

describe('who may assign', () => {
  it('no ward officer, auditor or leader', async () => {
    const household = await desk.register();
    for (const role of ['WARD_OFFICER', 'AUDITOR', 'COMMITTEE_LEADER'] as const) {
      const context = desk.contextOf({ role, place: 'phu-luong-2024' });
      expect(await errorOf(assignSupport(context, bookFor(household.id)), 'FORBIDDEN')).toMatchObject({
        action: 'support.assign',
      });
    }
  });

  it('an agency officer in the measures that the agency leads', async () => {
    const household = await desk.register();
    const redCross = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'red-cross' });
    await errorOf(assignSupport(redCross, bookFor(household.id)), 'FORBIDDEN');
    const front = desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'fatherland-front' });
    await accepted(assignSupport(front, bookFor(household.id)));
  });
});
