import { type DelegationValue, endDelegation, recordDelegation } from '@vuonlen/acts/users';
import { z } from 'zod';
import {
  actMutation,
  builder,
  date,
  expectedVersion,
  IdempotencyKeyReusedError,
  IllegalStepError,
  idempotencyKey,
  NotFoundError,
  nodeIdOf,
  StaleVersionError,
  text,
} from '../kernel/index.ts';
import { DelegableAction, Delegation } from './delegation.type.ts';

const RecordDelegationInput = builder.inputType('RecordDelegationInput', {
  description: 'A delegation to put on record (ghi ủy quyền).',
  fields: (t) => ({
    action: t.field({ type: DelegableAction, required: true, description: 'What is handed on.' }),
    delegator: t.id({ description: 'Who hands it on; oneself unless given, which an administrator may.' }),
    delegate: t.id({ required: true, description: 'Who acts in that place.' }),
    validFrom: t.field({ type: 'Date', required: true, description: 'First day; not before the working date.' }),
    validUntil: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    basisDocument: t.string({ required: true, description: 'The paper (văn bản ủy quyền).' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

const recordSchema = z.object({
  action: z.custom<typeof DelegableAction.$inferType>(),
  delegator: nodeIdOf('User').nullish(),
  delegate: nodeIdOf('User'),
  validFrom: date,
  validUntil: date,
  basisDocument: text(200),
  idempotencyKey,
});

const EndDelegationInput = builder.inputType('EndDelegationInput', {
  description: 'A delegation to end (chấm dứt ủy quyền).',
  fields: (t) => ({
    delegation: t.id({ required: true, description: 'The delegation.' }),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key ends it once.' }),
  }),
});

const endSchema = z.object({
  delegation: nodeIdOf('Delegation'),
  reason: text(2000),
  expectedVersion,
  idempotencyKey,
});

function success(name: string, description: string) {
  return builder.objectRef<DelegationValue>(name).implement({
    description,
    fields: (t) => ({
      delegation: t.field({ type: Delegation, description: 'The delegation now.', resolve: (row) => row.delegation }),
    }),
  });
}

actMutation({
  name: 'recordDelegation',
  description: 'Puts on record that somebody acts in another’s place (ghi ủy quyền).',
  action: 'delegation.record',
  input: RecordDelegationInput,
  parse: recordSchema,
  success: success('RecordDelegationSuccess', 'The delegation is on record.'),
  errors: [NotFoundError, IdempotencyKeyReusedError],
  run: recordDelegation,
});

actMutation({
  name: 'endDelegation',
  description: 'Ends a delegation from the working date on (chấm dứt ủy quyền).',
  action: 'delegation.end',
  input: EndDelegationInput,
  parse: endSchema,
  success: success('EndDelegationSuccess', 'The delegation was ended.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError, IdempotencyKeyReusedError],
  run: endDelegation,
});
