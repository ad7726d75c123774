import { isStated } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { markedDocument } from '../../plan-documents.ts';
import { type Office, step } from './office.ts';

const answer = 'revision { id version }';

/** A pledge that supports draw on holds nothing, one of another measure is gone, and a book is worth more. */
function otherPlan(): string {
  const gone = 'new-build/leg-1';
  const pledges = haDong2024.pledges.flatMap((one) => {
    if (one.id === gone) return [];
    return [one.id === 'savings-book/district-fund' ? { ...one, quantity: { ...one.quantity, value: 0 } } : one];
  });
  const subtotals = haDong2024.subtotals.map((one) => ({ ...one, pledges: one.pledges.filter((id) => id !== gone) }));
  const measures = haDong2024.measures.map((measure) =>
    measure.code === 'SAVINGS_BOOK' && isStated(measure.rate)
      ? { ...measure, rate: { ...measure.rate, value: measure.rate.value } }
      : measure,
  );
  return markedDocument('dự thảo', { pledges, subtotals, measures });
}

/** A revision that was adopted for a day that is past, one that was discarded, and one that is still a draft. */
export async function addRevisions({ officer, leader }: Office): Promise<void> {
  const paper = { note: 'Điều chỉnh', basisNumber: '7/TTr', basisDate: '2024-06-01' };
  const first = await officer('draftPlanRevision', { document: markedDocument('điều chỉnh'), ...paper }, answer);
  const decision = { decisionNumber: '12/QĐ', decisionDate: '2024-06-10', effectiveOn: '2024-06-10' };
  await leader('adoptPlanRevision', { ...step('revision', first.revision), ...decision, reason: 'Ghi sau' }, answer);
  const second = await officer('draftPlanRevision', { document: markedDocument('bỏ'), ...paper }, answer);
  await officer('discardPlanDraft', step('revision', second.revision), answer);
  await officer('draftPlanRevision', { document: otherPlan(), ...paper }, answer);
}
