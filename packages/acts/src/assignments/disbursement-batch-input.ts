import { amountByTerm, nameOfTerm, schoolTermOf, schoolTermsOf } from '@vuonlen/plan/assignments';
import { type IsoDate, isStated, vnd } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { withLaterPlaces } from '@vuonlen/plan/places';
import { type ActContext, type InputIssue, issue, numberIssues, textIssues } from '../kernel/index.ts';

export interface SchoolTerm {
  /** The year of the calendar. */
  readonly year: number;
  /** 1, 2 …: which part of it, as the plan splits the year. */
  readonly term: number;
}

export interface DisbursementLineInput {
  readonly assignment: string;
  /** Leg of the measure; absent where the rate has one part. */
  readonly leg?: string | null;
  /** Đồng; what is left, or the share of the term, unless given. */
  readonly amount?: number | null;
  /** Who takes it; the head of the household unless given. */
  readonly recipient?: string | null;
}

export interface CreateDisbursementBatchInput {
  readonly measure: string;
  /** Ward of the households; all of them unless given. */
  readonly place?: string | null;
  /** For a support that is paid by the year. */
  readonly schoolTerm?: SchoolTerm | null;
  /** Supports that are paid; every one that has something left unless given. */
  readonly lines?: readonly DisbursementLineInput[] | null;
  /** True: says what the batch would be, and writes nothing. */
  readonly dryRun?: boolean | null;
  readonly idempotencyKey: string;
}

/** How a term is stored: `2025-1`. */
export function termText(term: SchoolTerm | null | undefined): string | null {
  return term == null ? null : `${term.year}-${term.term}`;
}

/** Đồng of one term, by the plan's split of the year; null for a measure that is not paid by the year. */
export function termShare({ rate, proration }: SpecialMeasure): number | null {
  if (proration === undefined || !isStated(rate)) return null;
  return Math.floor(rate.value / proration.termsBeginIn.length);
}

const isSame = (one: SchoolTerm, other: SchoolTerm) => one.year === other.year && one.term === other.term;

/** A term in which the measure is not given, or the support of a household brings nothing. */
export function notForeseen(path: string, measure: SpecialMeasure, term: SchoolTerm): InputIssue {
  const found = schoolTermOf(measure, term);
  const name = found ? nameOfTerm(found) : { vi: `kỳ ${termText(term)}`, en: `term ${termText(term)}` };
  const clause = measure.proration?.clause ?? measure.clause;
  const vi = `Hỗ trợ không gồm ${name.vi}. Căn cứ: ${clause}.`;
  return issue(path, 'TERM_NOT_FORESEEN', vi, `The support does not cover ${name.en}. Clause: ${clause}.`);
}

/** Whether a support brings money in a term; one whose money is not foreseen may in any of its measure. */
export function isForeseen(
  measure: SpecialMeasure,
  { supportAmount, effectiveOn }: { readonly supportAmount: number | null; readonly effectiveOn: IsoDate },
  term: SchoolTerm,
): boolean {
  if (supportAmount === null) return true;
  return amountByTerm(measure, vnd(supportAmount), effectiveOn).some((one) => isSame(one, term));
}

function termIssues(measure: SpecialMeasure, { schoolTerm, lines }: CreateDisbursementBatchInput): InputIssue[] {
  const terms = measure.proration?.termsBeginIn.length;
  if (schoolTerm == null) {
    const isSaid = lines?.every(({ amount }) => amount != null) ?? false;
    if (terms === undefined || isSaid) return [];
    const vi = 'Hỗ trợ chi theo học kỳ: cần chọn học kỳ, hoặc nhập số tiền từng dòng.';
    return [issue('schoolTerm', 'REQUIRED', vi, 'It is paid by term: choose one, or enter each amount.')];
  }
  if (terms === undefined) {
    const vi = 'Hỗ trợ này không chi theo học kỳ.';
    return [issue('schoolTerm', 'NOT_BY_TERM', vi, 'This support is not paid by term.')];
  }
  const wrong = [
    ...numberIssues('schoolTerm.year', schoolTerm.year, [2000, 2100]),
    ...numberIssues('schoolTerm.term', schoolTerm.term, [1, terms]),
  ];
  const isGiven = schoolTermsOf(measure).some((one) => isSame(one, schoolTerm));
  return wrong.length > 0 || isGiven ? wrong : [notForeseen('schoolTerm', measure, schoolTerm)];
}

/** What is wrong with a batch to be made, as far as its own shape and the plan tell. */
export function batchIssues(
  { plan }: ActContext,
  measure: SpecialMeasure,
  input: CreateDisbursementBatchInput,
): InputIssue[] {
  const isKnown = input.place == null || withLaterPlaces(plan.places).some(({ id }) => id === input.place);
  const lines = (input.lines ?? []).flatMap(({ amount, recipient }, index) => [
    ...numberIssues(`lines.${index}.amount`, amount, [1, Number.MAX_SAFE_INTEGER]),
    ...textIssues(`lines.${index}.recipient`, recipient, { max: 200 }),
  ]);
  return [
    ...(isKnown ? [] : [issue('place', 'UNKNOWN_PLACE', 'Không có phường này.', 'There is no such ward.')]),
    ...termIssues(measure, input),
    ...lines,
  ];
}
