import {
  type BatchStep as BatchStepCode,
  isDelegatedToApprove,
  nextBatchSteps,
  worksInMeasure,
  worksWithPledges,
} from '@vuonlen/acts/assignments';
import { findPledgesOfBatches } from '@vuonlen/database/assignments';
import { batch, builder, described, groupedBy } from '../kernel/index.ts';
import { DisbursementBatch } from './disbursement-batch.type.ts';

const BatchStep = builder.enumType('DisbursementBatchStep', {
  description: 'A step of a batch of payments.',
  values: described<BatchStepCode>({
    SUBMIT: 'Asks for its money (trình duyệt).',
    APPROVE: 'The checker agrees (duyệt).',
    RETURN: 'It goes back to its maker with a reason (trả lại).',
    PAY: 'It is paid (chi).',
    DISCARD: 'It is given up: nothing is paid by it (hủy đợt chi).',
  }),
});

/** The pledges on which the lines of a batch draw. */
export const pledgesOfBatch = batch<string, readonly { readonly pledge: string }[]>(async ({ readers, actor }, ids) =>
  groupedBy(ids, await findPledgesOfBatches(readers, actor.committee, ids), (row) => row.batch),
);

/** Whether the account may approve by a delegation; asked once a request. */
const delegatedTo = batch<string, boolean>(async (context, accounts) => {
  const isDelegated = await isDelegatedToApprove(context.readers, context);
  return accounts.map(() => isDelegated);
});

builder.objectField(DisbursementBatch, 'nextSteps', (t) =>
  t.field({
    type: [BatchStep],
    description: 'The steps that the viewer may take now; what the money refuses is told when it is tried.',
    resolve: async (row, _args, context) => {
      const { loaders, actor } = context;
      const may = (rights: { reaches: boolean; isDelegated: boolean }) => nextBatchSteps(context, row, rights);
      // Who could take no step whatever the money and the papers say is not asked for them.
      const [possible, undelegated] = [
        may({ reaches: true, isDelegated: true }),
        may({ reaches: true, isDelegated: false }),
      ];
      if (possible.length === 0) return [];
      const reaches =
        worksInMeasure(context, row) ||
        worksWithPledges(
          context,
          (await loaders.load(pledgesOfBatch, row.id)).map(({ pledge }) => pledge),
        );
      const isDelegated = possible.length > undelegated.length && (await loaders.load(delegatedTo, actor.userId));
      return [...may({ reaches, isDelegated })];
    },
  }),
);
