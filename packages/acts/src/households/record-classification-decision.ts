import {
  type ClassificationDecisionRecord,
  findClassificationDecisionsByHouseholds,
  type HouseholdRecord,
  insertClassificationDecisions,
  settleClassifications,
} from '@vuonlen/database/households';
import type { ClassificationChange, HouseholdClass, StandardLevel } from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  recordEvent,
  refuse,
  refuseIssues,
  requireVersion,
  scopeOf,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { fitIssues, overrideWarnings } from './classification-fit.ts';
import { closedPeriodWarnings } from './closed-period-warnings.ts';
import { holdHousehold, touchHousehold } from './household-of.ts';

export interface RecordClassificationDecisionInput {
  readonly household: string;
  /** Number of the chairman's decision. */
  readonly number?: string | null;
  readonly decidedOn: IsoDate;
  /** Day from which it holds; it may lie ahead. */
  readonly effectiveOn: IsoDate;
  readonly class: HouseholdClass;
  readonly standard?: StandardLevel | null;
  readonly change: ClassificationChange;
  /** Needed for a decision of the past that has no number. */
  readonly reason?: string | null;
  readonly expectedVersion: number;
}

export interface RecordClassificationDecisionValue {
  readonly classificationDecision: ClassificationDecisionRecord;
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

function inputIssues(input: RecordClassificationDecisionInput, context: ActContext): InputIssue[] {
  const dates = [...dateIssues('decidedOn', input.decidedOn), ...dateIssues('effectiveOn', input.effectiveOn)];
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('decidedOn', input.decidedOn, context.workingDate)),
    ...textIssues('number', input.number, { max: 100 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** Backdating wants a ground: the number of the decision, or a reason in words. */
function requireGround(input: RecordClassificationDecisionInput, context: ActContext): void {
  const hasGround = emptyToNull(input.number) !== null || emptyToNull(input.reason) !== null;
  if (input.effectiveOn >= context.workingDate || hasGround) return;
  refuse({ code: 'REASON_REQUIRED', for: 'BACKDATING' });
}

/**
 * Records the chairman's decision on the class of a household: exit, relapse, new, unchanged. It holds from the day on
 * which it takes effect; until the working date reaches that day, the household keeps its class. A change must follow
 * from the class that the household has on that day.
 */
export const recordClassificationDecision = act<RecordClassificationDecisionInput, RecordClassificationDecisionValue>({
  action: 'classification.decide',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    const household = await holdHousehold(trx, context, input.household);
    requireVersion('Household', household, input.expectedVersion);
    const earlier = await findClassificationDecisionsByHouseholds(trx, scopeOf(context), [household.id]);
    refuseIssues(fitIssues(input, earlier));
    requireGround(input, context);
    const { committee, userId } = context.actor;
    const id = context.newId();
    const decision = {
      id,
      household: household.id,
      number: emptyToNull(input.number),
      decidedOn: input.decidedOn,
      effectiveOn: input.effectiveOn,
      class: input.class,
      standard: input.standard === undefined ? household.standard : input.standard,
      change: input.change,
      reason: emptyToNull(input.reason),
      recordedAt: context.now(),
      recordedBy: userId,
    };
    await insertClassificationDecisions(trx, [{ committee, ...decision }]);
    await settleClassifications(trx, committee, context.workingDate, [household.id]);
    const touched = await touchHousehold(trx, context, household.id);
    await recordEvent(trx, context, {
      action: 'classification.decide',
      aggregate: 'HOUSEHOLD',
      aggregateId: household.id,
      effectiveOn: input.effectiveOn,
      payload: {
        decision: id,
        class: input.class,
        change: input.change,
        changes: changedFields(['class', 'standard', 'exitedOn'], household, touched),
      },
    });
    const all = await findClassificationDecisionsByHouseholds(trx, scopeOf(context), [household.id]);
    const written = all.find((one) => one.id === id) ?? refuse({ code: 'NOT_FOUND', type: 'Household', id });
    const moves = input.change !== 'UNCHANGED';
    const closed = moves ? await closedPeriodWarnings(trx, context, input.effectiveOn) : [];
    const warnings = [...overrideWarnings(input, earlier), ...closed];
    return { classificationDecision: written, household: touched, warnings };
  },
});
