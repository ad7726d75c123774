import { postgresFailure } from '@vuonlen/database/kernel';
import { type HandingOverEvidence, handingOverEvidence, handingOverEvidenceLabels } from '@vuonlen/plan/assignments';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import type { SpecialMeasure } from '@vuonlen/plan/measures';
import { emptyToNull, type InputIssue, issue, nameIssues, refuseIssues, textIssues } from '../kernel/index.ts';

/** What the papers of a handing over say. */
export interface HandingOverPapers {
  /** Number of the list that the receivers signed. */
  readonly signedListNumber: string;
  /** Name of the person who received it. */
  readonly receivedBy: string;
  /** The document that the measure needs, and no other. */
  readonly bookNumber?: string | null;
  readonly houseAcceptanceNumber?: string | null;
  readonly receiptNumber?: string | null;
}

const fieldOf: Readonly<Record<HandingOverEvidence, 'bookNumber' | 'houseAcceptanceNumber' | 'receiptNumber'>> = {
  BOOK_NUMBER: 'bookNumber',
  HOUSE_ACCEPTANCE: 'houseAcceptanceNumber',
  RECEIPT: 'receiptNumber',
};

/** The one document that the measure needs is there, and none that belongs to another kind of support. */
function evidenceIssues(measure: SpecialMeasure | undefined, input: HandingOverPapers): InputIssue[] {
  const needed = measure === undefined ? 'RECEIPT' : handingOverEvidence(measure);
  return Object.entries(fieldOf).flatMap(([evidence, field]) => {
    if (evidence === needed) return textIssues(field, input[field], { max: 100, required: true });
    if (emptyToNull(input[field]) === null) return [];
    const { vi, en } = handingOverEvidenceLabels[needed];
    const wanted = `Hỗ trợ này cần: ${vi.toLowerCase()}.`;
    return [issue(field, 'OTHER_EVIDENCE', wanted, `This support needs another document: ${en.toLowerCase()}.`)];
  });
}

/** A support is handed over from the day on which it holds. */
export function handingOverDayIssues(on: IsoDate, effectiveOn: IsoDate): InputIssue[] {
  if (on >= effectiveOn) return [];
  const vi = `Ngày bàn giao không được trước ngày bố trí hỗ trợ (${formatShortDate(effectiveOn)}).`;
  const en = `The handing over cannot be before the support holds (${formatShortDate(effectiveOn)}).`;
  return [issue('handedOverOn', 'DATE_BEFORE_SUPPORT', vi, en)];
}

/** Whatever is missing or does not belong on the papers of a handing over. */
export function paperIssues(measure: SpecialMeasure | undefined, papers: HandingOverPapers): InputIssue[] {
  return [
    ...textIssues('signedListNumber', papers.signedListNumber, { max: 100, required: true }),
    ...nameIssues('receivedBy', papers.receivedBy, { max: 200, required: true }),
    ...evidenceIssues(measure, papers),
  ];
}

/** The papers as they are kept. */
export function keptPapers(papers: HandingOverPapers) {
  return {
    signedListNumber: papers.signedListNumber,
    receivedBy: papers.receivedBy,
    bookNumber: emptyToNull(papers.bookNumber),
    houseAcceptanceNumber: emptyToNull(papers.houseAcceptanceNumber),
    receiptNumber: emptyToNull(papers.receiptNumber),
  };
}

/** Does a write that the database refuses where the book is in the hands of another household. */
export async function refusingTakenBook(write: Promise<void>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (postgresFailure(error)?.constraint !== 'handing_over_book_number') throw error;
    const vi = 'Số sổ tiết kiệm này đã được bàn giao.';
    refuseIssues([issue('bookNumber', 'BOOK_NUMBER_TAKEN', vi, 'The book of this number is handed over already.')]);
  }
}
