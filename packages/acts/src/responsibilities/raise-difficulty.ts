import type { Transaction } from '@vuonlen/database/kernel';
import { type DifficultyRecord, findDifficulties, insertDifficulty } from '@vuonlen/database/responsibilities';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { requireBackdatingReason, withIdempotency } from '../assignments/index.ts';
import { holdHousehold } from '../households/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  requireFound,
  textIssues,
} from '../kernel/index.ts';
import { holdDuty, requireCarrier } from './held-duty.ts';
import { difficultyScopeOf, requireBody } from './own-body.ts';

export interface RaiseDifficultyInput {
  /** The body that raises it; an officer of an agency or ward may leave out the own one. */
  readonly agency?: string | null;
  readonly duty?: string | null;
  readonly household?: string | null;
  readonly content: string;
  /** The working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

export interface DifficultyValue {
  readonly difficulty: DifficultyRecord;
}

function inputIssues(input: RaiseDifficultyInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('effectiveOn', input.effectiveOn);
  const about = input.duty == null && input.household == null;
  const vi = 'Khó khăn, vướng mắc phải gắn với một nhiệm vụ hoặc một hộ.';
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', input.effectiveOn, context.workingDate)),
    ...textIssues('content', input.content, { max: 4000, required: true }),
    ...textIssues('reason', input.reason, { max: 2000 }),
    ...(about ? [issue('duty', 'REQUIRED', vi, 'A difficulty is about a duty or a household.')] : []),
  ];
}

/** Where the trail of a difficulty hangs: on its household, or on its duty. */
export function trailOf({ household, duty }: Pick<DifficultyRecord, 'household' | 'duty'>) {
  if (household !== null) return { aggregate: 'HOUSEHOLD' as const, aggregateId: household };
  return { aggregate: 'PLAN' as const, aggregateId: `duty/${duty}` };
}

/** Holds what the difficulty is about: the household first, then the duty, for every act in the same order. */
export async function holdSubject(
  trx: Transaction,
  context: ActContext,
  { household, duty }: { readonly household?: string | null; readonly duty?: string | null },
) {
  if (household != null) await holdHousehold(trx, context, household);
  return duty == null ? null : holdDuty(trx, context, duty);
}

async function raise(trx: Transaction, context: ActContext, input: RaiseDifficultyInput, raisedBy: string) {
  const { committee, userId } = context.actor;
  const duty = await holdSubject(trx, context, input);
  if (duty !== null) requireCarrier(context, duty, raisedBy);
  const raisedOn = input.effectiveOn ?? context.workingDate;
  requireBackdatingReason(context, raisedOn, input.reason);
  const id = context.newId();
  const subject = { household: input.household ?? null, duty: input.duty ?? null };
  await insertDifficulty(trx, {
    ...{ committee, id, raisedBy, ...subject, raisedOn, content: input.content },
    reason: emptyToNull(input.reason),
    recordedAt: context.now(),
    recordedBy: userId,
  });
  await recordEvent(trx, context, {
    action: 'difficulty.raise',
    ...trailOf(subject),
    effectiveOn: raisedOn,
    payload: { difficulty: id, raisedBy, ...subject },
  });
  return { difficulty: id };
}

/** The difficulty as the act leaves it. */
export function readDifficulty(trx: Transaction, context: ActContext, id: string): Promise<DifficultyRecord> {
  const find = async (known: string) => (await findDifficulties(trx, difficultyScopeOf(context), [known]))[0] ?? null;
  return requireFound('Difficulty', id, find);
}

/**
 * Raises a difficulty on a duty or a household, to the standing agency.
 *
 * Refuses with INVALID_INPUT (about nothing, another body's duty), NOT_FOUND, FORBIDDEN (another body), REASON_REQUIRED,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const raiseDifficulty = act<RaiseDifficultyInput, DifficultyValue>({
  action: 'difficulty.raise',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    const raisedBy = requireBody(context, input.agency, 'difficulty.raise');
    const { difficulty } = await withIdempotency(trx, context, { action: 'difficulty.raise', input }, () =>
      raise(trx, context, input, raisedBy),
    );
    return { difficulty: await readDifficulty(trx, context, difficulty) };
  },
});
