import { lockCommittee, postgresFailure, shareCommittee, type Transaction } from '@vuonlen/database/kernel';
import { type Action, can } from '@vuonlen/permissions';
import { type ActResult, Refusal, refuse } from './act-error.ts';
import type { ActContext } from './actor.ts';
import { cleanInput } from './clean-input.ts';
import { Rehearsal } from './rehearsal.ts';
import { requireFound, requirePlan } from './require.ts';
import { workingDateOf } from './working-date.ts';

export interface ActDefinition<Input, Value> {
  readonly action: Action;
  /** Changes the committee, or counts on something of it as a whole: no other act runs beside it. */
  readonly holdsCommittee?: boolean;
  /** Replaces the plan: a repeated request gets its answer although the plan is another by then. It asks `requirePlan` itself. */
  readonly replacesPlan?: boolean;
  /** Reads facts, decides, writes. Refuses by `refuse`, which rolls everything back. */
  readonly run: (trx: Transaction, context: ActContext, input: Input) => Promise<Value>;
}

export type Act<Input, Value> = (context: ActContext, input: Input) => Promise<ActResult<Value>>;

const attempts = 4;

/** Two transactions locked each other out, or could not be put in an order: nothing was written, doing it again is safe. */
function isWorthAnotherTry(error: unknown): boolean {
  const code = postgresFailure(error)?.code;
  return code === '40P01' || code === '40001';
}

/**
 * The context as of the day on which the committee works while the act runs, and by the plan that is in force then: acts
 * share the committee, and whoever sets its working date or adopts a plan holds it alone. Always the first lock of an act,
 * so that two acts never wait for each other over it.
 */
async function contextOfDay<Input, Value>(
  trx: Transaction,
  context: ActContext,
  { holdsCommittee, replacesPlan }: ActDefinition<Input, Value>,
): Promise<ActContext> {
  const hold = holdsCommittee ? lockCommittee : shareCommittee;
  const committee = await requireFound('Committee', context.actor.committee, (id) => hold(trx, id));
  if (!replacesPlan) requirePlan(context, committee.planRevision);
  const workingDate = { value: workingDateOf(committee, context.now()), enumerable: true };
  // Parts that are asked for are not: what answers "who?" with a refusal is not read for a date.
  return Object.create(null, { ...Object.getOwnPropertyDescriptors(context), workingDate });
}

/**
 * Makes an act: permission first, then one transaction for everything it reads and writes. An expected refusal comes
 * back as a value; a surprise is thrown.
 */
export function act<Input, Value>(definition: ActDefinition<Input, Value>): Act<Input, Value> {
  return async (context, input) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if (!can(context.actor, definition.action)) refuse({ code: 'FORBIDDEN', action: definition.action });
        const cleaned = cleanInput(input);
        const value = await context.writers.transaction().execute(async (trx) => {
          const current = await contextOfDay(trx, context, definition);
          return definition.run(trx, current, cleaned);
        });
        return { ok: true, value };
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, error: error.error };
        if (error instanceof Rehearsal) return { ok: true, value: error.value as Value };
        if (attempt >= attempts || !isWorthAnotherTry(error)) throw error;
      }
    }
  };
}
