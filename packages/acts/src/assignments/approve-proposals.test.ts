import { randomUUID } from 'node:crypto';
import { findSupportProposals, type SupportProposalRecord } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordHousingWorks } from '../households/index.ts';
import { accepted, errorOf, openProposalDesk, type ProposalDesk, stepOf } from '../testing/index.ts';
import { type ApproveProposalsInput, approveProposals, withdrawProposal } from './index.ts';

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

  it('two leaders with the same proposals in opposite order: one batch passes, in each of 5 rounds', async () => {
    for (let round = 0; round < 5; round += 1) {
      const proposals = await many(3, round % 2 ? 'savings-book/district-fund' : 'savings-book/social-mobilisation');
      const results = await Promise.all([
        approveProposals(desk.leader(), batchOf(proposals)),
        approveProposals(desk.leader({ userId: 'second leader' }), batchOf(proposals.toReversed())),
      ]);
      const codes = results.map((result) => (result.ok ? 'OK' : result.error.code)).toSorted();
      expect(codes).toEqual(['OK', 'PROPOSALS_REFUSED']);
      expect(await statesOf(proposals)).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
    }
  });
});
