import type { DifficultyAction, DifficultyState, Transaction } from '@vuonlen/database/kernel';
import { type DifficultyRecord, lockDifficulty, takeDifficultyStep } from '@vuonlen/database/responsibilities';
import type { Action } from '@vuonlen/permissions';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { difficultyRouteOf, standingAgencyOf } from '@vuonlen/plan/responsibilities';
import { requireBackdatingReason } from '../assignments/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireFound,
  requireVersion,
  textIssues,
} from '../kernel/index.ts';
import { difficultyScopeOf, dutyScopeOf } from './own-body.ts';
import { type DifficultyValue, holdSubject, readDifficulty, trailOf } from './raise-difficulty.ts';

export interface DifficultyStepInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** The answer, the words of the forwarding, or why it is closed. */
  readonly note?: string | null;
  /** Number of the document that carries it. */
  readonly document?: string | null;
  /** The working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
}

/** From which states each step goes. */
const statesBefore: Readonly<Partial<Record<DifficultyAction, readonly DifficultyState[]>>> = {
  FORWARD: ['RAISED'],
  ANSWER: ['RAISED', 'FORWARDED'],
  CLOSE: ['RAISED', 'FORWARDED', 'ANSWERED'],
};

function stepsFrom(state: DifficultyState): DifficultyAction[] {
  const all = Object.keys(statesBefore) as DifficultyAction[];
  return all.filter((step) => statesBefore[step]?.includes(state));
}

interface Step {
  readonly action: Action;
  readonly does: DifficultyAction;
  /** The body to which it goes, or that answers or closes. */
  readonly bodyOf: (context: ActContext, difficulty: DifficultyRecord) => string | undefined;
  /** States in which the step wants words. */
  readonly wantsWords: readonly DifficultyState[];
}

/** The district is told by the duty of the body that raised it: the plan says to whom and through whom. */
function recipientOf({ plan }: ActContext, { raisedBy }: DifficultyRecord): string | undefined {
  return difficultyRouteOf(plan, raisedBy)?.recipient[0];
}

function standingAgency({ plan }: ActContext): string | undefined {
  return standingAgencyOf(plan.duties);
}

function inputIssues(input: DifficultyStepInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('effectiveOn', input.effectiveOn);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', input.effectiveOn, context.workingDate)),
    ...textIssues('note', input.note, { max: 4000 }),
    ...textIssues('document', input.document, { max: 500 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

function dayIssues(on: IsoDate, difficulty: DifficultyRecord): InputIssue[] {
  if (on >= difficulty.raisedOn) return [];
  const vi = 'Ngày trước ngày nêu khó khăn, vướng mắc.';
  return [issue('effectiveOn', 'BEFORE_IT_WAS_RAISED', vi, 'The day is before the difficulty was raised.')];
}

async function holdDifficulty(trx: Transaction, context: ActContext, id: string): Promise<DifficultyRecord> {
  await holdSubject(trx, context, await readDifficulty(trx, context, id));
  return requireFound('Difficulty', id, (known) => lockDifficulty(trx, difficultyScopeOf(context), known));
}

function requireStep(step: Step, difficulty: DifficultyRecord, input: DifficultyStepInput): void {
  const { id, state } = difficulty;
  const legal = stepsFrom(state);
  if (!legal.includes(step.does)) {
    refuse({ code: 'ILLEGAL_STEP', type: 'Difficulty', id, from: state, step: step.does, legal });
  }
  if (!step.wantsWords.includes(state) || emptyToNull(input.note) !== null) return;
  refuseIssues([issue('note', 'REQUIRED', 'Chưa nhập nội dung.', 'A text is needed.')]);
}

/** The body of the step; the plan must name one. */
function requireNamed(step: Step, context: ActContext, difficulty: DifficultyRecord): string {
  const body = step.bodyOf(context, difficulty);
  if (body !== undefined) return body;
  const vi = 'Kế hoạch không nêu nơi tiếp nhận khó khăn, vướng mắc của cơ quan, đơn vị này.';
  const en = 'The plan does not say where difficulties of this body go.';
  return refuse({ code: 'INVALID_INPUT', issues: [issue('id', 'NO_RECIPIENT', vi, en)] });
}

function stepAct(step: Step) {
  return act<DifficultyStepInput, DifficultyValue>({
    action: step.action,
    run: async (trx, context, input) => {
      refuseIssues(inputIssues(input, context));
      const difficulty = await holdDifficulty(trx, context, input.id);
      requireVersion('Difficulty', difficulty, input.expectedVersion);
      requireStep(step, difficulty, input);
      const on = input.effectiveOn ?? context.workingDate;
      refuseIssues(dayIssues(on, difficulty));
      requireBackdatingReason(context, on, input.reason);
      const id = context.newId();
      const { committee, userId } = context.actor;
      const agency = requireNamed(step, context, difficulty);
      await takeDifficultyStep(trx, {
        ...{ committee, id, difficulty: difficulty.id, action: step.does, agency, effectiveOn: on },
        note: emptyToNull(input.note),
        document: emptyToNull(input.document),
        reason: emptyToNull(input.reason),
        recordedAt: context.now(),
        recordedBy: userId,
      });
      const after = await readDifficulty(trx, context, difficulty.id);
      const [before, now] = [{ difficultyState: difficulty.state }, { difficultyState: after.state }];
      await recordEvent(trx, context, {
        action: step.action,
        ...trailOf(difficulty),
        effectiveOn: on,
        payload: {
          difficulty: difficulty.id,
          step: id,
          agency,
          changes: changedFields(['difficultyState'], before, now),
        },
      });
      return { difficulty: after };
    },
  });
}

/**
 * Forwards a difficulty to the district, as the plan says, by the standing agency.
 *
 * Refuses with ILLEGAL_STEP (forwarded, answered or closed already), INVALID_INPUT, STALE_VERSION, NOT_FOUND,
 * REASON_REQUIRED, FORBIDDEN.
 */
export const forwardDifficulty = stepAct({
  action: 'difficulty.forward',
  does: 'FORWARD',
  bodyOf: recipientOf,
  wantsWords: [],
});

/** Answers a difficulty: the standing agency itself, or the district to which it was forwarded. Refuses as forwarding does. */
export const answerDifficulty = stepAct({
  action: 'difficulty.answer',
  does: 'ANSWER',
  bodyOf: (context, difficulty) =>
    difficulty.state === 'FORWARDED' ? recipientOf(context, difficulty) : standingAgency(context),
  wantsWords: ['RAISED', 'FORWARDED'],
});

/** Closes a difficulty: the standing agency, or who raised it. One that nobody answered wants words. Refuses as forwarding does. */
export const closeDifficulty = stepAct({
  action: 'difficulty.close',
  does: 'CLOSE',
  bodyOf: (context) => {
    const { bodies } = dutyScopeOf(context);
    return bodies === 'ALL' ? standingAgency(context) : bodies[0];
  },
  wantsWords: ['RAISED', 'FORWARDED'],
});
