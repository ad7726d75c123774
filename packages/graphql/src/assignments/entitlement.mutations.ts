import { correctEntitlement, type EntitlementValue, recordEntitlement } from '@vuonlen/acts/assignments';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  IllegalStepError,
  NotFoundError,
  ReasonRequiredError,
  RegulationRequiredError,
  StaleVersionError,
  Warning,
} from '../kernel/index.ts';
import { Entitlement } from './entitlement.type.ts';
import {
  CorrectEntitlementInput,
  correctEntitlementSchema,
  RecordEntitlementInput,
  recordEntitlementSchema,
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
