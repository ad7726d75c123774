import { randomUUIDv7 } from 'node:crypto';
import { ledgerAccountsOf, type Plan } from '@vuonlen/plan/plans';
import { sql } from 'kysely';
import {
  appendAuditEvent,
  contentHash,
  DatabaseError,
  lockCommittee,
  postgresFailure,
  type Transaction,
  type Writers,
} from '../kernel/index.ts';
import { projectionVersion, projectPlan } from './project-plan.ts';
import { removeOthers, upsertProjection } from './project-rows.ts';

export interface LoadedPlan {
  /** Id of the adopted revision. */
  readonly revision: string;
  /** False when the same content was there already: nothing was written then. */
  readonly changed: boolean;
}

async function findAdopted(
  trx: Transaction,
  committee: string,
): Promise<{ id: string; plan: string; hash: string } | null> {
  const row = await trx
    .selectFrom('plan_revision')
    .select(['id', 'plan', 'content_hash as hash'])
    .where('committee_id', '=', committee)
    .where('state', '=', 'ADOPTED')
    .executeTakeFirst();
  return row ?? null;
}

async function replaceRevision(
  trx: Transaction,
  committee: string,
  plan: Plan,
  hash: string,
  at: Date,
): Promise<string> {
  const id = randomUUIDv7();
  await trx
    .updateTable('plan_revision')
    .set({ state: 'ARCHIVED' })
    .where('committee_id', '=', committee)
    .where('state', '=', 'ADOPTED')
    .execute();
  await trx
    .insertInto('plan_revision')
    .values({
      committee_id: committee,
      id,
      plan: plan.id,
      content_hash: hash,
      document: JSON.stringify(plan),
      state: 'ADOPTED',
      adopted_at: at,
      recorded_at: at,
    })
    .execute();
  return id;
}

/**
 * The limits follow the document, with what came beyond it or was moved; what is used, received and paid stays: a limit
 * below it is refused by the table.
 */
async function resetLimits(trx: Transaction, committee: string, plan: Plan): Promise<void> {
  const funds = ledgerAccountsOf(plan).flatMap(({ pledge, channel }) => (channel === 'FUND' ? [pledge.id] : []));
  await sql`
    insert into pledge_counter (committee_id, pledge, "limit", used, added, received, disbursed, received_money,
      disbursed_money, through_fund)
    select p.committee_id, p.id, p.quantity, 0, 0, 0, 0, 0, 0, p.id = any(${funds}::text[])
    from pledge p where p.committee_id = ${committee}
    on conflict (committee_id, pledge) do update set "limit" = excluded."limit" + pledge_counter.added,
      through_fund = excluded.through_fund
  `.execute(trx);
}

async function writeProjections(trx: Transaction, committee: string, plan: Plan): Promise<void> {
  const projections = projectPlan(committee, plan);
  for (const projection of projections) await upsertProjection(trx, projection);
  await resetLimits(trx, committee, plan);
  await sql`
    delete from pledge_counter c where c.committee_id = ${committee} and c.used = 0
      and not (c.pledge = any(${plan.pledges.map(({ id }) => id)}::text[]))
  `.execute(trx);
  for (const projection of projections.toReversed()) await removeOthers(trx, committee, projection);
}

function explain(error: unknown): unknown {
  const failure = postgresFailure(error);
  if (failure?.code === '23503') {
    const message =
      'The plan no longer has something that supports or households already refer to: nothing was changed.';
    return new DatabaseError('PLAN_IN_USE', message, { cause: error });
  }
  if (failure?.constraint === 'pledge_counter_within_limit') {
    const message = 'A pledge of the plan is smaller than what is already assigned from it: nothing was changed.';
    return new DatabaseError('PLEDGE_BELOW_USED', message, { cause: error });
  }
  return error;
}

/**
 * Adopts a plan's document for a committee: the revision as it stands and the tables that follow from it, in one
 * transaction. The same content a second time writes nothing.
 *
 * @throws DatabaseError PLAN_IN_USE or PLEDGE_BELOW_USED when what was assigned would lose its ground
 */
export async function loadPlan(
  writers: Writers,
  committee: string,
  plan: Plan,
  at: Date = new Date(),
): Promise<LoadedPlan> {
  const hash = contentHash({ projectionVersion, plan });
  try {
    return await writers.transaction().execute(async (trx) => {
      await lockCommittee(trx, committee);
      const adopted = await findAdopted(trx, committee);
      if (adopted?.plan === plan.id && adopted.hash === hash) return { revision: adopted.id, changed: false };
      const revision = await replaceRevision(trx, committee, plan, hash, at);
      await writeProjections(trx, committee, plan);
      await appendAuditEvent(trx, {
        committee,
        id: randomUUIDv7(),
        aggregate: 'PLAN',
        aggregateId: plan.id,
        action: 'plan.adopt',
        actor: 'system',
        role: 'SYSTEM',
        effectiveOn: null,
        recordedAt: at,
        requestId: revision,
        payload: { revision, hash },
      });
      return { revision, changed: true };
    });
  } catch (error) {
    throw explain(error);
  }
}
