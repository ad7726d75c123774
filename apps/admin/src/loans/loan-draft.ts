import { numberOf } from '../funding/index.ts';
import type { LoanKindPartsFragment, RecordLoanInput } from '../gql/graphql.ts';
import type { HouseholdChoice } from '../households/index.ts';

/** A loan as the form has it. */
export interface LoanDraft {
  readonly household: HouseholdChoice | null;
  readonly member: string;
  readonly kind: string;
  readonly amount: string;
  readonly termMonths: string;
  readonly effectiveOn: string;
  readonly document: string;
  readonly regulation: string;
  readonly reason: string;
}

/** An empty form on a day. */
export function newLoan(effectiveOn: string, kind: string): LoanDraft {
  const nothing = { household: null, member: '', amount: '', termMonths: '', document: '', regulation: '', reason: '' };
  return { ...nothing, effectiveOn, kind };
}

/** What is sent; null while something is missing that only the person can give. */
export function loanInputOf(
  draft: LoanDraft,
  kind: Pick<LoanKindPartsFragment, 'isPerMember'> | undefined,
): Omit<RecordLoanInput, 'idempotencyKey'> | null {
  const { household, member, effectiveOn } = draft;
  const [amount, termMonths] = [numberOf(draft.amount), numberOf(draft.termMonths)];
  if (!household || !kind || amount === null || termMonths === null || effectiveOn === '') return null;
  if (kind.isPerMember && member === '') return null;
  return {
    household: household.id,
    member: member || null,
    kind: draft.kind,
    amount,
    termMonths,
    effectiveOn,
    document: draft.document.trim() || null,
    regulation: draft.regulation.trim() || null,
    reason: draft.reason.trim() || null,
  };
}
