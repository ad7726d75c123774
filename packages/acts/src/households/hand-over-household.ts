import {
  findEarlierPlaces,
  findHouseholdHandovers,
  type HouseholdHandoverRecord,
  type HouseholdRecord,
  insertHouseholdHandover,
  updateHousehold,
} from '@vuonlen/database/households';
import type { HandoverSigner, Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { placeHolder } from '@vuonlen/plan/places';
import { readHolderRegisters } from '../agencies/index.ts';
import { withIdempotency } from '../audit/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  nameIssues,
  recordEvent,
  refuse,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  requireVersion,
  scopeOf,
  textIssues,
  type Warning,
} from '../kernel/index.ts';
import { closedPeriodWarnings } from './closed-period-warnings.ts';
import { holdHousehold, readHousehold } from './household-of.ts';

/** The minutes by which the file of a household goes over to the successor of its ward. */
export interface HandOverHouseholdInput {
  readonly household: string;
  readonly expectedVersion?: number | null;
  /** The ward or commune that receives the file. */
  readonly to: string;
  /** Day of the minutes; the working date unless given. */
  readonly handedOverOn?: IsoDate | null;
  readonly minutesNumber: string;
  /** Who signed, at least one for each side. */
  readonly signers: readonly HandoverSigner[];
  /** What is handed over, one line each. */
  readonly items: readonly string[];
  /** Wanted for a day before the working date, and for a file that was handed over before. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

export interface HouseholdHandoverValue {
  readonly handover: HouseholdHandoverRecord;
  readonly household: HouseholdRecord;
  readonly warnings: readonly Warning[];
}

const most = { signers: 20, items: 100 } as const;

function signerIssues(signers: readonly HandoverSigner[]): InputIssue[] {
  const issues = signers.flatMap(({ name, position }, at) => [
    ...nameIssues(`signers.${at}.name`, name, { max: 200, required: true }),
    ...textIssues(`signers.${at}.position`, position, { max: 200, required: true }),
  ]);
  const sides = new Set(signers.map(({ side }) => side));
  if (!sides.has('GIVING') || !sides.has('RECEIVING') || signers.length > most.signers) {
    const vi = `Biên bản cần chữ ký của bên giao và bên nhận (tối đa ${most.signers} người ký).`;
    const en = `The minutes want a signature of each side, at most ${most.signers} in all.`;
    issues.push(issue('signers', 'BOTH_SIDES', vi, en));
  }
  return issues;
}

function itemIssues(items: readonly string[]): InputIssue[] {
  const issues = items.flatMap((item, at) => textIssues(`items.${at}`, item, { max: 500, required: true }));
  if (items.length < 1 || items.length > most.items) {
    const vi = `Liệt kê từ 1 đến ${most.items} hồ sơ, tài liệu bàn giao.`;
    issues.push(issue('items', 'OUT_OF_RANGE', vi, `1 to ${most.items} things that are handed over.`));
  }
  return issues;
}

function inputIssues({ workingDate }: ActContext, input: HandOverHouseholdInput): InputIssue[] {
  const dates = dateIssues('handedOverOn', input.handedOverOn);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('handedOverOn', input.handedOverOn, workingDate)),
    ...textIssues('minutesNumber', input.minutesNumber, { max: 100, required: true }),
    ...signerIssues(input.signers),
    ...itemIssues(input.items),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/**
 * The receiving unit must stand in the place of the ward on the day: its one successor, or one of the candidates where
 * the ward was split. Which of them it is follows from no register; the minutes say it.
 */
async function requireSuccessor(
  trx: Transaction,
  context: ActContext,
  {
    origin,
    from,
    to,
    on,
  }: { readonly origin: string; readonly from: string; readonly to: string; readonly on: IsoDate },
): Promise<void> {
  const holder = placeHolder(await readHolderRegisters(trx, context), origin, on);
  const paths = holder.kind === 'SUCCEEDED' ? [holder] : holder.kind === 'UNDETERMINED' ? holder.candidates : [];
  const successors = paths.map((path) => path.holder.id);
  if (to !== from && successors.includes(to)) return;
  refuse({ code: 'NOT_A_SUCCESSOR', from: origin, to, on, successors });
}

async function handOver(trx: Transaction, context: ActContext, input: HandOverHouseholdInput) {
  const { committee, userId } = context.actor;
  const household = await holdHousehold(trx, context, input.household);
  requireVersion('Household', household, input.expectedVersion);
  const earlier = await findEarlierPlaces(trx, committee, household.id);
  const [origin = household.place] = earlier;
  const on = input.handedOverOn ?? context.workingDate;
  requireBackdatingReason(context, on, input.reason);
  const reason = emptyToNull(input.reason);
  if (earlier.length > 0 && reason === null) refuse({ code: 'REASON_REQUIRED', for: 'STEP' });
  const { to } = input;
  await requireSuccessor(trx, context, { origin, from: household.place, to, on });
  const id = context.newId();
  const { minutesNumber, signers, items } = input;
  const row = {
    id,
    household: household.id,
    from: household.place,
    to,
    handedOverOn: on,
    minutesNumber,
    signers,
    items,
  };
  const recordedAt = context.now();
  await insertHouseholdHandover(trx, { ...row, committee, origin, reason, recordedAt, recordedBy: userId });
  await updateHousehold(trx, committee, household.id, { place: to }, recordedAt);
  await recordEvent(trx, context, {
    action: 'household.handOver',
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    effectiveOn: on,
    left: { places: [household.place] },
    payload: { handover: id, origin, changes: changedFields(['place'], household, { place: to }) },
  });
  return { handover: id };
}

/**
 * Hands the file of a household over to the successor of its ward, by minutes. From then on the receiving side reads it;
 * the giving side keeps the record of the minutes without the household. A file that went to the wrong one of several
 * successors goes over again, with a reason.
 *
 * Refuses with NOT_A_SUCCESSOR (the ward lives on that day, or the unit does not stand in its place), INVALID_INPUT,
 * REASON_REQUIRED, STALE_VERSION, NOT_FOUND, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const handOverHousehold = act<HandOverHouseholdInput, HouseholdHandoverValue>({
  action: 'household.handOver',
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(context, input));
    const { handover } = await withIdempotency(trx, context, { action: 'household.handOver', input }, () =>
      handOver(trx, context, input),
    );
    const find = async (id: string) => (await findHouseholdHandovers(trx, scopeOf(context), [id]))[0] ?? null;
    return {
      handover: await requireFound('HouseholdHandover', handover, find),
      household: await readHousehold(trx, context, input.household),
      warnings: await closedPeriodWarnings(trx, context, input.handedOverOn ?? context.workingDate),
    };
  },
});
