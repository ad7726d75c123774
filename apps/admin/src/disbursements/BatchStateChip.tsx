import type { DisbursementBatchState } from '../gql/graphql.ts';
import { useLateWords } from '../i18n/index.ts';
import { StatusChip, type Tone } from '../ui/index.ts';

const toneOf: Readonly<Record<DisbursementBatchState, Tone>> = {
  DRAFT: 'plain',
  SUBMITTED: 'info',
  RETURNED: 'warn',
  APPROVED: 'info',
  PAID: 'good',
  DISCARDED: 'plain',
};

/** Where a batch of payments stands. */
export function BatchStateChip({ state }: { state: DisbursementBatchState }) {
  const words = useLateWords();
  return <StatusChip tone={toneOf[state]} label={words.disbursements.states[state]} />;
}
