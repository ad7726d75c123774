import { type ApiKeyRecord, findApiKey, lockApiKey, writeApiKeyRevocation } from '@vuonlen/database/users';
import { act, changedFields, issue, recordEvent, refuseIssues, requireFound, requireVersion } from '../kernel/index.ts';
import { requireMembership } from './create-api-key.ts';

export interface RevokeApiKeyInput {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Ends a key at once and for ever. */
export const revokeApiKey = act<RevokeApiKeyInput, { readonly apiKey: ApiKeyRecord }>({
  action: 'apiKey.revoke',
  holdsCommittee: true,
  run: async (trx, context, { id, expectedVersion }) => {
    const { committee, userId } = context.actor;
    const key = await requireFound('ApiKey', id, (known) => lockApiKey(trx, committee, known));
    requireVersion('ApiKey', key, expectedVersion);
    if (key.revokedAt !== null) {
      refuseIssues([issue('id', 'ALREADY_REVOKED', 'Khóa đã bị thu hồi.', 'The key is revoked already.')]);
    }
    const { id: revokedBy } = await requireMembership(trx, userId);
    await writeApiKeyRevocation(trx, { committee, id: key.id, revokedBy, at: context.now() });
    await recordEvent(trx, context, {
      action: 'apiKey.revoke',
      aggregate: 'COMMITTEE',
      aggregateId: committee,
      payload: {
        apiKey: key.id,
        prefix: key.prefix,
        changes: changedFields(['revoked'], { revoked: false }, { revoked: true }),
      },
    });
    return { apiKey: await requireFound('ApiKey', key.id, (known) => findApiKey(trx, committee, known)) };
  },
});
