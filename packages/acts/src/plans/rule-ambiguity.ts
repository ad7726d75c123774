import { type AmbiguityRulingRecord, insertAmbiguityRuling, listAmbiguityRulings } from '@vuonlen/database/plans';
import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Ambiguity } from '@vuonlen/plan/plans';
import { requireBackdatingReason } from '../assignments/index.ts';
import {
  type ActContext,
  act,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  recordEvent,
  refuse,
  refuseIssues,
  textIssues,
} from '../kernel/index.ts';

export interface RuleAmbiguityInput {
  /** Name of the entry in the plan's register of ambiguities. */
  readonly code: string;
  /** Name of one of its readings. */
  readonly reading: string;
  /** The document on which the ruling stands. */
  readonly basis: string;
  /** Day of the ruling; the working date unless given. */
  readonly ruledOn?: IsoDate | null;
  /** Wanted for a day before the working date. */
  readonly reason?: string | null;
}

export interface AmbiguityRulingValue {
  readonly ambiguity: Ambiguity;
  readonly ruling: AmbiguityRulingRecord;
}

function inputIssues(input: RuleAmbiguityInput, context: ActContext): InputIssue[] {
  const dates = dateIssues('ruledOn', input.ruledOn);
  return [
    ...dates,
    ...(dates.length > 0 ? [] : futureIssues('ruledOn', input.ruledOn, context.workingDate)),
    ...textIssues('basis', input.basis, { max: 500, required: true }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

function findAmbiguity({ plan }: ActContext, { code, reading }: RuleAmbiguityInput): Ambiguity {
  const ambiguity = plan.ambiguities.find(({ id }) => id === code);
  if (ambiguity === undefined) {
    const vi = 'Danh mục nội dung cần làm rõ không có mục này.';
    const unknown = issue('code', 'UNKNOWN_AMBIGUITY', vi, 'The register of ambiguities has no such entry.');
    return refuse({ code: 'INVALID_INPUT', issues: [unknown] });
  }
  if (!ambiguity.readings.some(({ id }) => id === reading)) {
    const vi = 'Mục này không có cách hiểu đó.';
    refuseIssues([issue('reading', 'UNKNOWN_READING', vi, 'The entry has no such reading.')]);
  }
  return ambiguity;
}

function repeatedIssues(
  rulings: readonly AmbiguityRulingRecord[],
  { code, reading }: RuleAmbiguityInput,
  on: IsoDate,
): InputIssue[] {
  const own = rulings.filter(({ ambiguity }) => ambiguity === code);
  if (own.some(({ ruledOn }) => ruledOn === on)) {
    const vi = 'Nội dung này đã có kết luận trong ngày.';
    return [issue('ruledOn', 'ALREADY_RULED', vi, 'There is a ruling of this day already.')];
  }
  if (own.findLast(({ ruledOn }) => ruledOn < on)?.reading !== reading) return [];
  const vi = 'Kết luận đang có hiệu lực đã chọn cách hiểu này.';
  return [issue('reading', 'ALREADY_RULED', vi, 'The ruling in force has this reading already.')];
}

/**
 * Records how the committee reads a doubtful place of the plan, with its document. Decisions that were taken stay as they
 * were: the ruling is told beside them. A later ruling stands beside the earlier one.
 *
 * Refuses with INVALID_INPUT (no such entry or reading, ruled already), REASON_REQUIRED, FORBIDDEN.
 */
export const ruleAmbiguity = act<RuleAmbiguityInput, AmbiguityRulingValue>({
  action: 'ambiguity.rule',
  holdsCommittee: true,
  run: async (trx, context, input) => {
    refuseIssues(inputIssues(input, context));
    const ambiguity = findAmbiguity(context, input);
    const { committee, userId } = context.actor;
    const ruledOn = input.ruledOn ?? context.workingDate;
    refuseIssues(repeatedIssues(await listAmbiguityRulings(trx, committee), input, ruledOn));
    requireBackdatingReason(context, ruledOn, input.reason);
    const { reading, basis } = input;
    const ruling = {
      ...{ id: context.newId(), ambiguity: ambiguity.id, reading, basis, ruledOn },
      recordedAt: context.now(),
    };
    const reason = emptyToNull(input.reason);
    await insertAmbiguityRuling(trx, { ...ruling, committee, reason, recordedBy: userId });
    await recordEvent(trx, context, {
      action: 'ambiguity.rule',
      aggregate: 'PLAN',
      aggregateId: `ambiguity/${ambiguity.id}`,
      effectiveOn: ruledOn,
      payload: { ruling: ruling.id, ambiguity: ambiguity.id, reading },
    });
    const recorded = (await listAmbiguityRulings(trx, committee)).find(({ id }) => id === ruling.id);
    return { ambiguity, ruling: recorded ?? { ...ruling, ruledBy: null } };
  },
});
