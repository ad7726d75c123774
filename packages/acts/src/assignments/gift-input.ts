import type { GiftContent } from '@vuonlen/database/assignments';
import { type IsoDate, monthOf, yearOf } from '@vuonlen/plan/kernel';
import {
  type ActContext,
  dateIssues,
  emptyToNull,
  futureIssues,
  type InputIssue,
  issue,
  numberIssues,
  textIssues,
} from '../kernel/index.ts';
import { type GiverInput, giverIssues, settleGiver } from './giver.ts';

/** What a gift says. */
export interface GiftInput {
  /** Calendar year in which that Tet falls. */
  readonly year: number;
  readonly giver: GiverInput;
  /** Day on which it was given; the working date unless told. */
  readonly givenOn?: IsoDate | null;
  /** Đồng; null: no money, or not stated. */
  readonly amount?: number | null;
  /** What was given in kind. */
  readonly goods?: string | null;
  /** Number of the list or receipt. */
  readonly document?: string | null;
  readonly note?: string | null;
  readonly reason?: string | null;
}

export interface RecordGiftInput extends GiftInput {
  readonly household: string;
  readonly idempotencyKey: string;
}

/** What is to be different; left out stays, null clears. Whose it is never changes: that is voided and recorded anew. */
export interface CorrectGiftInput extends Partial<GiftInput> {
  readonly id: string;
  readonly expectedVersion?: number | null;
  readonly reason: string;
  readonly idempotencyKey: string;
}

/** The gift is given in the year of its Tet, or in the December before. */
function yearIssues(year: number, givenOn: IsoDate): InputIssue[] {
  const range = numberIssues('year', year, [1900, 2999]);
  if (range.length > 0) return range;
  if (yearOf(givenOn) === year || (yearOf(givenOn) === year - 1 && monthOf(givenOn) === 12)) return [];
  const vi = `Ngày tặng không thuộc dịp Tết Nguyên đán năm ${year}.`;
  return [issue('givenOn', 'NOT_OF_THE_YEAR', vi, `The day does not belong to the Tet of ${year}.`)];
}

/** What is wrong with a gift as it would be kept. */
export function giftIssues(context: ActContext, input: GiftInput): InputIssue[] {
  const { workingDate } = context;
  const dates = dateIssues('givenOn', input.givenOn);
  const isNothing = input.amount == null && emptyToNull(input.goods) === null;
  const nothing = 'Ghi số tiền hoặc hiện vật đã tặng.';
  const ofDay =
    dates.length > 0
      ? []
      : [
          ...futureIssues('givenOn', input.givenOn, workingDate),
          ...yearIssues(input.year, input.givenOn ?? workingDate),
        ];
  return [
    ...giverIssues(context, 'giver', input.giver),
    ...dates,
    ...ofDay,
    ...numberIssues('amount', input.amount, [1, Number.MAX_SAFE_INTEGER]),
    ...(isNothing ? [issue('amount', 'REQUIRED', nothing, 'Money or goods: one of them is needed.')] : []),
    ...textIssues('goods', input.goods, { max: 500 }),
    ...textIssues('document', input.document, { max: 500 }),
    ...textIssues('note', input.note, { max: 2000 }),
    ...textIssues('reason', input.reason, { max: 2000 }),
  ];
}

/** The gift of an input without issues, and how its giver is compared. */
export function settleGift(
  { workingDate }: ActContext,
  household: string,
  input: GiftInput,
): GiftContent & { readonly giverKey: string } {
  const { kind, agency, name, key } = settleGiver(input.giver);
  return {
    household,
    year: input.year,
    ...{ giverKind: kind, giverAgency: agency, giverName: name, giverKey: key },
    givenOn: input.givenOn ?? workingDate,
    amount: input.amount ?? null,
    goods: emptyToNull(input.goods),
    document: emptyToNull(input.document),
    note: emptyToNull(input.note),
  };
}

/** What was there with what was entered over it. */
export function mergeGift(input: CorrectGiftInput, before: GiftContent): GiftInput {
  const { giverKind: kind, giverAgency: agency, giverName: name } = before;
  const { amount, goods, document, note } = input;
  return {
    year: input.year ?? before.year,
    giver: input.giver ?? { kind, agency, name },
    givenOn: input.givenOn ?? before.givenOn,
    amount: amount === undefined ? before.amount : amount,
    goods: goods === undefined ? before.goods : goods,
    document: document === undefined ? before.document : document,
    note: note === undefined ? before.note : note,
    reason: input.reason,
  };
}
