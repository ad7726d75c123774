import { type ApiKeyRecord, findApiKey, findMembershipOfAccount, insertApiKey } from '@vuonlen/database/users';
import { can, isApiScope } from '@vuonlen/permissions';
import {
  type ActContext,
  act,
  type InputIssue,
  issue,
  nameIssues,
  recordEvent,
  refuseIssues,
  requireFound,
} from '../kernel/index.ts';
import { placeIssues } from './membership-input.ts';

export interface CreateApiKeyInput {
  /** What the key is for. */
  readonly name: string;
  /** Scopes of the catalogue. */
  readonly scopes: readonly string[];
  /** The one ward of which the key reads; none: as far as its scopes go. */
  readonly place?: string | null;
  /** Until when it lets in; at most 366 days from now. */
  readonly expiresAt: Date;
  /** Begins the key and tells it from others. */
  readonly prefix: string;
  /** SHA-256 of the secret. The secret itself never comes here. */
  readonly secretHash: string;
}

const longest = 366 * 86_400_000;

function expiryIssues(expiresAt: Date, now: Date): InputIssue[] {
  const left = expiresAt.getTime() - now.getTime();
  if (left > 0 && left <= longest) return [];
  const vi = 'Thời hạn của khóa phải sau lúc này và không quá 366 ngày.';
  return [issue('expiresAt', 'OUT_OF_RANGE', vi, 'A key expires after now and within 366 days.')];
}

function scopeIssues({ actor }: ActContext, scopes: readonly string[]): InputIssue[] {
  if (scopes.length === 0) return [issue('scopes', 'REQUIRED', 'Chưa chọn quyền.', 'A key needs a scope.')];
  const repeated = 'Quyền bị lặp lại.';
  return scopes.flatMap((scope, at) => {
    const path = `scopes.${at}`;
    if (!isApiScope(scope)) return [issue(path, 'UNKNOWN_SCOPE', 'Không có quyền này.', 'There is no such scope.')];
    if (scopes.indexOf(scope) !== at) return [issue(path, 'REPEATED', repeated, 'The scope stands here twice.')];
    if (scope === 'document.any' || can(actor, scope)) return [];
    const vi = 'Không được giao cho khóa quyền mà mình không có.';
    return [issue(path, 'NOT_HELD', vi, 'Nobody hands on a right that they do not hold.')];
  });
}

/**
 * Makes a key by which another application signs in. What it may do, of which ward and until when stays as it is made.
 * `holdsCommittee`: keys stand on the trail of the committee, one after the other.
 */
export const createApiKey = act<CreateApiKeyInput, { readonly apiKey: ApiKeyRecord }>({
  action: 'apiKey.create',
  holdsCommittee: true,
  run: async (trx, context, { name, scopes, place = null, expiresAt, prefix, secretHash }) => {
    const { committee, userId } = context.actor;
    const recordedAt = context.now();
    refuseIssues([
      ...nameIssues('name', name, { max: 120, required: true }),
      ...scopeIssues(context, scopes),
      ...placeIssues(context, place),
      ...expiryIssues(expiresAt, recordedAt),
    ]);
    const { id: createdBy } = await requireMembership(trx, userId);
    const id = context.newId();
    await insertApiKey(trx, {
      committee,
      id,
      name,
      scopes,
      place,
      expiresAt,
      prefix,
      secretHash,
      createdBy,
      recordedAt,
    });
    await recordEvent(trx, context, {
      action: 'apiKey.create',
      aggregate: 'COMMITTEE',
      aggregateId: committee,
      payload: { apiKey: id, prefix, scopes, place, expiresAt: expiresAt.toISOString() },
    });
    return { apiKey: await requireFound('ApiKey', id, (known) => findApiKey(trx, committee, known)) };
  },
});

/** The membership of who acts. @throws Error for somebody without one, who could not have come so far */
export async function requireMembership(
  reader: Parameters<typeof findMembershipOfAccount>[0],
  userId: string,
): Promise<{ readonly id: string }> {
  const membership = await findMembershipOfAccount(reader, userId);
  if (membership === null) throw new Error('Who acts has no membership.');
  return membership;
}
