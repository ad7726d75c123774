import { formatNumber } from '@vuonlen/plan/kernel';
import { numberOf } from '../funding/index.ts';
import type { EntitlementRowFragment } from '../gql/graphql.ts';

/** When it was given, by whom, until when, as a form has it. */
export interface DetailsDraft {
  readonly listedBy: string;
  readonly givenBy: string;
  readonly givenOn: string;
  readonly validUntil: string;
  readonly amount: string;
  readonly document: string;
  readonly note: string;
}

export const noDetails: DetailsDraft = {
  listedBy: '',
  givenBy: '',
  givenOn: '',
  validUntil: '',
  amount: '',
  document: '',
  note: '',
};

/** The form over what is on record. */
export function detailsOf(row: EntitlementRowFragment): DetailsDraft {
  return {
    listedBy: row.listedBy?.id ?? '',
    givenBy: row.givenBy?.id ?? '',
    givenOn: row.givenOn ?? '',
    validUntil: row.validUntil ?? '',
    amount: row.amount === null ? '' : formatNumber(row.amount),
    document: row.document ?? '',
    note: row.note ?? '',
  };
}

/** True for an amount that is there and cannot be read. */
export function isUnreadAmount({ amount }: DetailsDraft): boolean {
  return amount.trim() !== '' && numberOf(amount) === null;
}

/** What is sent of it: what is empty is nothing. */
export function detailsInputOf(draft: DetailsDraft) {
  return {
    listedBy: draft.listedBy || null,
    givenBy: draft.givenBy || null,
    givenOn: draft.givenOn || null,
    validUntil: draft.validUntil || null,
    amount: numberOf(draft.amount),
    document: draft.document.trim() || null,
    note: draft.note.trim() || null,
  };
}

/** What is sent of a correction: what was not touched is left out, so that a note that was not shown is not lost. */
export function changedDetails(draft: DetailsDraft, before: DetailsDraft): Partial<ReturnType<typeof detailsInputOf>> {
  const now = Object.entries(detailsInputOf(draft));
  const was: Readonly<Record<string, unknown>> = detailsInputOf(before);
  return Object.fromEntries(now.filter(([name, value]) => value !== was[name]));
}
