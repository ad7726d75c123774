import { randomUUID } from 'node:crypto';
import { findCommittee } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assignSupport } from '../assignments/index.ts';
import { createHousehold } from '../households/index.ts';
import type { Actor, ActResult } from '../kernel/index.ts';
import { accepted, bookFor, householdInput, openSupportDesk, type SupportDesk } from '../testing/index.ts';
import { adoptPlanRevision, draftPlanRevision } from './index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

const fund = 'savings-book/district-fund';
const rounds = 20;

async function contextOf(plan: Plan, role: Actor['role'], userId: string) {
  const planRevision = (await findCommittee(desk.database.readers, desk.committee))?.planRevision ?? null;
  return desk.contextOf({ role: role as 'COMMITTEE_LEADER', userId, planRevision, plan });
}

function marked(mark: string, without: string | null = null): Plan {
  const title = { ...haDong2024.title, value: `${haDong2024.title.value} ${mark}` };
  const pledges = haDong2024.pledges.filter(({ id }) => id !== without);
  const subtotals = haDong2024.subtotals.map((one) => ({
    ...one,
    pledges: one.pledges.filter((id) => id !== without),
  }));
  return { ...haDong2024, title, pledges, subtotals };
}

async function drafted(plan: Plan) {
  const context = await contextOf(haDong2024, 'COMMITTEE_OFFICER', 'officer');
  return (await accepted(draftPlanRevision(context, { document: JSON.stringify(plan) }))).revision;
}

const adoption = ({ id, version }: { id: string; version: number }) => ({
  ...{ revision: id, expectedVersion: version, decisionNumber: '1/QĐ', decisionDate: isoDate('2024-06-15') },
  idempotencyKey: randomUUID(),
});

it(`two leaders adopt two drafts at once: one comes into force, in each of ${rounds} rounds`, async () => {
  for (let round = 1; round <= rounds; round += 1) {
    const drafts = [await drafted(marked(`a${round}`)), await drafted(marked(`b${round}`))];
    const contexts = await Promise.all(['one', 'two'].map((user) => contextOf(haDong2024, 'COMMITTEE_LEADER', user)));
    const results = await Promise.all(
      drafts.map((draft, at) => adoptPlanRevision(contexts[at] as (typeof contexts)[0], adoption(draft))),
    );
    const codes = results.map((result) => (result.ok ? 'OK' : result.error.code)).toSorted();
    expect(codes).toEqual(['OK', 'PLAN_CHANGED']);
    const { rows } = await sql<{ id: string }>`select id from plan_revision where state = 'ADOPTED'`.execute(
      desk.database.writers,
    );
    const winner = drafts[results.findIndex(({ ok }) => ok)];
    expect(rows).toEqual([{ id: winner?.id }]);
  }
});

it(`no support is left without its ground when its pledge is taken away at once, in each of ${rounds} rounds`, async () => {
  const outcomes: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const register = await contextOf(haDong2024, 'COMMITTEE_OFFICER', 'officer');
    const { household } = await accepted(createHousehold(register, householdInput()));
    const draft = await drafted(marked(`c${round}`, fund));
    const leader = await contextOf(haDong2024, 'COMMITTEE_LEADER', 'one');
    const officer = await contextOf(haDong2024, 'COMMITTEE_OFFICER', 'officer');
    const acts: readonly (() => Promise<ActResult<unknown>>)[] = [
      () => adoptPlanRevision(leader, adoption(draft)),
      () => assignSupport(officer, bookFor(household.id)),
    ];
    // Who is asked first changes from round to round, so that each is seen to come first.
    const late = round % 2 === 0 ? 0 : 1;
    const asked = acts.map((ask, at) => (at === late ? wait().then(ask) : ask()));
    const results = await Promise.all(asked);
    const outcome = results.map((result) => (result.ok ? 'OK' : result.error.code)).join(' ');
    outcomes.push(outcome);
    const { rows } = await sql`select l.id from assignment_leg l left join pledge p on p.id = l.pledge
      where p.id is null`.execute(desk.database.writers);
    expect(rows).toEqual([]);
    if (outcome === 'OK PLAN_CHANGED') {
      const back = await drafted(marked(`d${round}`));
      await accepted(adoptPlanRevision(await contextOf(haDong2024, 'COMMITTEE_LEADER', 'one'), adoption(back)));
    } else {
      const held = results[1]?.ok ? (results[1].value as { assignment: { id: string } }).assignment.id : '';
      await release(held);
    }
  }
  expect(new Set(outcomes)).toEqual(new Set(['OK PLAN_CHANGED', 'PLAN_IN_USE OK']));
});

/** A turn of the loop, so that the other act is asked first. */
const wait = () => new Promise<void>((done) => setImmediate(done));

/** Takes a support out of the register, as if it had never been: the next round begins without one. */
async function release(id: string): Promise<void> {
  await sql`
    begin;
    set local session_replication_role = replica;
    delete from assignment_leg where assignment_id = ${sql.lit(id)};
    delete from assignment_leg_counter;
    delete from assignment_exclusion where assignment_id = ${sql.lit(id)};
    update pledge_counter set used = 0;
    commit;
  `.execute(desk.database.writers);
}
