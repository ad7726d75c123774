import {
  correctEntitlement,
  type EntitlementsValue,
  type EntitlementValue,
  type RecordedItem,
  recordEntitlement,
  recordEntitlements,
  type WithdrawnItem,
  type WithdrawnValue,
  withdrawEntitlements,
} from '@vuonlen/acts/assignments';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  DomainError,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  ReasonRequiredError,
  RegulationRequiredError,
  StaleVersionError,
  Warning,
} from '../kernel/index.ts';
import { BatchRefusedError, BatchTooLargeError } from './batch-refusals.type.ts';
import { Entitlement } from './entitlement.type.ts';
import {
  CorrectEntitlementInput,
  correctEntitlementSchema,
  RecordEntitlementInput,
  RecordEntitlementsInput,
  recordEntitlementSchema,
  recordEntitlementsSchema,
  WithdrawEntitlementsInput,
  withdrawEntitlementsSchema,
} from './entitlement-input.ts';
import { IneligibleError, OutsideWindowError } from './refusals.type.ts';

function written(name: string, description: string) {
  return builder.objectRef<EntitlementValue>(name).implement({
    description,
    fields: (t) => ({
      entitlement: t.field({ type: Entitlement, description: 'The entitlement.', resolve: (row) => row.entitlement }),
      household: t.field({ type: Household, description: 'The household now.', resolve: ({ household }) => household }),
      warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
    }),
  });
}

actMutation({
  name: 'recordEntitlement',
  description: 'Records what somebody is entitled to under a general policy (ghi chính sách được hưởng).',
  action: 'entitlement.record',
  input: RecordEntitlementInput,
  parse: recordEntitlementSchema,
  success: written('RecordEntitlementSuccess', 'The entitlement was recorded.'),
  errors: [
    IneligibleError,
    OutsideWindowError,
    RegulationRequiredError,
    NotFoundError,
    ReasonRequiredError,
    IdempotencyKeyReusedError,
  ],
  run: recordEntitlement,
});

/** What became of one of several, or would. */
function item<Row extends RecordedItem | WithdrawnItem>(name: string, description: string, ofDryRun: string) {
  return builder.objectRef<Row>(name).implement({
    description,
    fields: (t) => ({
      index: t.int({ description: '0, 1, 2 … as it was asked.', resolve: ({ index }) => index }),
      entitlement: t.field({
        type: Entitlement,
        nullable: true,
        description: `The entitlement; ${ofDryRun}`,
        resolve: ({ entitlement }) => entitlement,
      }),
      refusal: t.field({
        type: DomainError,
        nullable: true,
        description: 'Why it cannot be done, on a dry run; one such entry refuses all of them.',
        resolve: ({ refusal }) => refusal,
      }),
      warnings: t.field({
        type: [Warning],
        description: 'What to look at.',
        resolve: (row) => ('warnings' in row ? [...row.warnings] : []),
      }),
    }),
  });
}

const Recorded = item<RecordedItem>(
  'RecordedEntitlement',
  'What became of one receiver, or would.',
  'null on a dry run.',
);
const Withdrawn = item<WithdrawnItem>(
  'WithdrawnEntitlement',
  'What became of one entitlement, or would.',
  'as it is now.',
);

const RecordedMany = builder.objectRef<EntitlementsValue>('RecordEntitlementsSuccess').implement({
  description: 'All were recorded, or what would become of them on a dry run.',
  fields: (t) => ({
    items: t.field({
      type: [Recorded],
      description: 'One entry a receiver, in the order asked.',
      resolve: ({ items }) => [...items],
    }),
  }),
});

const WithdrawnMany = builder.objectRef<WithdrawnValue>('WithdrawEntitlementsSuccess').implement({
  description: 'All were withdrawn, or what would become of them on a dry run.',
  fields: (t) => ({
    items: t.field({
      type: [Withdrawn],
      description: 'One entry an entitlement, in the order asked.',
      resolve: ({ items }) => [...items],
    }),
  }),
});

actMutation({
  name: 'recordEntitlements',
  description: 'Records the same for many receivers in one transaction: all or none (ghi chính sách cho nhiều người).',
  action: 'entitlement.record',
  input: RecordEntitlementsInput,
  parse: recordEntitlementsSchema,
  success: RecordedMany,
  errors: [BatchRefusedError, BatchTooLargeError, ReasonRequiredError, IdempotencyKeyReusedError],
  run: recordEntitlements,
});

actMutation({
  name: 'withdrawEntitlements',
  description: 'Withdraws many entitlements in one transaction: all or none (rút nhiều lượt ghi nhầm).',
  action: 'entitlement.correct',
  input: WithdrawEntitlementsInput,
  parse: withdrawEntitlementsSchema,
  success: WithdrawnMany,
  errors: [BatchRefusedError, BatchTooLargeError, IdempotencyKeyReusedError],
  run: withdrawEntitlements,
});

actMutation({
  name: 'correctEntitlement',
  description: 'Corrects an entitlement by a new dated row, or withdraws it (đính chính chính sách được hưởng).',
  action: 'entitlement.correct',
  input: CorrectEntitlementInput,
  parse: correctEntitlementSchema,
  success: written('CorrectEntitlementSuccess', 'The entitlement as it stands now.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError],
  run: correctEntitlement,
});
