import { randomUUID } from 'node:crypto';
import { findCommittee } from '@vuonlen/database/kernel';
import { listPlanRevisions, loadPlan } from '@vuonlen/database/plans';
import type { Role } from '@vuonlen/permissions';
import { isoDate, isStated } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assignSupport } from '../assignments/index.ts';
import { accepted, bookFor, errorOf, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { type AdoptPlanRevisionInput, adoptPlanRevision, discardPlanDraft, draftPlanRevision } from './index.ts';

let desk: SupportDesk;
let household: string;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
  household = (await desk.register()).id;
  await accepted(assignSupport(await now(), bookFor(household)));
});
afterAll(() => desk.database.drop());

const fund = 'savings-book/district-fund';

/** The plan with one pledge of another size, or without it, and a note in its title that makes it another content. */
function changed(mark: string, pledge: string, quantity: number | null): Plan {
  const title = { ...haDong2024.title, value: `${haDong2024.title.value} ${mark}` };
  const pledges = haDong2024.pledges.flatMap((one) => {
    if (one.id !== pledge) return [one];
    return quantity === null ? [] : [{ ...one, quantity: { ...one.quantity, value: quantity } }];
  });
  const subtotals =
    quantity === null
      ? haDong2024.subtotals.map((one) => ({ ...one, pledges: one.pledges.filter((id) => id !== pledge) }))
      : haDong2024.subtotals;
  return { ...haDong2024, title, pledges, subtotals };
}

/** A context by the plan that is in force now. */
async function now(options: { role?: Role; userId?: string; workingDate?: string } = {}) {
  const planRevision = (await findCommittee(desk.database.readers, desk.committee))?.planRevision ?? null;
  return desk.contextOf({ ...options, planRevision });
}

const leader = (options: { userId?: string; workingDate?: string } = {}) =>
  now({ role: 'COMMITTEE_LEADER', userId: 'leader', ...options });

async function draft(plan: Plan, userId = 'officer') {
  const context = await now({ userId });
  return (await accepted(draftPlanRevision(context, { document: JSON.stringify(plan) }))).revision;
}

function adoption(of: { id: string; version: number }, changes: Partial<AdoptPlanRevisionInput> = {}) {
  return {
    ...{ revision: of.id, expectedVersion: of.version, decisionNumber: '12/QĐ-BCĐ' },
    ...{ decisionDate: isoDate('2024-06-14'), idempotencyKey: randomUUID(), ...changes },
  };
}

const revisions = () =>
  listPlanRevisions(desk.database.readers, desk.committee, ['DRAFT', 'ADOPTED', 'ARCHIVED', 'DISCARDED']);

async function limitOf(pledge: string): Promise<number | undefined> {
  const { rows } = await sql<{ limit: number }>`
    select "limit" from pledge_counter where pledge = ${pledge}`.execute(desk.database.writers);
  return rows[0]?.limit;
}

describe('who may draft, discard and adopt', () => {
  it.each<[Role, boolean, boolean]>([
    ['ADMINISTRATOR', true, false],
    ['COMMITTEE_OFFICER', true, false],
    ['COMMITTEE_LEADER', false, true],
    ['AGENCY_OFFICER', false, false],
    ['WARD_OFFICER', false, false],
    ['AUDITOR', false, false],
  ])('%s drafts: %s, adopts: %s', async (role, drafts, adopts) => {
    const context = { ...(await now({ role, userId: 'someone' })), actor: { ...(await now({ role })).actor } };
    const plan = changed(`của ${role}`, fund, 70);
    const drafted = await draftPlanRevision(context, { document: JSON.stringify(plan) });
    expect(drafted.ok ? 'OK' : drafted.error.code).toBe(drafts ? 'OK' : 'FORBIDDEN');
    const open = drafted.ok ? drafted.value.revision : await draft(plan);
    const tried = await adoptPlanRevision(context, adoption(open, { dryRun: true }));
    expect(tried.ok ? 'OK' : tried.error.code).toBe(adopts ? 'OK' : 'FORBIDDEN');
    const ended = await discardPlanDraft(context, { revision: open.id, expectedVersion: 1 });
    expect(ended.ok ? 'OK' : ended.error.code).toBe(drafts ? 'OK' : 'FORBIDDEN');
  });
});

describe('a draft', () => {
  const issuesOf = async (document: string) =>
    (await errorOf(draftPlanRevision(await now(), { document }), 'INVALID_INPUT')).issues.map(
      ({ path, code }) => `${path} ${code}`,
    );

  it('is refused where it is no plan, with each place', async () => {
    expect(await issuesOf('{')).toEqual(['document NOT_JSON']);
    expect(await issuesOf(JSON.stringify({ ...haDong2024, id: 7 }))).toEqual(['document.$.id WRONG_TYPE']);
    const nobody = { ...haDong2024, agencies: haDong2024.agencies.filter(({ id }) => id !== 'red-cross') };
    expect(new Set((await issuesOf(JSON.stringify(nobody))).map((one) => one.split(' ')[1]))).toEqual(
      new Set(['UNKNOWN_REFERENCE']),
    );
    expect(await issuesOf(JSON.stringify(haDong2024))).toEqual(['document ALREADY_IN_FORCE']);
    const open = await draft(changed('hai lần', fund, 70));
    expect(await issuesOf(JSON.stringify(changed('hai lần', fund, 70)))).toEqual(['document ALREADY_DRAFTED']);
    await accepted(discardPlanDraft(await now(), { revision: open.id, expectedVersion: 1 }));
    await draft(changed('hai lần', fund, 70));
  });

  it('is discarded once, at the version that was read', async () => {
    const open = await draft(changed('bỏ', fund, 70));
    await errorOf(discardPlanDraft(await now(), { revision: open.id, expectedVersion: 2 }), 'STALE_VERSION');
    await errorOf(discardPlanDraft(await now(), { revision: randomUUID(), expectedVersion: 1 }), 'NOT_FOUND');
    await accepted(discardPlanDraft(await now(), { revision: open.id, expectedVersion: 1 }));
    await errorOf(discardPlanDraft(await now(), { revision: open.id, expectedVersion: 2 }), 'ILLEGAL_STEP');
    await errorOf(adoptPlanRevision(await leader(), adoption({ id: open.id, version: 2 })), 'ILLEGAL_STEP');
  });
});

describe('adoption', () => {
  let open: { id: string; version: number };
  let round = 0;
  beforeEach(async () => {
    round += 1;
    open = await draft(changed(`lần ${round}`, 'savings-book/ha-cau', 20 + round));
  });

  it('wants a number and a day that is not to come, and a reason for one that is past', async () => {
    const issues = async (changes: Partial<AdoptPlanRevisionInput>) =>
      (await errorOf(adoptPlanRevision(await leader(), adoption(open, changes)), 'INVALID_INPUT')).issues.map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(await issues({ decisionNumber: ' ', decisionDate: null })).toEqual([
      'decisionNumber REQUIRED',
      'decisionDate REQUIRED',
    ]);
    expect(await issues({ decisionDate: isoDate('2024-06-16') })).toEqual(['decisionDate DATE_IN_FUTURE']);
    expect(await issues({ effectiveOn: isoDate('2024-06-16') })).toEqual(['effectiveOn DATE_IN_FUTURE']);
    const past = adoption(open, { effectiveOn: isoDate('2024-06-01') });
    await errorOf(adoptPlanRevision(await leader(), past), 'REASON_REQUIRED');
    await errorOf(adoptPlanRevision(await leader(), adoption({ ...open, version: 9 })), 'STALE_VERSION');
  });

  it('is not for who drafted it, and the database says so too', async () => {
    await errorOf(adoptPlanRevision(await leader({ userId: 'officer' }), adoption(open)), 'SAME_PERSON');
    const same = sql`update plan_revision set state = 'ADOPTED', adopted_at = now(), adopted_by = drafted_by,
      decision_number = '1', decision_date = now(), effective_on = now() where id = ${open.id}`;
    await expect(same.execute(desk.database.writers)).rejects.toMatchObject({
      constraint: 'plan_revision_two_persons',
    });
  });

  it('replaces the plan, its tables and the revision of the committee; the one before is archived', async () => {
    const before = await now();
    const input = adoption(open);
    const { revision } = await accepted(adoptPlanRevision(await leader(), input));
    expect(revision).toMatchObject({ state: 'ADOPTED', decisionNumber: '12/QĐ-BCĐ', effectiveOn: '2024-06-15' });
    expect(await limitOf('savings-book/ha-cau')).toBe(20 + round);
    const states = (await revisions()).filter(({ state }) => state === 'ADOPTED' || state === 'ARCHIVED');
    expect(states.map(({ id, state }) => [id, state])).toContainEqual([before.planRevision, 'ARCHIVED']);
    expect(states.filter(({ state }) => state === 'ADOPTED').map(({ id }) => id)).toEqual([open.id]);
    expect((await now()).planRevision).toBe(open.id);
    const again = await accepted(adoptPlanRevision(await leader(), input));
    expect(again.revision.id).toBe(open.id);
    await errorOf(assignSupport(before, bookFor(household)), 'PLAN_CHANGED');
  });

  it('tells beforehand what would happen, and changes nothing', async () => {
    const measures = haDong2024.measures.map((measure) =>
      measure.code === 'SAVINGS_BOOK' && isStated(measure.rate)
        ? { ...measure, rate: { ...measure.rate, value: measure.rate.value + 1000 } }
        : measure,
    );
    const richer = await draft({ ...changed('mức khác', fund, 70), measures } as Plan);
    const before = [await revisions(), await limitOf(fund)];
    const told = await accepted(
      adoptPlanRevision(await leader(), adoption(richer, { dryRun: true, decisionNumber: null, decisionDate: null })),
    );
    expect(told.losses).toEqual([]);
    expect(told.decidedOtherwise).toHaveLength(1);
    expect(told.decidedOtherwise[0]).toMatchObject({ household, measure: 'SAVINGS_BOOK', after: 'GRANTED' });
    expect(told.warnings.map(({ code }) => code)).toContain('QUOTE_NUMBER_DIFFERS');
    expect([await revisions(), await limitOf(fund)]).toEqual(before);
  });

  it.each<[string, () => Plan, object]>([
    [
      'a pledge that supports draw on',
      () => changed('thiếu nguồn', fund, null),
      { kind: 'PLEDGE', id: fund, uses: [{ use: 'SUPPORT', rows: 1 }] },
    ],
    ['a pledge below what is used', () => changed('ít quá', fund, 0), { kind: 'PLEDGE_QUANTITY', used: 1, limit: 0 }],
  ])('refuses to take away %s, by its name', async (_name, plan, loss) => {
    const poorer = await draft(plan());
    const before = [(await now()).planRevision, await limitOf(fund)];
    const { losses } = await errorOf(adoptPlanRevision(await leader(), adoption(poorer)), 'PLAN_IN_USE');
    expect(losses).toEqual([expect.objectContaining(loss)]);
    expect([(await now()).planRevision, await limitOf(fund)]).toEqual(before);
    const told = await accepted(adoptPlanRevision(await leader(), adoption(poorer, { dryRun: true })));
    expect(told.losses).toEqual(losses);
    await accepted(discardPlanDraft(await now(), { revision: poorer.id, expectedVersion: 1 }));
  });

  it('lets a plan of another year in when nothing in use is lost, and no start takes it away', async () => {
    const next = await draft({ ...changed('năm sau', fund, 75), id: 'ha-dong-2025' });
    const { revision } = await accepted(adoptPlanRevision(await leader(), adoption(next)));
    expect(revision.plan).toBe('ha-dong-2025');
    expect(await loadPlan(desk.database.writers, desk.committee, haDong2024)).toEqual({
      ...{ revision: next.id, changed: false, isOwn: true },
    });
    expect(await limitOf(fund)).toBe(75);
  });
});

describe('the database', () => {
  it.each<[string, string, string]>([
    ['changes no document', `update plan_revision set document = '{}' where state = 'ADOPTED'`, 'plan_revision_kept'],
    ['deletes no revision', `delete from plan_revision where state = 'DISCARDED'`, 'plan_revision_kept'],
    [
      'brings nothing back',
      `update plan_revision set state = 'DRAFT', adopted_at = null where state = 'DISCARDED'`,
      'plan_revision_goes_forward',
    ],
    [
      'adopts nothing of the committee without a decision',
      `update plan_revision set state = 'ADOPTED', adopted_at = now() where id = (select id from plan_revision where state = 'DRAFT' limit 1)`,
      'plan_revision_decided',
    ],
  ])('%s', async (_name, statement, constraint) => {
    await expect(sql.raw(statement).execute(desk.database.writers)).rejects.toMatchObject({ constraint });
  });

  it('keeps the revision in force with the committee', async () => {
    const { rows } = await sql`select c.plan_revision = r.id as same from committee c
      join plan_revision r on r.committee_id = c.id and r.state = 'ADOPTED'`.execute(desk.database.writers);
    expect(rows).toEqual([{ same: true }]);
  });
});
