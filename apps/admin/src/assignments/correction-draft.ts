import type { AssignmentPartsFragment, UseCheckResult } from '../gql/graphql.ts';

/** Which number of the input each kind of evidence is written to. */
export const documentField = {
  BOOK_NUMBER: 'bookNumber',
  HOUSE_ACCEPTANCE: 'houseAcceptanceNumber',
  RECEIPT: 'receiptNumber',
} as const;

interface HandingOverDraft {
  readonly receivedBy: string;
  readonly signedListNumber: string;
  readonly document: string;
  readonly handedOverOn: string;
}

/** How it was handed over as a form has it. */
export function handingOverDraft(
  support: Pick<AssignmentPartsFragment, 'handingOver' | 'handingOverEvidence'>,
): HandingOverDraft {
  const { handingOver, handingOverEvidence } = support;
  return {
    receivedBy: handingOver?.receivedBy ?? '',
    signedListNumber: handingOver?.signedListNumber ?? '',
    document: handingOver?.[documentField[handingOverEvidence]] ?? '',
    handedOverOn: handingOver?.handedOverOn ?? '',
  };
}

/** What is to be different: a field that was left as it is, or emptied, stays as it was recorded. */
export function changedHandingOver(
  evidence: keyof typeof documentField,
  draft: HandingOverDraft,
  before: HandingOverDraft,
): Readonly<Record<string, string>> {
  const names = (Object.keys(before) as (keyof HandingOverDraft)[]).filter((name) => {
    const value = draft[name].trim();
    return value !== '' && value !== before[name];
  });
  return Object.fromEntries(
    names.map((name) => [name === 'document' ? documentField[evidence] : name, draft[name].trim()]),
  );
}

type Check = AssignmentPartsFragment['useChecks'][number];

interface UseCheckDraft {
  readonly result: UseCheckResult | '';
  readonly finding: string;
  readonly checkedOn: string;
}

/** A check as a form has it. */
export function draftOfUseCheck({ result, finding, checkedOn }: Check): UseCheckDraft {
  return { result, finding: finding ?? '', checkedOn };
}

/** What is to be different of a check; an emptied finding is cleared. */
export function changedUseCheck(draft: UseCheckDraft, before: UseCheckDraft) {
  const [finding, result, checkedOn] = [draft.finding.trim(), draft.result, draft.checkedOn];
  return {
    ...(finding === before.finding ? {} : { finding: finding || null }),
    ...(result === '' || result === before.result ? {} : { result }),
    ...(checkedOn === '' || checkedOn === before.checkedOn ? {} : { checkedOn }),
  };
}
