import { postgresFailure, type Transaction } from '@vuonlen/database/kernel';
import {
  type DutyPersonRecord,
  findDutyPerson,
  insertDutyPerson,
  markDutyPersonEnded,
} from '@vuonlen/database/responsibilities';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { requireBackdatingReason, withIdempotency } from '../assignments/index.ts';
import {
  type ActContext,
  act,
  changedFields,
  dateIssues,
  emptyToNull,
  type InputIssue,
  issue,
  nameIssues,
  recordEvent,
  refuseIssues,
  requireFound,
  requireVersion,
  textIssues,
} from '../kernel/index.ts';
import { holdDuty, requireCarrier } from './held-duty.ts';
import { dutyScopeOf, requireBody } from './own-body.ts';

export interface AssignPersonToDutyInput {
  readonly duty: string;
  /** The body whose person it is; an officer of an agency or ward may leave out the own one. */
  readonly agency?: string | null;
  readonly fullName: string;
  readonly jobTitle?: string | null;
  /** First day; the working date unless given. It may lie ahead. */
  readonly effectiveOn?: IsoDate | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
  readonly idempotencyKey: string;
}

export interface EndDutyAssignmentInput {
  readonly id: string;
  readonly expectedVersion?: number | null;
  /** First day on which it no longer holds; the working date unless given. */
  readonly effectiveOn?: IsoDate | null;
  readonly reason?: string | null;
}

export interface DutyPersonValue {
  readonly person: DutyPersonRecord;
}

const alreadyThere = issue(
  'fullName',
  'ALREADY_ASSIGNED',
  'Người này đang được phân công nhiệm vụ này.',
  'This person works on this duty already.',
);

function explainConflict(error: unknown): never {
  if (postgresFailure(error)?.constraint === 'duty_person_once') refuseIssues([alreadyThere]);
  throw error;
}

function readPerson(trx: Transaction, context: ActContext, id: string): Promise<DutyPersonRecord> {
  return requireFound('DutyPerson', id, (known) => findDutyPerson(trx, dutyScopeOf(context), known));
}

async function assign(trx: Transaction, context: ActContext, input: AssignPersonToDutyInput, agency: string) {
  const { committee, userId } = context.actor;
  const duty = await holdDuty(trx, context, input.duty);
  requireCarrier(context, duty, agency);
  const worksFrom = input.effectiveOn ?? context.workingDate;
  requireBackdatingReason(context, worksFrom, input.reason);
  const id = context.newId();
  const recordedAt = context.now();
  const { fullName } = input;
  const person = { committee, id, duty: duty.id, agency, fullName, jobTitle: emptyToNull(input.jobTitle), worksFrom };
  const reason = emptyToNull(input.reason);
  await insertDutyPerson(trx, { ...person, reason, recordedAt, recordedBy: userId }).catch(explainConflict);
  await recordEvent(trx, context, {
    action: 'duty.assignPerson',
    aggregate: 'PLAN',
    aggregateId: `duty/${duty.id}`,
    effectiveOn: worksFrom,
    payload: { person: id, duty: duty.id, agency },
  });
  return { person: id };
}

/**
 * Says who of a body works on one of its duties, from a day on.
 *
 * Refuses with INVALID_INPUT (another body's duty, the same person twice), NOT_FOUND, FORBIDDEN, REASON_REQUIRED,
 * IDEMPOTENCY_KEY_REUSED.
 */
export const assignPersonToDuty = act<AssignPersonToDutyInput, DutyPersonValue>({
  action: 'duty.assignPerson',
  run: async (trx, context, input) => {
    refuseIssues([
      ...nameIssues('fullName', input.fullName, { max: 200, required: true }),
      ...textIssues('jobTitle', input.jobTitle, { max: 200 }),
      ...textIssues('reason', input.reason, { max: 2000 }),
      ...dateIssues('effectiveOn', input.effectiveOn),
    ]);
    const agency = requireBody(context, input.agency, 'duty.assignPerson');
    const { person } = await withIdempotency(trx, context, { action: 'duty.assignPerson', input }, () =>
      assign(trx, context, input, agency),
    );
    return { person: await readPerson(trx, context, person) };
  },
});

function endIssues(person: DutyPersonRecord, on: IsoDate): InputIssue[] {
  if (person.worksUntil !== null) {
    return [issue('id', 'ALREADY_ENDED', 'Phân công này đã kết thúc.', 'This assignment has ended already.')];
  }
  if (on >= person.worksFrom) return [];
  const vi = 'Ngày kết thúc trước ngày bắt đầu.';
  return [issue('effectiveOn', 'ENDS_BEFORE_IT_BEGINS', vi, 'It would end before it begins.')];
}

/**
 * Ends the work of a person on a duty; the row stays.
 *
 * Refuses with INVALID_INPUT (ended already, before it begins), STALE_VERSION, NOT_FOUND, REASON_REQUIRED, FORBIDDEN.
 */
export const endDutyAssignment = act<EndDutyAssignmentInput, DutyPersonValue>({
  action: 'duty.endAssignment',
  run: async (trx, context, input) => {
    refuseIssues([
      ...textIssues('reason', input.reason, { max: 2000 }),
      ...dateIssues('effectiveOn', input.effectiveOn),
    ]);
    const before = await readPerson(trx, context, input.id);
    await holdDuty(trx, context, before.duty);
    const person = await readPerson(trx, context, input.id);
    requireVersion('DutyPerson', person, input.expectedVersion);
    const on = input.effectiveOn ?? context.workingDate;
    refuseIssues(endIssues(person, on));
    requireBackdatingReason(context, on, input.reason);
    const ended = { worksUntil: on, reason: emptyToNull(input.reason), at: context.now() };
    await markDutyPersonEnded(trx, context.actor.committee, person.id, ended);
    await recordEvent(trx, context, {
      action: 'duty.endAssignment',
      aggregate: 'PLAN',
      aggregateId: `duty/${person.duty}`,
      effectiveOn: on,
      payload: {
        person: person.id,
        duty: person.duty,
        agency: person.agency,
        changes: changedFields(['worksUntil'], person, ended),
      },
    });
    return { person: await readPerson(trx, context, person.id) };
  },
});
