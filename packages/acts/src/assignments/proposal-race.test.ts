import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActResult } from '../kernel/index.ts';
import { accepted, approvalOf, openProposalDesk, type ProposalDesk, stepOf } from '../testing/index.ts';
import { approveProposal, cancelSupport, withdrawProposal } from './index.ts';

let desk: ProposalDesk;
const book = 'savings-book/district-fund';
const rounds = 20;

beforeAll(async () => {
  desk = await openProposalDesk({ connections: 16 });
  await race('APPROVE');
});
afterAll(() => desk.database.drop());

const codeOf = (result: ActResult<unknown>) => (result.ok ? 'OK' : result.error.code);

/** Two people want to end one proposal at once; what they were told, and what stands afterwards. */
async function race(other: 'APPROVE' | 'WITHDRAW', isOtherFirst = false) {
  const proposal = await desk.appraised();
  const before = await desk.used(book);
  const approval = () => approveProposal(desk.leader(), approvalOf(proposal));
  const second = () =>
    other === 'APPROVE'
      ? approveProposal(desk.leader({ userId: 'second leader' }), approvalOf(proposal))
      : withdrawProposal(desk.ward(), { ...stepOf(proposal), reason: 'Hộ không nhận' });
  const acts = isOtherFirst ? [second, approval] : [approval, second];
  const results = await Promise.all(acts.map((act): Promise<ActResult<unknown>> => act()));
  const { rows } = await sql<{ state: string; steps: number; assignment: string | null; version: number | null }>`
    select p.state, (select count(*) from support_proposal_step s where s.proposal_id = p.id) as steps,
      p.assignment_id as assignment, a.version
    from support_proposal p left join assignment a on a.id = p.assignment_id
    where p.id = ${proposal.id}`.execute(desk.database.writers);
  const [row] = rows;
  const given = await desk.count('assignment', proposal.household);
  const used = (await desk.used(book)) - before;
  if (row?.assignment) {
    const input = { assignment: row.assignment, expectedVersion: row.version ?? 0, reason: 'next round' };
    await accepted(cancelSupport(desk.contextOf(), { ...input, idempotencyKey: randomUUID() }));
  }
  return { codes: results.map(codeOf).toSorted(), state: row?.state, steps: row?.steps, given, used };
}

describe('one proposal and two who want to end it', () => {
  it(`two leaders approve it at once: one does, in each of ${rounds} warm rounds, and one support is given`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      expect(await race('APPROVE')).toEqual({
        codes: ['OK', 'STALE_VERSION'],
        state: 'APPROVED',
        steps: 4,
        given: 1,
        used: 1,
      });
    }
  });

  it(`approved and withdrawn at once: one happens, in each of ${rounds} warm rounds`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { codes, state, steps, given, used } = await race('WITHDRAW', round % 2 === 0);
      expect([codes, steps]).toEqual([['OK', 'STALE_VERSION'], 4]);
      expect([given, used]).toEqual(state === 'APPROVED' ? [1, 1] : [0, 0]);
      expect(['APPROVED', 'WITHDRAWN']).toContain(state);
    }
  });

  /** What a step must never become: it looks at the state, and then writes. */
  async function lookThenWrite(proposal: string, state: 'REJECTED' | 'WITHDRAWN'): Promise<boolean> {
    return desk.database.writers.transaction().execute(async (trx) => {
      const { rows } = await sql<{ state: string }>`select state from support_proposal where id = ${proposal}`.execute(
        trx,
      );
      if (rows[0]?.state !== 'APPRAISED') return false;
      await sql`update support_proposal set state = ${state}, version = version + 1,
        decided_by = case when ${state} = 'REJECTED' then 'leader' end where id = ${proposal}`.execute(trx);
      return true;
    });
  }

  async function runMutant(): Promise<number> {
    let most = 0;
    for (let round = 0; round < 5; round += 1) {
      const { id } = await desk.appraised();
      const both = (['REJECTED', 'WITHDRAWN'] as const).map((state) => lookThenWrite(id, state).catch(() => false));
      most = Math.max(most, (await Promise.all(both)).filter(Boolean).length);
    }
    return most;
  }

  it('the planted mutant, which looks and then writes, is stopped by the database, and ends it twice without it', async () => {
    expect(await runMutant()).toBe(1);
    const switched = (how: 'disable' | 'enable') =>
      sql`alter table support_proposal ${sql.raw(how)} trigger support_proposal_legal_step`.execute(
        desk.database.writers,
      );
    await switched('disable');
    expect(await runMutant()).toBe(2);
    await switched('enable');
  });
});
