import {
  type DisbursementBatchRecord,
  insertDisbursementBatch,
  listPayableLegs,
  type PayableLeg,
} from '@vuonlen/database/assignments';
import type { Transaction } from '@vuonlen/database/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { findPledge } from '@vuonlen/plan/plans';
import { withIdempotency } from '../audit/index.ts';
import { keepsPledge } from '../funding/index.ts';
import { type ActContext, act, emptyToNull, issue, refuse, refuseIssues, scopeOf } from '../kernel/index.ts';
import {
  batchIssues,
  type CreateDisbursementBatchInput,
  type DisbursementLineInput,
  isForeseen,
  notForeseen,
  termShare,
  termText,
} from './disbursement-batch-input.ts';
import { readBatch, recordStep, refuseLeg } from './disbursement-batch-of.ts';
import { readMeasure } from './support-input.ts';

/** A line as it is, or would be, written. */
export interface PlannedLine {
  readonly legId: string;
  readonly assignment: string;
  readonly leg: string | null;
  readonly pledge: string;
  readonly amount: number | null;
  readonly units: number | null;
  readonly recipient: string;
}

export interface CreateDisbursementBatchValue {
  /** Null for a dry run. */
  readonly batch: DisbursementBatchRecord | null;
  /** What the batch asks for, or would; empty where an earlier request with the key has made it. */
  readonly lines: readonly PlannedLine[];
  readonly total: number;
}

function leftOf({ allocated, reserved, disbursed }: PayableLeg): number {
  return allocated - reserved - disbursed;
}

function lineOf(
  context: ActContext,
  leg: PayableLeg,
  share: number | null,
  given?: DisbursementLineInput,
): PlannedLine {
  const left = leg.inTerm ? 0 : leftOf(leg);
  const usual = leg.inMoney && share !== null ? Math.min(share, left) : left;
  const asked = (leg.inMoney ? given?.amount : null) ?? usual;
  if (asked > left || asked < 1) refuseLeg(context, leg, { asked, left });
  const { legId, assignment, pledge } = leg;
  const recipient = emptyToNull(given?.recipient) ?? leg.recipient;
  const money = leg.inMoney ? { amount: asked, units: null } : { amount: null, units: asked };
  return { legId, assignment, leg: leg.leg, pledge, ...money, recipient };
}

/** The legs that are named, each once, or every one that has something left and that the term pays. */
function linesOf(
  context: ActContext,
  measure: SpecialMeasure,
  legs: readonly PayableLeg[],
  input: Asked,
): PlannedLine[] {
  const { schoolTerm: term } = input;
  const share = term == null ? null : termShare(measure);
  const isPaid = (leg: PayableLeg) => term == null || isForeseen(measure, leg, term);
  if (input.lines == null) {
    return legs
      .filter((leg) => !leg.inTerm && leftOf(leg) > 0 && isPaid(leg))
      .map((leg) => lineOf(context, leg, share));
  }
  const taken = new Set<string>();
  return input.lines.map((line, index) => {
    const leg = legs.find((one) => one.assignment === line.assignment && one.leg === (line.leg ?? null));
    if (leg === undefined || taken.has(leg.legId)) {
      const vi = 'Không có khoản đã bố trí này để chi, hoặc đã ghi hai lần.';
      const en = 'There is no such live support to pay, or it is named twice.';
      return refuseIssues([issue(`lines.${index}.assignment`, 'NOT_PAYABLE', vi, en)]) as never;
    }
    taken.add(leg.legId);
    if (term != null && !isPaid(leg)) refuseIssues([notForeseen(`lines.${index}.assignment`, measure, term)]);
    return lineOf(context, leg, share, line);
  });
}

type Asked = Pick<CreateDisbursementBatchInput, 'lines' | 'place' | 'schoolTerm'>;

/** An agency that does not lead the measure pays only what it keeps. */
async function planLines(trx: Transaction, context: ActContext, measure: SpecialMeasure, input: Asked) {
  const { role, agency } = context.actor;
  const isLimited = role === 'AGENCY_OFFICER' && agency !== measure.lead;
  const all = await listPayableLegs(trx, scopeOf(context), {
    measure: measure.code,
    place: input.place ?? null,
    schoolTerm: termText(input.schoolTerm),
    on: context.workingDate,
  });
  const mayPay = ({ pledge: id }: PayableLeg) => {
    const pledge = findPledge(context.plan, id);
    return !isLimited || (pledge !== undefined && keepsPledge(context, agency, pledge));
  };
  const lines = linesOf(context, measure, all.filter(mayPay), input);
  if (lines.length === 0) {
    const vi = 'Không có khoản đã bố trí nào còn phải chi.';
    refuseIssues([issue('lines', 'NOTHING_TO_PAY', vi, 'Nothing that is allocated is left to be paid.')]);
  }
  return lines;
}

const totalOf = (lines: readonly PlannedLine[]) => lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

async function create(
  trx: Transaction,
  context: ActContext,
  input: CreateDisbursementBatchInput,
  lines: readonly PlannedLine[],
) {
  const id = context.newId();
  const total = totalOf(lines);
  if (!Number.isSafeInteger(total)) {
    refuseIssues([issue('lines', 'OUT_OF_RANGE', 'Tổng số tiền quá lớn.', 'The total is too large.')]);
  }
  await insertDisbursementBatch(trx, {
    committee: context.actor.committee,
    id,
    measure: input.measure,
    place: input.place ?? null,
    schoolTerm: termText(input.schoolTerm),
    maker: context.actor.userId,
    recordedAt: context.now(),
    lines: lines.map(({ legId, amount, units, recipient }) => ({
      id: context.newId(),
      leg: legId,
      amount,
      units,
      recipient,
    })),
  });
  await recordStep(trx, context, id, {
    action: 'disbursement.create',
    payload: { measure: input.measure, place: input.place ?? null, lines: lines.length, total },
  });
  return { batch: id };
}

/**
 * Makes a draft of payments from live supports of a measure, of a ward or a term of school. It asks for nothing yet: what
 * is submitted does.
 *
 * Refuses with ALLOCATION_EXCEEDED (more than is left of a support), INVALID_INPUT (also NOTHING_TO_PAY and
 * TERM_NOT_FORESEEN, II.2.2.3#1), FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const createDisbursementBatch = act<CreateDisbursementBatchInput, CreateDisbursementBatchValue>({
  action: 'disbursement.create',
  run: async (trx, context, input) => {
    const measure = readMeasure(context.plan, input.measure);
    if ('path' in measure) return refuse({ code: 'INVALID_INPUT', issues: [measure] });
    const { role, agency } = context.actor;
    const keepsSome = context.plan.pledges.some(
      (pledge) => pledge.measure === measure.code && keepsPledge(context, agency, pledge),
    );
    if (role === 'AGENCY_OFFICER' && agency !== measure.lead && !keepsSome) {
      refuse({ code: 'FORBIDDEN', action: 'disbursement.create' });
    }
    refuseIssues(batchIssues(context, measure, input));
    if (input.dryRun === true) {
      const lines = await planLines(trx, context, measure, input);
      return { batch: null, lines, total: totalOf(lines) };
    }
    let lines: readonly PlannedLine[] = [];
    const { batch: id } = await withIdempotency(trx, context, { action: 'disbursement.create', input }, async () => {
      lines = await planLines(trx, context, measure, input);
      return create(trx, context, input, lines);
    });
    const batch = await readBatch(trx, context, id);
    return { batch, lines, total: batch.total };
  },
});
