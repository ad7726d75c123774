import { isVnd, type Vnd, vnd } from '@vuonlen/plan/kernel';
import { numberOf } from '../funding/index.ts';
import type { GiftRowFragment } from '../gql/graphql.ts';
import { changedFields, type GiverDraft, giverDraftOf, giverInputOf, isSameGiver, nobody } from './giver-draft.ts';

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

/** What was given when; null while something is missing that only the person can give. */
function contentOf({ year, givenOn, amount, ...texts }: GiftDraft) {
  const [money, ofYear, goods] = [moneyOf(amount), numberOf(year), texts.goods.trim() || null];
  if (money === undefined || ofYear === null || givenOn === '') return null;
  if (money === null && goods === null) return null;
  const [document, note] = [texts.document.trim() || null, texts.note.trim() || null];
  return { year: ofYear, givenOn, amount: money, goods, document, note };
}

/** What a gift says; null while something is missing that only the person can give. */
export function giftInputOf(draft: GiftDraft) {
  const [by, content] = [giverInputOf(draft.giver), contentOf(draft)];
  return by && content && { giver: by, ...content, reason: draft.reason.trim() || null };
}

/**
 * What is sent of a correction: what was not touched is left out, so that a note and a name which the form was not shown
 * are not lost. null while something is missing.
 */
export function changedGift(draft: GiftDraft, before: GiftDraft) {
  const [content, was, reason] = [contentOf(draft), contentOf(before), draft.reason.trim()];
  const by = isSameGiver(draft.giver, before.giver) ? undefined : giverInputOf(draft.giver);
  if (content === null || by === null || reason === '') return null;
  return { ...(was ? changedFields(content, was) : content), ...(by && { giver: by }), reason };
}
