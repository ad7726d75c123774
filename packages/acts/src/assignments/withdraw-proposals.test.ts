import { findSupportProposals, type SupportProposalRecord } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActContext } from '../kernel/index.ts';
import { accepted, errorOf, openProposalDesk, type ProposalDesk, stepOf } from '../testing/index.ts';
import { proposeSupport, submitProposals, withdrawProposals } from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

type Proposal = SupportProposalRecord;

const many = async (count: number) => {
  const proposals: Proposal[] = [];
  for (let at = 0; at < count; at += 1) proposals.push(await desk.proposed());
  return proposals;
};

const batchOf = (proposals: readonly Proposal[], reason = 'Lập nhầm danh sách') => ({
  proposals: proposals.map(stepOf),
  reason,
});

async function statesOf(proposals: readonly Proposal[]): Promise<string[]> {
  const ids = proposals.map(({ id }) => id);
  const rows = await findSupportProposals(desk.database.readers, wholeCommittee(desk.committee), ids);
  return ids.map((id) => rows.find((row) => row.id === id)?.state ?? '');
}

describe('withdrawing several proposals', () => {
  it('withdraws all of them, drafts and submitted ones, and the households may be proposed for anew', async () => {
    const [draft, submitted] = (await many(2)) as [Proposal, Proposal];
    const handed = await accepted(submitProposals(desk.ward(), { proposals: [stepOf(submitted)] }));
    const now = [draft, ...handed.submitted.map(({ proposal }) => proposal)];
    const { withdrawn } = await accepted(withdrawProposals(desk.ward(), batchOf(now)));
    expect(withdrawn.map(({ proposal }) => [proposal.id, proposal.state])).toEqual(
      now.map(({ id }) => [id, 'WITHDRAWN']),
    );
    const { household, measure, itemKind, member } = draft;
    const again = { household, measure, itemKind, member, expectedVersion: withdrawn[0]?.household.version ?? 0 };
    expect((await accepted(proposeSupport(desk.ward(), again))).proposal.state).toBe('DRAFT');
  });

  it('withdraws none when one cannot be, and says why of each that cannot', async () => {
    const [first, gone, old] = (await many(3)) as [Proposal, Proposal, Proposal];
    await accepted(withdrawProposals(desk.ward(), batchOf([gone])));
    const stale = { ...old, version: old.version + 1 };
    const refused = await errorOf(
      withdrawProposals(desk.ward(), batchOf([first, { ...gone, version: gone.version + 1 }, stale])),
      'PROPOSALS_REFUSED',
    );
    expect(refused.refusals.map(({ proposal, error }) => [proposal, error.code])).toEqual([
      [gone.id, 'ILLEGAL_STEP'],
      [old.id, 'STALE_VERSION'],
    ]);
    expect(await statesOf([first, gone, old])).toEqual(['DRAFT', 'WITHDRAWN', 'DRAFT']);
  });

  it('wants a reason, which stands in the history of each', async () => {
    const [one] = (await many(1)) as [Proposal];
    const refused = await errorOf(withdrawProposals(desk.ward(), batchOf([one], '  ')), 'PROPOSALS_REFUSED');
    expect(refused.refusals.map(({ error }) => error.code)).toEqual(['REASON_REQUIRED']);
    expect(await statesOf([one])).toEqual(['DRAFT']);
  });

  it.each<[string, () => ActContext, 'FORBIDDEN' | 'PROPOSALS_REFUSED' | null]>([
    ['the ward', () => desk.ward(), null],
    ['the standing agency', () => desk.officer(), null],
    ['a leader', () => desk.leader(), 'FORBIDDEN'],
    ['another ward', () => desk.ward({ place: 'dong-mai-2024' }), 'PROPOSALS_REFUSED'],
    ['an auditor', () => desk.contextOf({ role: 'AUDITOR' }), 'FORBIDDEN'],
  ])('by %s', async (_name, who, refusal) => {
    const proposals = await many(2);
    const answer = withdrawProposals(who(), batchOf(proposals));
    if (refusal === null) expect((await accepted(answer)).withdrawn).toHaveLength(2);
    else await errorOf(answer, refusal);
    const state = refusal === null ? 'WITHDRAWN' : 'DRAFT';
    expect(await statesOf(proposals)).toEqual([state, state]);
  });

  it('beside a submission of the same, in the other order, never half of one, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const proposals = await many(2);
      const answers = await Promise.all([
        withdrawProposals(desk.ward(), batchOf(proposals)),
        submitProposals(desk.officer(), { proposals: proposals.toReversed().map(stepOf) }),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      const state = answers[0].ok ? 'WITHDRAWN' : 'SUBMITTED';
      expect(await statesOf(proposals)).toEqual([state, state]);
    }
  });
});
