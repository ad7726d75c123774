import { findSupportProposals, type SupportProposalRecord } from '@vuonlen/database/assignments';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActContext } from '../kernel/index.ts';
import { accepted, errorOf, openProposalDesk, type ProposalDesk, stepOf } from '../testing/index.ts';
import { submitProposals, withdrawProposal } from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk({ connections: 8 });
});
afterAll(() => desk.database.drop());

const many = async (count: number) => {
  const proposals: SupportProposalRecord[] = [];
  for (let at = 0; at < count; at += 1) proposals.push(await desk.proposed());
  return proposals;
};

const batchOf = (proposals: readonly SupportProposalRecord[]) => ({ proposals: proposals.map(stepOf) });

async function statesOf(proposals: readonly SupportProposalRecord[]): Promise<string[]> {
  const ids = proposals.map(({ id }) => id);
  const rows = await findSupportProposals(desk.database.readers, wholeCommittee(desk.committee), ids);
  return ids.map((id) => rows.find((row) => row.id === id)?.state ?? '');
}

describe('submitting several proposals', () => {
  it('submits all of them, in the order in which they were given', async () => {
    const proposals = await many(3);
    const { submitted } = await accepted(submitProposals(desk.ward(), batchOf(proposals)));
    expect(submitted.map(({ proposal }) => [proposal.id, proposal.state])).toEqual(
      proposals.map(({ id }) => [id, 'SUBMITTED']),
    );
  });

  it('submits none when one cannot be, and says why of each that cannot', async () => {
    const [first, gone, old, last] = (await many(4)) as [
      SupportProposalRecord,
      SupportProposalRecord,
      SupportProposalRecord,
      SupportProposalRecord,
    ];
    await accepted(withdrawProposal(desk.ward(), { ...stepOf(gone), reason: 'Hộ không còn nhu cầu' }));
    const stale = { ...old, version: old.version + 1 };
    const refused = await errorOf(
      submitProposals(desk.ward(), batchOf([first, { ...gone, version: gone.version + 1 }, stale, last])),
      'PROPOSALS_REFUSED',
    );
    expect(refused.refusals.map(({ proposal, error }) => [proposal, error.code])).toEqual([
      [gone.id, 'ILLEGAL_STEP'],
      [old.id, 'STALE_VERSION'],
    ]);
    expect(await statesOf([first, gone, old, last])).toEqual(['DRAFT', 'WITHDRAWN', 'DRAFT', 'DRAFT']);
  });

  it.each<[string, () => ActContext, 'FORBIDDEN' | 'PROPOSALS_REFUSED' | null]>([
    ['the ward', () => desk.ward(), null],
    ['the standing agency', () => desk.officer(), null],
    ['a leader', () => desk.leader(), 'FORBIDDEN'],
    ['another ward', () => desk.ward({ place: 'dong-mai-2024' }), 'PROPOSALS_REFUSED'],
    ['an auditor', () => desk.contextOf({ role: 'AUDITOR' }), 'FORBIDDEN'],
    ['an agency', () => desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'red-cross' }), 'FORBIDDEN'],
  ])('by %s: %s', async (_name, who, refusal) => {
    const proposals = await many(2);
    const answer = submitProposals(who(), batchOf(proposals));
    if (refusal === null) expect((await accepted(answer)).submitted).toHaveLength(2);
    else await errorOf(answer, refusal);
    const state = refusal === null ? 'SUBMITTED' : 'DRAFT';
    expect(await statesOf(proposals)).toEqual([state, state]);
  });

  it('asks for 1 to 100 proposals, each once', async () => {
    const [one] = (await many(1)) as [SupportProposalRecord];
    const codesOf = async (proposals: readonly SupportProposalRecord[]) =>
      (await errorOf(submitProposals(desk.ward(), batchOf(proposals)), 'INVALID_INPUT')).issues.map(({ code }) => code);
    expect(await codesOf([])).toEqual(['OUT_OF_RANGE']);
    expect(await codesOf(Array.from({ length: 101 }, () => one))).toEqual(['OUT_OF_RANGE']);
    expect(await codesOf([one, one])).toEqual(['PROPOSAL_TWICE']);
  });

  it('of two that want the same lets one through, in either order, and never half of one', async () => {
    for (let round = 0; round < 20; round += 1) {
      const proposals = await many(2);
      const answers = await Promise.all([
        submitProposals(desk.ward(), batchOf(proposals)),
        submitProposals(desk.officer(), batchOf(proposals.toReversed())),
      ]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await statesOf(proposals)).toEqual(['SUBMITTED', 'SUBMITTED']);
    }
  });
});
