import { randomUUID } from 'node:crypto';
import { findSupportProposals, type SupportProposalRecord } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordHousingWorks } from '../households/index.ts';
import type { ActContext } from '../kernel/index.ts';
import {
  accepted,
  appraisalOf,
  buildFor,
  errorOf,
  openProposalDesk,
  type ProposalDesk,
  proposalOf,
  stepOf,
} from '../testing/index.ts';
import {
  type ApproveProposalsInput,
  appraiseProposal,
  approveProposals,
  proposeSupport,
  submitProposal,
  withdrawProposal,
} from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

const batchOf = (proposals: readonly SupportProposalRecord[]): ApproveProposalsInput => ({
  proposals: proposals.map(stepOf),
  idempotencyKey: randomUUID(),
});

const many = async (count: number, pledge = 'savings-book/district-fund') => {
  const proposals: SupportProposalRecord[] = [];
  for (let at = 0; at < count; at += 1) proposals.push(await desk.appraised({ legs: [{ pledge, quantity: 1 }] }));
  return proposals;
};

async function statesOf(proposals: readonly SupportProposalRecord[]): Promise<string[]> {
  const ids = proposals.map(({ id }) => id);
  const rows = await findSupportProposals(desk.database.readers, wholeCommittee(desk.committee), ids);
  return ids.map((id) => rows.find((row) => row.id === id)?.state ?? '');
}

describe('approving several proposals', () => {
  it('assigns all of them, once a key', async () => {
    const proposals = await many(3);
    const before = await desk.used('savings-book/district-fund');
    const input = batchOf(proposals);
    const { approved } = await accepted(approveProposals(desk.leader(), input));
    expect(approved.map(({ proposal }) => [proposal.id, proposal.state])).toEqual(
      proposals.map(({ id }) => [id, 'APPROVED']),
    );
    expect(new Set(approved.map(({ assignment }) => assignment.id)).size).toBe(3);
    const again = await accepted(approveProposals(desk.leader(), input));
    expect(again.approved.map(({ assignment }) => assignment.id)).toEqual(
      approved.map(({ assignment }) => assignment.id),
    );
    expect(await desk.used('savings-book/district-fund')).toBe(before + 3);
  });

  it('assigns none when one is refused, and tells each refusal', async () => {
    const [good, builds, gone, draft] = [...(await many(3)), await desk.proposed()];
    if (!good || !builds || !gone || !draft) throw new Error('no proposals');
    await accepted(recordHousingWorks(desk.contextOf(), { household: builds.household, works: 'NEW_BUILD' }));
    await accepted(withdrawProposal(desk.ward(), { ...stepOf(gone), reason: 'x' }));
    const before = await desk.used('savings-book/district-fund');
    const input = batchOf([good, builds, { ...gone, version: gone.version + 1 }, draft]);
    const missing = { proposal: 'nobody', expectedVersion: 1 };
    const refused = await errorOf(
      approveProposals(desk.leader(), { ...input, proposals: [...input.proposals, missing] }),
      'PROPOSALS_REFUSED',
    );
    expect(refused.refusals.map(({ proposal, error }) => [proposal, error.code])).toEqual([
      [builds.id, 'EXCLUDED_BY'],
      [gone.id, 'ILLEGAL_STEP'],
      [draft.id, 'ILLEGAL_STEP'],
      ['nobody', 'NOT_FOUND'],
    ]);
    expect(await statesOf([good, builds, gone, draft])).toEqual(['APPRAISED', 'APPRAISED', 'WITHDRAWN', 'DRAFT']);
    expect(await desk.used('savings-book/district-fund')).toBe(before);
    expect(await desk.count('assignment', good.household)).toBe(0);
    await accepted(approveProposals(desk.leader(), batchOf([good])));
  });

  it('counts each against what the ones before it left of the pledge', async () => {
    const proposals = await many(5, 'savings-book/phu-luong');
    const refused = await errorOf(approveProposals(desk.leader(), batchOf(proposals)), 'PROPOSALS_REFUSED');
    expect(refused.refusals.map(({ proposal, error }) => [proposal, error.code])).toEqual(
      proposals.slice(3).map(({ id }) => [id, 'PLEDGE_EXCEEDED']),
    );
    expect(await desk.used('savings-book/phu-luong')).toBe(0);
    await accepted(approveProposals(desk.leader(), batchOf(proposals.slice(0, 3))));
    expect(await desk.used('savings-book/phu-luong')).toBe(3);
  });

  it('undoes what a refused one has begun: the next one of the household does not meet it', async () => {
    const pledge = 'savings-book/dong-mai';
    const household = await desk.register({ place: 'dong-mai-2024' });
    await desk.needsHouse(household);
    const build = { household: household.id, measure: 'HOUSING_NEW_BUILD', legs: buildFor(household.id).legs };
    const ward = desk.ward({ place: 'dong-mai-2024' });
    const both: SupportProposalRecord[] = [];
    for (const changes of [{ legs: [{ pledge, quantity: 1 }] }, build]) {
      const { proposal } = await accepted(proposeSupport(ward, proposalOf(household.id, changes)));
      const sent = (await accepted(submitProposal(ward, stepOf(proposal)))).proposal;
      both.push((await accepted(appraiseProposal(desk.officer(), appraisalOf(sent)))).proposal);
    }
    await sql`update pledge_counter set used = "limit" where pledge = ${pledge}`.execute(desk.database.writers);
    const refused = await errorOf(approveProposals(desk.leader(), batchOf(both)), 'PROPOSALS_REFUSED');
    expect(refused.refusals.map(({ proposal, error }) => [proposal, error.code])).toEqual([
      [both[0]?.id, 'PLEDGE_EXCEEDED'],
    ]);
  });

  it('is refused without any, and with one that is there twice', async () => {
    const [proposal] = await many(1);
    if (!proposal) throw new Error('no proposal');
    for (const [proposals, code] of [
      [[], 'OUT_OF_RANGE'],
      [[proposal, proposal], 'PROPOSAL_TWICE'],
    ] as const) {
      const refused = await errorOf(approveProposals(desk.leader(), batchOf(proposals)), 'INVALID_INPUT');
      expect(refused.issues.map((one) => one.code)).toEqual([code]);
    }
  });

  it('two leaders with the same proposals in opposite order: one batch passes and neither locks the other out, in each of 8 rounds', async () => {
    let transactions = 0;
    const counting = (context: ActContext): ActContext => {
      const { writers } = context;
      const transaction = () => {
        transactions += 1;
        return writers.transaction();
      };
      return { ...context, writers: { transaction } as typeof writers };
    };
    for (let round = 0; round < 8; round += 1) {
      transactions = 0;
      const proposals = await many(4, round % 2 ? 'savings-book/district-fund' : 'savings-book/social-mobilisation');
      const results = await Promise.all([
        approveProposals(counting(desk.leader()), batchOf(proposals)),
        approveProposals(counting(desk.leader({ userId: 'second leader' })), batchOf(proposals.toReversed())),
      ]);
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code)).toSorted();
      expect(codes).toEqual(['OK', 'PROPOSALS_REFUSED']);
      expect(await statesOf(proposals)).toEqual(Array(proposals.length).fill('APPROVED'));
      expect(transactions, 'a batch that was locked out tries again').toBe(2);
    }
  });
});
