import { noteApiKeyUse } from '@vuonlen/database/users';
import { fromGlobalId, toGlobalId } from '../../../kernel/index.ts';
import { ownWard } from '../readers.ts';
import { type Office, step } from './office.ts';

/** Keys of applications: one that was used, one that was revoked. */
export async function addKeys({ administrator, register }: Office): Promise<void> {
  const { committee, database } = register;
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  const make = async (name: string) => {
    const wanted = { name, scopes: ['plan.read', 'document.any'], expiresAt, place: toGlobalId('Place', ownWard) };
    return (await administrator('createApiKey', wanted, 'apiKey { id version }')).apiKey;
  };
  const used = await make('Cổng dữ liệu');
  const id = fromGlobalId(used.id)?.id ?? '';
  await database.writers.transaction().execute((trx) => noteApiKeyUse(trx, committee, id, new Date()));
  await administrator('revokeApiKey', step('id', await make('Cổng cũ')), 'apiKey { id }');
}

/** Somebody who has signed in. */
export async function addSignIn({ people, register }: Office): Promise<void> {
  await register.database.writers
    .updateTable('user')
    .set({ lastSignedInAt: new Date() })
    .where('id', '=', people.officer.person.userId)
    .execute();
}
