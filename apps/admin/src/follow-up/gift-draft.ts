import { isVnd, type Vnd, vnd } from '@vuonlen/plan/kernel';
import { numberOf } from '../funding/index.ts';
import type { GiftRowFragment } from '../gql/graphql.ts';
import { type GiverDraft, giverDraftOf, giverInputOf, nobody } from './giver-draft.ts';

/** A gift at Tet as a form has it. */
export interface GiftDraft {
  readonly giver: GiverDraft;
  readonly year: string;
  readonly givenOn: string;
  readonly amount: string;
  readonly goods: string;
  readonly document: string;
  readonly note: string;
  readonly reason: string;
}

/** A gift of the working date, or one that is on record. */
export function giftDraftOf(workingDate: string, gift: GiftRowFragment | null): GiftDraft {
  return {
    giver: gift ? giverDraftOf(gift.giver) : nobody,
    year: gift ? String(gift.year) : workingDate.slice(0, 4),
    givenOn: gift?.givenOn ?? workingDate,
    amount: gift?.amount == null ? '' : String(gift.amount),
    goods: gift?.goods ?? '',
    document: gift?.document ?? '',
    note: gift?.note ?? '',
    reason: '',
  };
}

function moneyOf(text: string): Vnd | null | undefined {
  if (text.trim() === '') return null;
  const amount = numberOf(text);
  return amount !== null && isVnd(amount) ? vnd(amount) : undefined;
}

/** What a gift says; null while something is missing that only the person can give. */
export function giftInputOf({ giver, year, givenOn, amount, ...texts }: GiftDraft) {
  const [by, money] = [giverInputOf(giver), moneyOf(amount)];
  const goods = texts.goods.trim() || null;
  const ofYear = numberOf(year);
  if (by === null || money === undefined || ofYear === null || givenOn === '') return null;
  if (money === null && goods === null) return null;
  const [document, note, reason] = [texts.document, texts.note, texts.reason].map((text) => text.trim() || null);
  return { giver: by, year: ofYear, givenOn, amount: money, goods, document, note, reason };
}
