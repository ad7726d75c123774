import {
  insertSuccession,
  listLaterAgencies,
  listSuccessions,
  markSuccessionWithdrawn,
  type SuccessionRecord,
} from '@vuonlen/database/agencies';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import { agenciesInTime } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { checkSuccessions } from '@vuonlen/plan/places';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  requireBackdatingReason,
  requireFound,
  requireVersion,
  textIssues,
} from '../kernel/index.ts';
import { type CommitteeRegisters, readHolderRegisters, registersOf } from './holder-registers.ts';

/** Who came after a unit or a body, from a day on and by a document. */
export interface RecordSuccessionInput {
  readonly kind: SuccessionRecord['kind'];
  readonly from: string;
  /** All successors of the day: one for a whole or a part, several for parts. */
  readonly to: readonly string[];
  readonly scope: SuccessionRecord['scope'];
  /** First day on which the successor holds. */
  readonly on: IsoDate;
  readonly basis: string;
  /** True when somebody has read the document itself. */
  readonly verified: boolean;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
}

export interface WithdrawSuccessionInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
}

export interface SuccessionValue {
  readonly succession: SuccessionRecord;
}

const mostSuccessors = 20;

function inputIssues(input: RecordSuccessionInput): InputIssue[] {
  const issues = [
    ...dateIssues('on', input.on),
    ...textIssues('basis', input.basis, { max: 500, required: true }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
  if (input.to.length < 1 || input.to.length > mostSuccessors) {
    const vi = `Chọn từ 1 đến ${mostSuccessors} nơi kế tục.`;
    issues.push(issue('to', 'OUT_OF_RANGE', vi, `1 to ${mostSuccessors} successors.`));
  }
  if (input.scope === 'WHOLE' && input.to.length > 1) {
    const vi = 'Chuyển toàn bộ thì chỉ có một nơi kế tục; nhiều nơi thì ghi từng phần.';
    issues.push(issue('scope', 'WHOLE_HAS_ONE', vi, 'What goes over whole has one successor; several take parts.'));
  }
  if (input.to.includes(input.from) || new Set(input.to).size < input.to.length) {
    const vi = 'Nơi kế tục bị lặp, hoặc trùng với nơi được kế tục.';
    issues.push(issue('to', 'SUCCESSION_TWICE', vi, 'A successor stands twice, or is the unit itself.'));
  }
  return issues;
}

function unitsOf({ plan }: ActContext, registers: CommitteeRegisters, kind: SuccessionRecord['kind']) {
  if (kind === 'PLACE') return registers.places;
  return agenciesInTime({ ...registers, agencies: [...plan.agencies, ...registers.laterAgencies] });
}

function unknownIssues(context: ActContext, registers: CommitteeRegisters, input: RecordSuccessionInput): InputIssue[] {
  const known = new Set(unitsOf(context, registers, input.kind).map(({ id }) => id));
  const vi = 'Không có trong danh mục địa bàn, cơ quan.';
  const unknown = (path: string) => issue(path, 'UNKNOWN_UNIT', vi, 'It is not in the register.');
  return [
    ...(known.has(input.from) ? [] : [unknown('from')]),
    ...input.to.flatMap((id, at) => (known.has(id) ? [] : [unknown(`to.${at}`)])),
  ];
}

/** What would contradict itself in the register as it would be: of this unit, or in a circle with it. */
function contradictions(context: ActContext, registers: CommitteeRegisters, row: SuccessionRecord): InputIssue[] {
  const steps = row.kind === 'PLACE' ? registers.successions : registers.agencySuccessions;
  const problems = checkSuccessions({ units: unitsOf(context, registers, row.kind), successions: steps });
  return problems
    .filter(({ from, to, code }) => from === row.from || (to !== null && to === row.from) || code === 'CYCLE')
    .map(({ code, text }) => ({ path: 'to', code, text }));
}

/** The trail of a unit or body hangs on the plan. */
async function leave(trx: Transaction, context: ActContext, row: SuccessionRecord, action: Action, on: IsoDate) {
  const { id, kind, from, to, scope, verified } = row;
  const changes = changedFields(['withdrawn'], { withdrawn: false }, { withdrawn: true });
  const withdrawal = action === 'succession.withdraw' ? { changes } : {};
  await recordEvent(trx, context, {
    action,
    aggregate: 'PLAN',
    aggregateId: `${kind === 'PLACE' ? 'place' : 'agency'}/${from}`,
    effectiveOn: on,
    payload: { succession: id, from, to, on: row.on, scope, verified, ...withdrawal },
  });
}

/**
 * Records who came after a unit or a body on a day. The record stands in the place of what comes with the rules for that
 * unit and day; what contradicts itself is refused in the words of the register's check.
 *
 * Refuses with INVALID_INPUT (not in the register, recorded already, UNKNOWN_UNIT, CYCLE, WHOLE_AND_MORE, STILL_ALIVE,
 * DAYS_WITHOUT_HOLDER, HOLDER_NOT_ALIVE), REASON_REQUIRED, FORBIDDEN.
 */
export const recordSuccession = act<RecordSuccessionInput, SuccessionValue>({
  action: 'succession.record',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input));
    requireBackdatingReason(context, input.on, input.reason);
    const { committee, userId } = context.actor;
    const [later, recorded] = [await listLaterAgencies(trx, committee), await listSuccessions(trx, committee)];
    refuseIssues(unknownIssues(context, registersOf(context.plan, later, recorded), input));
    const isSame = (row: SuccessionRecord) =>
      row.withdrawnOn === null && row.from === input.from && row.on === input.on;
    if (recorded.some(isSame)) {
      const vi = 'Việc kế tục của ngày này đã được ghi: thu hồi trước khi ghi lại.';
      refuseIssues([issue('on', 'ALREADY_RECORDED', vi, 'It is on record for this day: withdraw that first.')]);
    }
    const { kind, from, to, on, scope, basis, verified } = input;
    const row: SuccessionRecord = {
      ...{ id: context.newId(), kind, from, to, on, scope, basis, verified, reason: emptyToNull(input.reason) },
      ...{ withdrawnOn: null, withdrawalReason: null, recordedAt: context.now(), version: 1 },
    };
    refuseIssues(contradictions(context, registersOf(context.plan, later, [...recorded, row]), row));
    await insertSuccession(trx, { ...row, committee, recordedBy: userId });
    await leave(trx, context, row, 'succession.record', on);
    return { succession: row };
  },
});

/**
 * Withdraws a succession that was recorded by mistake, or to be recorded anew. What comes with the rules holds again.
 *
 * Refuses with ILLEGAL_STEP (withdrawn already), STALE_VERSION, INVALID_INPUT (no reason; a later record would contradict
 * itself without it), NOT_FOUND, FORBIDDEN.
 */
export const withdrawSuccession = act<WithdrawSuccessionInput, SuccessionValue>({
  action: 'succession.withdraw',
  holdsCommittee: true,
  run: async (trx, context, { id, expectedVersion, reason }) => {
    refuseIssues(textIssues('reason', reason, { max: 2000, required: true }));
    const { committee, userId } = context.actor;
    const find = async (known: string) =>
      (await listSuccessions(trx, committee)).find((row) => row.id === known) ?? null;
    const current = await requireFound('Succession', id, find);
    requireVersion('Succession', current, expectedVersion);
    if (current.withdrawnOn !== null) {
      refuse({ code: 'ILLEGAL_STEP', type: 'Succession', id, from: 'WITHDRAWN', step: 'WITHDRAW', legal: [] });
    }
    const on = context.workingDate;
    await markSuccessionWithdrawn(trx, committee, id, { on, reason, at: context.now(), by: userId });
    const registers = await readHolderRegisters(trx, context);
    refuseIssues(contradictions(context, registers, current));
    await leave(trx, context, current, 'succession.withdraw', on);
    return { succession: await requireFound('Succession', id, find) };
  },
});
