import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActContext, ActResult } from '../kernel/index.ts';
import { accepted, errorOf, openProposalDesk, type ProposalDesk, proposalOf, stepOf } from '../testing/index.ts';
import {
  type ProposeSupportsInput,
  proposeSupport,
  proposeSupports,
  submitProposals,
  withdrawProposal,
} from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk({ connections: 16 });
});
afterAll(() => desk.database.drop());

const households = async (count: number, place = 'phu-luong-2024') => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push((await desk.register({ place })).id);
  return ids;
};

const batchOf = (ids: readonly string[], changes: Partial<ProposeSupportsInput> = {}): ProposeSupportsInput => ({
  items: ids.map((id) => proposalOf(id)),
  idempotencyKey: randomUUID(),
  ...changes,
});

const proposalsOf = async (ids: readonly string[]) => Promise.all(ids.map((id) => desk.count('support_proposal', id)));

const keys = async () =>
  (await desk.database.writers.selectFrom('idempotency_key').select('key').execute()).map(({ key }) => key);

describe('proposing for many households', () => {
  it('begins a draft for each, in the order asked, which can then be handed to the appraisal together', async () => {
    const ids = await households(3);
    const { items } = await accepted(proposeSupports(desk.ward(), batchOf(ids)));
    expect(items.map(({ index, proposal, refusal }) => [index, proposal?.household, proposal?.state, refusal])).toEqual(
      ids.map((id, index) => [index, id, 'DRAFT', null]),
    );
    const proposals = items.flatMap(({ proposal }) => (proposal ? [stepOf(proposal)] : []));
    const { submitted } = await accepted(submitProposals(desk.ward(), { proposals }));
    expect(submitted.map(({ proposal }) => proposal.state)).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    expect(await desk.used('savings-book/district-fund')).toBe(0);
  });

  it('begins none when one cannot be, and says why of each with the clause of the plan', async () => {
    const [builds, open, free] = (await households(3)) as [string, string, string];
    await desk.needsHouse({ ...(await desk.register()), id: builds });
    await accepted(proposeSupport(desk.ward(), proposalOf(open)));
    const builder = await desk.register({ housingWorks: 'NEW_BUILD' });
    const refused = await errorOf(
      proposeSupports(desk.ward(), batchOf([free, builder.id, open, randomUUID(), 'no id'])),
      'BATCH_REFUSED',
    );
    expect(refused.refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'EXCLUDED_BY'],
      [2, 'INVALID_INPUT'],
      [3, 'NOT_FOUND'],
      [4, 'NOT_FOUND'],
    ]);
    const excluded = refused.refusals[0]?.error;
    expect(excluded && 'decision' in excluded ? excluded.decision.reasons[0] : null).toMatchObject({
      clause: expect.stringMatching(/^II\.2\.2/),
      quote: expect.stringMatching(/\S/),
    });
    expect(await proposalsOf([free, builder.id, open])).toEqual([0, 0, 1]);
  });

  it('of the same support twice refuses the second, and a version that was not read', async () => {
    const [own, old] = (await households(2)) as [string, string];
    const items = [proposalOf(own), proposalOf(own), proposalOf(old, { expectedVersion: 7 })];
    const refused = await errorOf(proposeSupports(desk.ward(), batchOf([], { items })), 'BATCH_REFUSED');
    expect(refused.refusals.map(({ index, error }) => [index, error.code])).toEqual([
      [1, 'INVALID_INPUT'],
      [2, 'STALE_VERSION'],
    ]);
  });

  it('tells by a dry run what would happen, writes nothing, and leaves its key free', async () => {
    const [free, open] = (await households(2)) as [string, string];
    await accepted(proposeSupport(desk.ward(), proposalOf(open)));
    const input = batchOf([free, open]);
    const { items } = await accepted(proposeSupports(desk.ward(), { ...input, dryRun: true }));
    expect(items.map(({ proposal, refusal }) => [proposal, refusal?.code ?? null])).toEqual([
      [null, null],
      [null, 'INVALID_INPUT'],
    ]);
    expect(await proposalsOf([free, open])).toEqual([0, 1]);
    expect(await keys()).not.toContain(input.idempotencyKey);
    const again = { ...batchOf([free]), idempotencyKey: input.idempotencyKey };
    expect((await accepted(proposeSupports(desk.ward(), again))).items).toHaveLength(1);
  });

  it('asks for 1 to 500, and a day that is not past', async () => {
    const issuesOf = async (items: ProposeSupportsInput['items']) =>
      (await errorOf(proposeSupports(desk.ward(), batchOf([], { items })), 'INVALID_INPUT')).issues;
    expect(await issuesOf([])).toMatchObject([{ path: 'items', code: 'REQUIRED' }]);
    const many = Array.from({ length: 501 }, () => proposalOf(randomUUID()));
    expect(await errorOf(proposeSupports(desk.ward(), batchOf([], { items: many })), 'BATCH_TOO_LARGE')).toMatchObject({
      limit: 500,
      given: 501,
    });
    const [own = ''] = await households(1);
    const past = batchOf([], { items: [proposalOf(own, { wantedFrom: isoDate('2024-06-14') })] });
    const { refusals } = await errorOf(proposeSupports(desk.ward(), past), 'BATCH_REFUSED');
    expect(refusals[0]?.error).toMatchObject({ issues: [{ path: 'wantedFrom', code: 'DATE_IN_PAST' }] });
  });

  it('once a key: again answers the same, with anything else is refused', async () => {
    const ids = await households(2);
    const input = batchOf(ids);
    const first = await accepted(proposeSupports(desk.ward(), input));
    expect(await accepted(proposeSupports(desk.ward(), input))).toEqual(first);
    const fewer = { ...input, items: input.items.slice(0, 1) };
    await errorOf(proposeSupports(desk.ward(), fewer), 'IDEMPOTENCY_KEY_REUSED');
    expect(await proposalsOf(ids)).toEqual([1, 1]);
  });
});

describe('who proposes for many', () => {
  it.each<[string, () => ActContext, 'FORBIDDEN' | 'BATCH_REFUSED' | null]>([
    ['the ward', () => desk.ward(), null],
    ['the standing agency', () => desk.officer(), null],
    ['an administrator', () => desk.contextOf({ role: 'ADMINISTRATOR' }), null],
    ['another ward', () => desk.ward({ place: 'dong-mai-2024' }), 'BATCH_REFUSED'],
    ['a leader', () => desk.leader(), 'FORBIDDEN'],
    ['an agency', () => desk.contextOf({ role: 'AGENCY_OFFICER', agency: 'fatherland-front' }), 'FORBIDDEN'],
    ['an auditor', () => desk.contextOf({ role: 'AUDITOR' }), 'FORBIDDEN'],
  ])('%s: refused with %s', async (_name, who, refusal) => {
    const ids = await households(2);
    const answer = proposeSupports(who(), batchOf(ids));
    if (refusal === null) expect((await accepted(answer)).items).toHaveLength(2);
    else await errorOf(answer, refusal);
    expect(await proposalsOf(ids)).toEqual(refusal === null ? [1, 1] : [0, 0]);
  });

  it('a ward with one household of another begins none, and hears of it no more than that it is not found', async () => {
    const [own = ''] = await households(1);
    const [foreign = ''] = await households(1, 'dong-mai-2024');
    const { refusals } = await errorOf(proposeSupports(desk.ward(), batchOf([own, foreign])), 'BATCH_REFUSED');
    const error = { code: 'NOT_FOUND', type: 'Household', id: foreign };
    expect(refusals).toMatchObject([{ index: 1, household: foreign, error }]);
    expect(await proposalsOf([own, foreign])).toEqual([0, 0]);
  });
});

describe('two who propose for the same households', () => {
  const codeOf = (result: ActResult<unknown>) => (result.ok ? 'OK' : result.error.code);

  it('in either order: one does, the other is told, never half of one, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 21; round += 1) {
      const ids = await households(3);
      const results = await Promise.all([
        proposeSupports(desk.ward(), batchOf(ids)),
        proposeSupports(desk.officer(), batchOf(ids.toReversed())),
      ]);
      expect(results.map(codeOf).toSorted()).toEqual(['BATCH_REFUSED', 'OK']);
      expect(await proposalsOf(ids)).toEqual([1, 1, 1]);
    }
  });

  it('with overlapping choices: the overlap is proposed once, in each of 20 warm rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const [one, both, other] = (await households(3)) as [string, string, string];
      const results = await Promise.all([
        proposeSupports(desk.ward(), batchOf([one, both])),
        proposeSupports(desk.officer(), batchOf([other, both])),
      ]);
      expect(results.map(codeOf).toSorted()).toEqual(['BATCH_REFUSED', 'OK']);
      expect((await proposalsOf([one, both, other])).toSorted()).toEqual([0, 1, 1]);
    }
  });
});

it('a draft of the batch is withdrawn by its own step, and may be proposed again', async () => {
  const ids = await households(2);
  const { items } = await accepted(proposeSupports(desk.ward(), batchOf(ids)));
  const [first] = items;
  if (!first?.proposal) throw new Error('Nothing was proposed.');
  await accepted(withdrawProposal(desk.ward(), { ...stepOf(first.proposal), reason: 'Lập nhầm' }));
  await accepted(proposeSupports(desk.ward(), batchOf(ids.slice(0, 1))));
});
