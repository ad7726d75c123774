import { findAssignments, insertChangeBatch, lockMeasures, type NewChangeBatch } from '@vuonlen/database/assignments';
import { lockPledgeCounters } from '@vuonlen/database/funding';
import { lockHouseholds } from '@vuonlen/database/households';
import type { BatchEffect, Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import type { Decision } from '@vuonlen/plan/assignments';
import {
  type ActContext,
  type ActError,
  type BatchRefusal,
  issue,
  isUuid,
  recordEvent,
  refuse,
  refuseIssues,
  scopeOf,
  tryPart,
  type Warning,
} from '../kernel/index.ts';
import type { BatchItem, PledgeEffect } from './batch-value.ts';

/** Supports that one act may assign or cancel. */
const mostItems = 500;

/** What an item did. */
export interface Done {
  readonly assignment: string;
  readonly warnings: readonly Warning[];
  readonly decision: Decision | null;
  /** The cancelled support in whose place this one was given. */
  readonly restores?: string;
}

/** An item of a batch: what it does, with the refusals of the act that does it alone. */
export interface Task {
  /** Its number in the batch. */
  readonly index: number;
  readonly effect: BatchEffect;
  readonly run: () => Promise<Done>;
}

/** What the items of a batch will touch. */
export interface Reach {
  readonly households: readonly string[];
  /** Measures whose supports are counted. */
  readonly measures: readonly string[];
  readonly pledges: readonly string[];
}

/** All that two parts of one batch will touch. */
export function joinReach(one: Reach, other: Reach): Reach {
  return {
    households: [...one.households, ...other.households],
    measures: [...one.measures, ...other.measures],
    pledges: [...one.pledges, ...other.pledges],
  };
}

/** Refuses a batch of nothing, and one that is too large to be done at once. */
export function checkSize(items: readonly unknown[]): void {
  if (items.length > mostItems) refuse({ code: 'BATCH_TOO_LARGE', limit: mostItems, given: items.length });
  if (items.length > 0) return;
  refuseIssues([issue('items', 'REQUIRED', 'Chưa chọn hỗ trợ nào.', 'There is no support in the batch.')]);
}

/**
 * Holds all that a batch touches before its first item, in the order of the single acts: households, measures, counters,
 * each kind sorted. Whatever order the items come in, two batches wait for each other and never in a circle.
 */
async function hold(trx: Transaction, context: ActContext, { households, measures, pledges }: Reach) {
  const { committee } = context.actor;
  await lockHouseholds(trx, scopeOf(context), households.filter(isUuid));
  await lockMeasures(trx, committee, measures);
  return lockPledgeCounters(trx, committee, pledges);
}

export interface Played {
  readonly items: readonly (BatchItem & { readonly effect: BatchEffect; readonly restores: string | null })[];
  readonly refusals: readonly BatchRefusal[];
  readonly pledges: readonly PledgeEffect[];
}

const nothing = { assignment: null, decision: null, warnings: [], restores: null };

/** The decision of the rules, where it is they who refuse. */
function decisionOf(refusal: ActError): Decision | null {
  return 'decision' in refusal ? refusal.decision : null;
}

/** Does the items one after the other, each as if it were alone; one that is refused leaves nothing behind. */
export async function playTasks(
  trx: Transaction,
  context: ActContext,
  reach: Reach,
  tasks: readonly Task[],
): Promise<Played> {
  const before = await hold(trx, context, reach);
  const items: Played['items'][number][] = [];
  const refusals: BatchRefusal[] = [];
  for (const { index, effect, run } of tasks) {
    const result = await tryPart(trx, run);
    if (result.ok) {
      const { restores = null, ...done } = result.value;
      items.push({ index, effect, refusal: null, restores, ...done });
      continue;
    }
    const refusal = result.error;
    items.push({ ...nothing, index, effect, refusal, decision: decisionOf(refusal) });
    refusals.push({ index, error: refusal });
  }
  const after = new Map(
    (await lockPledgeCounters(trx, context.actor.committee, reach.pledges)).map((c) => [c.pledge, c]),
  );
  const pledges = before.map(({ pledge, limit, used }) => {
    return { pledge, limit, usedBefore: used, usedAfter: after.get(pledge)?.used ?? used };
  });
  return { items, refusals, pledges };
}

/** Records what was played as a batch that can be undone, with its entry in the trail beside those of its items. */
export async function recordBatch(
  trx: Transaction,
  context: ActContext,
  { items }: Played,
  batch: Pick<NewChangeBatch, 'kind' | 'undoes'> & { readonly action: Action },
): Promise<string> {
  const { committee, userId } = context.actor;
  const id = context.newId();
  const written = items.flatMap(({ assignment, ...item }) => (assignment === null ? [] : [{ ...item, assignment }]));
  const ids = written.map(({ assignment }) => assignment);
  const known = await findAssignments(trx, scopeOf(context), ids);
  const versions = new Map(known.map((one) => [one.id, one.version]));
  await insertChangeBatch(trx, {
    committee,
    id,
    kind: batch.kind,
    undoes: batch.undoes,
    items: written.map(({ index, effect, assignment, restores }) => {
      return { index, effect, assignment, restores, assignmentVersion: versions.get(assignment) ?? 1 };
    }),
    recordedAt: context.now(),
    recordedBy: userId,
  });
  await recordEvent(trx, context, {
    action: batch.action,
    aggregate: 'CHANGE_BATCH',
    aggregateId: batch.undoes?.id ?? id,
    payload: { batch: id, supports: written.map(({ effect, assignment }) => ({ effect, assignment })) },
  });
  return id;
}
