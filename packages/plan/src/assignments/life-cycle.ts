import type { Text } from '../kernel/index.ts';

/** Who takes a step of the life cycle of a support, in the words of the plan. */
export const supportParties = ['WARD', 'STANDING_AGENCY', 'LEADING_AGENCY', 'COMMITTEE_LEADER'] as const;
/** See `supportParties`. */
export type SupportParty = (typeof supportParties)[number];

/** One step as data: from where to where, by whom, and who may not because of an earlier step. */
export interface LifeCycleStep<State extends string, Step extends string> {
  readonly step: Step;
  /** Empty for the step that begins the cycle. */
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly SupportParty[];
  readonly wantsReason: boolean;
  /** Who took one of these steps may not take this one: who makes does not check. */
  readonly notBy: readonly Step[];
}

/** The states of a thing and the steps between them. What is not a step of the list is not legal. */
export interface LifeCycle<State extends string, Step extends string> {
  readonly states: readonly State[];
  /** States that nothing leads out of. */
  readonly ends: readonly State[];
  readonly steps: readonly LifeCycleStep<State, Step>[];
}

/** A step that somebody took. */
export interface TakenStep<Step extends string> {
  readonly step: Step;
  /** Id of the person. */
  readonly by: string;
}

/** A step that somebody wants to take. */
export interface WantedStep<State extends string, Step extends string> extends TakenStep<Step> {
  readonly state: State;
  /** Every step that was taken before. */
  readonly history: readonly TakenStep<Step>[];
  readonly reason: string | null;
}

/** Where a step leads, or why it may not be taken. */
export type StepAnswer<State extends string, Step extends string> =
  | { readonly ok: true; readonly to: State }
  | { readonly ok: false; readonly code: 'ILLEGAL_STEP'; readonly legal: readonly Step[] }
  | { readonly ok: false; readonly code: 'SAME_PERSON'; readonly before: Step }
  | { readonly ok: false; readonly code: 'REASON_REQUIRED' };

/** Why a step is refused, in the order in which it is asked. */
export type StepRefusal = Extract<StepAnswer<string, string>, { ok: false }>['code'];

/** What a closed vocabulary says on a screen. */
export type Labels<Code extends string> = Readonly<Record<Code, Text>>;

/**
 * The steps that lead out of a state, in the order of the cycle.
 * @example legalSteps(supportProposalCycle, 'APPRAISED').map(({ step }) => step) // ['RETURN', 'APPROVE', 'REJECT', 'WITHDRAW']
 * @example legalSteps(supportProposalCycle, 'APPROVED') // []
 */
export function legalSteps<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  state: State,
): readonly LifeCycleStep<State, Step>[] {
  return cycle.steps.filter(({ from }) => from.includes(state));
}

/**
 * The earlier step that keeps a person from a step; null when none does.
 * @example stepByTheSame(supportProposalCycle, 'APPRAISE', 'an', [{ step: 'PROPOSE', by: 'an' }]) // 'PROPOSE'
 * @example stepByTheSame(supportProposalCycle, 'APPRAISE', 'an', [{ step: 'PROPOSE', by: 'mai' }]) // null
 */
export function stepByTheSame<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  step: Step,
  by: string,
  history: readonly TakenStep<Step>[],
): Step | null {
  const notBy = cycle.steps.find((one) => one.step === step)?.notBy ?? [];
  return history.find((taken) => taken.by === by && notBy.includes(taken.step))?.step ?? null;
}

/**
 * Where a step leads from a state, or why it may not be taken: it does not lead out of the state, the person took a step
 * that it checks, or a reason is wanted. Whether the person holds the role is asked before.
 * @example takeStep(supportProposalCycle, { state: 'SUBMITTED', step: 'APPRAISE', by: 'mai', history: [], reason: null }) // { ok: true, to: 'APPRAISED' }
 * @example takeStep(supportProposalCycle, { state: 'DRAFT', step: 'APPROVE', by: 'mai', history: [], reason: null }) // { ok: false, code: 'ILLEGAL_STEP', legal: ['SUBMIT', 'WITHDRAW'] }
 * @example takeStep(supportProposalCycle, { state: 'SUBMITTED', step: 'RETURN', by: 'mai', history: [], reason: ' ' }) // { ok: false, code: 'REASON_REQUIRED' }
 */
export function takeStep<State extends string, Step extends string>(
  cycle: LifeCycle<State, Step>,
  { state, step, by, history, reason }: WantedStep<State, Step>,
): StepAnswer<State, Step> {
  const legal = legalSteps(cycle, state);
  const found = legal.find((one) => one.step === step);
  if (found === undefined) return { ok: false, code: 'ILLEGAL_STEP', legal: legal.map((one) => one.step) };
  const before = stepByTheSame(cycle, step, by, history);
  if (before !== null) return { ok: false, code: 'SAME_PERSON', before };
  if (found.wantsReason && (reason ?? '').trim() === '') return { ok: false, code: 'REASON_REQUIRED' };
  return { ok: true, to: found.to };
}
