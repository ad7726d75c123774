import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Transaction } from '../kernel/index.ts';
import { byId, type Copies, openCopies, writes } from '../testing/index.ts';

const { edit, move, cancel } = writes;

let copies: Copies;
beforeAll(async () => {
  copies = await openCopies();
});
afterAll(() => copies.database.drop());

describe('copies that are kept while 6 others write, commit late and roll back', () => {
  const places = ['ha-cau-2024', 'yen-nghia-2024', 'dong-mai-2024'];
  const pause = (most: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * most));
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)];

  /** As every act does, it holds the household first: a move of it and a change of its support come one after the other. */
  async function changeSupport(trx: Transaction, id: string | undefined): Promise<void> {
    await sql`select from household where id = (select household_id from assignment where id = ${id}) for update`.execute(
      trx,
    );
    if (Math.random() < 0.3) await cancel(id).execute(trx);
    else await sql`update assignment set version = version + 1 where id = ${id}`.execute(trx);
  }

  async function writeSome(households: readonly string[], supports: readonly string[]): Promise<void> {
    for (let turn = 0; turn < 4; turn += 1) {
      const isKept = Math.random() < 0.8;
      await copies.database.writers
        .transaction()
        .execute(async (trx) => {
          await sql`select pg_current_xact_id()`.execute(trx);
          await pause(8);
          const what = Math.random();
          const household = any(households);
          if (what < 0.4) await move(household, any(places) ?? '').execute(trx);
          else if (what < 0.8) await edit(household).execute(trx);
          else await changeSupport(trx, any(supports));
          await pause(12);
          if (!isKept) throw new Error('rolled back');
        })
        .catch(() => undefined);
    }
  }

  it('are the register in the end, in each of 20 rounds, whoever follows', async () => {
    const households = await copies.idsOf(`select id from household order by id limit 24`);
    const supports = await copies.idsOf(`select a.id from assignment a join household h on h.id = a.household_id
      where h.id in (select id from household order by id limit 24)`);
    const followers = (['households', 'assignments'] as const).flatMap((of) =>
      Object.values(copies.scopes).map((scope) => ({ of, scope, follower: copies.follower(of, scope, 5) })),
    );
    for (let round = 0; round < 20; round += 1) {
      let isWriting = true;
      const writing = Promise.all(Array.from({ length: 6 }, () => writeSome(households, supports))).then(() => {
        isWriting = false;
      });
      await Promise.all(
        followers.map(async ({ follower }) => {
          while (isWriting) {
            await follower.step();
            await pause(10);
          }
        }),
      );
      await writing;
      for (const { of, scope, follower } of followers) {
        await follower.follow();
        await follower.follow();
        expect(byId(follower.rows.values())).toEqual(await copies.truth(of, scope));
      }
    }
  }, 300_000);
});
