import type { ActResult } from '@vuonlen/acts/kernel';
import { type CreateApiKeyInput as Asked, createApiKey, revokeApiKey } from '@vuonlen/acts/users';
import type { ApiKeyRecord } from '@vuonlen/database/users';
import { z } from 'zod';
import {
  actMutation,
  builder,
  type Context,
  NotFoundError,
  nodeIdOf,
  StaleVersionError,
  text,
  whole,
} from '../kernel/index.ts';
import { ApiKey } from './api-key.type.ts';

interface Made {
  readonly apiKey: ApiKeyRecord;
  readonly token: string;
}

const CreateApiKeyInput = builder.inputType('CreateApiKeyInput', {
  description: 'A key for another application (khóa truy cập mới).',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for.' }),
    scopes: t.stringList({
      required: true,
      description:
        'What it may do: plan.read, progress.read, event.read, household.read, household.readCauses, household.create … and document.any, without which it asks only what the screens ask.',
    }),
    place: t.id({ description: 'The one ward (phường) of which it reads; none: the whole committee.' }),
    expiresAt: t.field({ type: 'DateTime', required: true, description: 'Until when; at most 366 days from now.' }),
  }),
});

const createSchema = z.object({
  name: text(120),
  scopes: z.array(text(60)).max(50, { error: 'TOO_MANY' }),
  place: nodeIdOf('Place').nullish(),
  expiresAt: z.custom<Date>(),
});

const RevokeApiKeyInput = builder.inputType('RevokeApiKeyInput', {
  description: 'The key that shall let nobody in any more.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The key.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
  }),
});

const revokeSchema = z.object({ id: nodeIdOf('ApiKey'), expectedVersion: whole(1, 2_147_483_647) });

const CreateSuccess = builder.objectRef<Made>('CreateApiKeySuccess').implement({
  description: 'The key was made.',
  fields: (t) => ({
    apiKey: t.field({ type: ApiKey, description: 'The key.', resolve: ({ apiKey }) => apiKey }),
    token: t.exposeString('token', {
      description: 'The key itself, told this once and kept only as a hash: sent as Authorization: Bearer.',
    }),
  }),
});

const RevokeSuccess = builder.objectRef<{ readonly apiKey: ApiKeyRecord }>('RevokeApiKeySuccess').implement({
  description: 'The key was ended.',
  fields: (t) => ({ apiKey: t.field({ type: ApiKey, description: 'The key now.', resolve: ({ apiKey }) => apiKey }) }),
});

type Wanted = Omit<Asked, 'prefix' | 'secretHash'>;

async function create(context: Context, wanted: Wanted): Promise<ActResult<Made>> {
  const { token, prefix, secretHash } = context.accounts.makeApiKey();
  const result = await createApiKey(context, { ...wanted, prefix, secretHash });
  return result.ok ? { ok: true, value: { ...result.value, token } } : result;
}

actMutation({
  name: 'createApiKey',
  description: 'Makes a key by which another application signs in; answers it once (tạo khóa truy cập).',
  action: 'apiKey.create',
  input: CreateApiKeyInput,
  parse: createSchema,
  success: CreateSuccess,
  errors: [],
  run: create,
});

actMutation({
  name: 'revokeApiKey',
  description: 'Ends a key at once and for ever (thu hồi khóa truy cập).',
  action: 'apiKey.revoke',
  input: RevokeApiKeyInput,
  parse: revokeSchema,
  success: RevokeSuccess,
  errors: [NotFoundError, StaleVersionError],
  run: revokeApiKey,
});
