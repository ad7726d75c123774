import { randomUUIDv7 } from 'node:crypto';
import type { Plan } from '@vuonlen/plan/plans';
import {
  appendAuditEvent,
  DatabaseError,
  lockCommittee,
  postgresFailure,
  type Transaction,
  type Writers,
} from '../kernel/index.ts';
import { archiveAdopted } from './plan-revision.repository.ts';
import { planHash, writeProjections } from './write-projections.ts';

export interface LoadedPlan {
  /** Id of the adopted revision. */
  readonly revision: string;
  /** False when nothing was written: the same content was there already, or the committee adopted a plan of its own. */
  readonly changed: boolean;
  /** The plan in force is one that the committee adopted itself. */
  readonly isOwn: boolean;
}

async function findAdopted(trx: Transaction, committee: string) {
  const row = await trx
    .selectFrom('plan_revision')
    .select(['id', 'plan', 'content_hash as hash', 'origin'])
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
  await archiveAdopted(trx, committee, at);
  await trx
    .insertInto('plan_revision')
    .values({
      committee_id: committee,
      id,
      plan: plan.id,
      content_hash: hash,
      document: JSON.stringify(plan),
      state: 'ADOPTED',
      origin: 'BUILT_IN',
      version: 1,
      adopted_at: at,
      recorded_at: at,
    })
    .execute();
  return id;
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
 * Adopts the plan that comes with this version of the system: the revision as it stands and the tables that follow from
 * it, in one transaction. The same content a second time writes nothing, and a plan that the committee adopted itself is
 * never replaced.
 *
 * @throws DatabaseError PLAN_IN_USE or PLEDGE_BELOW_USED when what was assigned would lose its ground
 */
export async function loadPlan(
  writers: Writers,
  committee: string,
  plan: Plan,
  at: Date = new Date(),
): Promise<LoadedPlan> {
  const hash = planHash(plan);
  try {
    return await writers.transaction().execute(async (trx) => {
      await lockCommittee(trx, committee);
      const adopted = await findAdopted(trx, committee);
      if (adopted?.origin === 'COMMITTEE' || (adopted?.plan === plan.id && adopted.hash === hash)) {
        return { revision: adopted.id, changed: false, isOwn: adopted.origin === 'COMMITTEE' };
      }
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
      return { revision, changed: true, isOwn: false };
    });
  } catch (error) {
    throw explain(error);
  }
}
