import {
  type EntitlementRecord,
  findEntitlements,
  findEntitlementsByHouseholds,
  insertEntitlement,
  insertEntitlementRevision,
} from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import { findAdoptedRevision, type Transaction } from '@vuonlen/database/kernel';
import type { Decision } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { holdHousehold, readHousehold } from '../households/index.ts';
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
  scopeOf,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { requireBackdatingReason } from './check-limits.ts';
import { detailIssues, type EntitlementDetailsInput, fitIssues, mergeDetails } from './entitlement-details.ts';
import {
  decideEntitlement,
  type EntitlementGround,
  isGuarded,
  readGround,
  requireDutyOn,
} from './entitlement-ground.ts';
import { withIdempotency } from './with-idempotency.ts';

/** What is recorded, whoever receives it. */
export interface EntitlementTerms extends EntitlementDetailsInput {
  /** Code of a general policy of the plan. */
  readonly policy?: string | null;
  /** Or a duty, where the plan has no rule: legal aid, free check-ups. */
  readonly duty?: string | null;
  /** First day on which it holds; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  /** The regulation on which it stands; wanted where the plan leaves it to one. */
  readonly regulation?: string | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
}

/** Who receives it. */
export interface EntitlementReceiver {
  readonly household: string;
  /** Wanted where the policy is decided for each member. */
  readonly member?: string | null;
}

export interface RecordEntitlementInput extends EntitlementTerms, EntitlementReceiver {
  readonly idempotencyKey: string;
}

export interface EntitlementValue {
  readonly entitlement: EntitlementRecord;
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

/** The entitlement as the act leaves it. */
export function readEntitlement(trx: Transaction, context: ActContext, id: string): Promise<EntitlementRecord> {
  const find = async (known: string) => (await findEntitlements(trx, scopeOf(context), [known]))[0] ?? null;
  return requireFound('Entitlement', id, find);
}

/** Longer than the rules say today: the regulation may know more, so it is told and not refused. */
function untilWarnings(decision: Decision | null, validUntil: IsoDate | null): Warning[] {
  const until = decision?.entitlement?.until ?? null;
  if (decision === null || until === null || (validUntil !== null && validUntil <= until)) return [];
  const { reasons } = decision;
  const first =
    reasons.find(({ rule, verdict }) => rule === 'WITHIN_YEARS_OF_EXIT' && verdict === 'MET') ??
    reasons.find(({ rule }) => rule === 'WINDOW') ??
    reasons[0];
  const vi = `Theo Kế hoạch chỉ được hưởng đến trước ngày ${until}.`;
  const text = { vi, en: `By the plan it holds until before ${until}.` };
  if (validUntil === null || first === undefined) return [];
  return [{ code: 'BEYOND_THE_PLAN', text, clause: first.clause, quote: first.quote }];
}

type Entry = EntitlementTerms & EntitlementReceiver;

async function refuseRepeated(trx: Transaction, context: ActContext, input: Entry, on: IsoDate) {
  const all = await findEntitlementsByHouseholds(trx, { ...scopeOf(context), masked: false }, [input.household]);
  const isSame = (one: EntitlementRecord) =>
    !one.withdrawn &&
    one.policy === (input.policy ?? null) &&
    one.duty === (input.duty ?? null) &&
    one.member === (input.member ?? null) &&
    one.effectiveOn === on;
  if (!all.some(isSame)) return;
  const vi = 'Chính sách này đã được ghi cho người này, cùng ngày được hưởng.';
  refuseIssues([issue('policy', 'ALREADY_RECORDED', vi, 'It is on record already for the same receiver and day.')]);
}

/** What its key remembers: ids and codes, never personal data. */
export interface RecordedEntitlement {
  readonly entitlement: string;
  readonly warnings: readonly Warning[];
}

/** Asks the rules, and writes the entitlement of one receiver. */
export async function recordChecked(
  trx: Transaction,
  context: ActContext,
  input: Entry,
  ground: EntitlementGround,
): Promise<RecordedEntitlement> {
  const { committee, userId } = context.actor;
  const household = await holdHousehold(trx, context, input.household);
  const on = input.effectiveOn ?? context.workingDate;
  const member = input.member ?? null;
  const regulation = emptyToNull(input.regulation);
  requireBackdatingReason(context, on, input.reason);
  const question = { household: household.id, member, asOf: on, regulation };
  const decided = await decideEntitlement(trx, context, ground, question);
  await refuseRepeated(trx, context, input, on);
  const details = mergeDetails(input);
  refuseIssues(fitIssues(details, on));
  const planRevision = await findAdoptedRevision(trx, committee);
  if (planRevision === null) throw new Error('The committee has adopted no plan.');
  const id = context.newId();
  const common = { committee, recordedAt: context.now(), recordedBy: userId };
  const [policy, duty] = [ground.policy?.code ?? null, ground.duty?.id ?? null];
  await insertEntitlement(trx, {
    ...{ ...common, id, household: household.id, member, policy, duty, effectiveOn: on, decided },
    ...{ planRevision, regulation, guarded: isGuarded(ground) },
  });
  const reason = emptyToNull(input.reason);
  await insertEntitlementRevision(trx, {
    ...{ ...common, ...details, entitlement: id, revision: 1 },
    ...{ correctedOn: context.workingDate, reason },
  });
  await recordEvent(trx, context, {
    action: 'entitlement.record',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    payload: isGuarded(ground)
      ? { entitlement: id }
      : { entitlement: id, policy, duty, member, outcome: decided?.decision.outcome ?? null },
  });
  return { entitlement: id, warnings: untilWarnings(decided?.decision ?? null, details.validUntil) };
}

/** What is wrong with each field, whoever receives it. */
export function entitlementIssues(context: ActContext, input: EntitlementTerms): InputIssue[] {
  const dates = dateIssues('effectiveOn', input.effectiveOn);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('effectiveOn', input.effectiveOn, context.workingDate)),
    ...detailIssues(context, input),
    ...textIssues('regulation', input.regulation, { max: 500 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** The ground of what is to be recorded, if nothing is wrong with it whoever receives it. */
export function checkTerms(context: ActContext, input: EntitlementTerms): EntitlementGround {
  refuseIssues(entitlementIssues(context, input));
  const ground = readGround(context.plan, input);
  requireDutyOn(context, ground, 'entitlement.record');
  return ground;
}

/**
 * Records what a household or one of its members is entitled to under a general policy, with what the rules say of it.
 *
 * Refuses with INELIGIBLE and OUTSIDE_WINDOW (the rules, with their clause), REGULATION_REQUIRED (the rules leave it open),
 * INVALID_INPUT, REASON_REQUIRED, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const recordEntitlement = act<RecordEntitlementInput, EntitlementValue>({
  action: 'entitlement.record',
  run: async (trx, context, input) => {
    const ground = checkTerms(context, input);
    const remembered = await withIdempotency(trx, context, { action: 'entitlement.record', input }, () =>
      recordChecked(trx, context, input, ground),
    );
    return {
      entitlement: await readEntitlement(trx, context, remembered.entitlement),
      household: await readHousehold(trx, context, input.household),
      warnings: remembered.warnings,
    };
  },
});
