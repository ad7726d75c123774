import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { insertMembership } from '@vuonlen/database/users';
import { createGateway, documentId } from '@vuonlen/gateway';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Contender } from './contender.ts';
import { cursorDocument, document } from './question.ts';

let cookie = '';

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

/** A folder as the build of the admin leaves it, with the documents of the bench for those of the screens. */
function adminDirectory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vuonlen-bench-admin-'));
  const documents = Object.fromEntries([document, cursorDocument].map((text) => [documentId(text), text]));
  writeFileSync(join(folder, 'trusted-documents.json'), JSON.stringify(documents));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The budgets are kept and charged as ever, but large enough for one caller who never rests. */
const budget = { capacity: 1e12, perSecond: 1e9 };
const allowances = {
  known: { budget, costLimit: 50_000 },
  anonymous: { budget: { capacity: 20_000, perSecond: 200 }, costLimit: 1_000 },
};

/** The whole gateway as it starts: session, membership, scope, limits, budgets, figures, error masking, security headers. */
export const ours: Contender = {
  async serve({ url, committee }) {
    const gateway = await createGateway({
      databaseUrl: url,
      committee,
      plan: haDong2024,
      authSecret: 'the secret of a bench, which guards nothing at all',
      listeningUrl: 'http://127.0.0.1',
      adminDirectory: adminDirectory(),
      allowances,
    });
    const { accounts, database, newId, server } = gateway;
    const username = `bench_${newId().slice(-8)}`;
    const account = await accounts.create({ username, name: 'Bench' });
    if (account === null) throw new Error('the name is taken');
    const membership = { committee, id: newId(), userId: account.userId, role: 'COMMITTEE_OFFICER' as const };
    await database.writers
      .transaction()
      .execute((trx) => insertMembership(trx, { ...membership, agency: null, place: null, recordedAt: new Date() }));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const post = (path: string, body: object) =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, cookie },
        body: JSON.stringify(body),
      });
    cookie = cookiesOf(await post('/api/auth/sign-in/username', { username, password: account.oneTimePassword }));
    const change = { currentPassword: account.oneTimePassword, newPassword: `${newId()}-a-bench` };
    cookie = cookiesOf(await post('/api/auth/change-password', change));
    await sleep(10);
    return server;
  },
  headers: () => ({ cookie, accept: 'application/json', 'x-vuonlen-csrf': '1' }),
};
