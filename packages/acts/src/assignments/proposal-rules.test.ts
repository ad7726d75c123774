import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordHousingWorks, updateHousehold } from '../households/index.ts';
import {
  accepted,
  appraisalOf,
  approvalOf,
  bookFor,
  errorOf,
  openProposalDesk,
  type ProposalDesk,
  proposalOf,
} from '../testing/index.ts';
import { appraiseProposal, approveProposal, assignSupport, proposeSupport } from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk();
});
afterAll(() => desk.database.drop());

const _book = 'savings-book/district-fund';
const _why = { reason: 'Hồ sơ chưa đủ' };

describe('the rules decide', () => {
  it('on each proposal: what is excluded, not met, outside the window or unknown is not proposed', async () => {
    const held = await desk.register();
    await accepted(assignSupport(desk.contextOf(), bookFor(held.id)));
    await errorOf(proposeSupport(desk.ward(), proposalOf(held.id)), 'EXCLUDED_BY');
    const rich = await desk.register({ class: 'WELL_OFF' });
    expect(
      (await errorOf(proposeSupport(desk.ward(), proposalOf(rich.id)), 'INELIGIBLE')).decision.reasons[0],
    ).toMatchObject({ clause: expect.stringMatching(/^II\.2\.2\.2/) });
    const unknown = await desk.register({ housingWorks: null });
    await errorOf(proposeSupport(desk.ward(), proposalOf(unknown.id)), 'FACTS_MISSING');
    const near = await desk.register();
    const late = proposalOf(near.id, { wantedFrom: isoDate('2025-02-01') });
    await errorOf(proposeSupport(desk.ward(), late), 'OUTSIDE_WINDOW');
    expect(await desk.count('support_proposal', near.id)).toBe(0);
  });

  it('again at the appraisal and at the approval, on the facts of that day', async () => {
    const { id: household, version } = await desk.register();
    const sent = await desk.submitted({ household });
    await accepted(recordHousingWorks(desk.contextOf(), { household, works: 'REPAIR' }));
    await errorOf(appraiseProposal(desk.officer(), appraisalOf(sent)), 'EXCLUDED_BY');
    const works = { housingWorks: 'NONE' as const };
    await accepted(updateHousehold(desk.contextOf(), { id: household, expectedVersion: version + 1, ...works }));
    const seen = (await accepted(appraiseProposal(desk.officer(), appraisalOf(sent)))).proposal;
    const given = await accepted(assignSupport(desk.contextOf(), bookFor(household)));
    const refused = await errorOf(approveProposal(desk.leader(), approvalOf(seen)), 'EXCLUDED_BY');
    expect(refused.conflicting?.assignment).toBe(given.assignment.id);
    expect(await desk.count('assignment', household)).toBe(1);
  });

  it('and the pledges give no more than they hold', async () => {
    const legs = [{ pledge: 'savings-book/phu-luong', quantity: 1 }];
    const seen = [];
    for (let at = 0; at < 4; at += 1) seen.push(await desk.appraised({ legs }));
    const results = [];
    for (const proposal of seen) results.push(await approveProposal(desk.leader(), approvalOf(proposal)));
    expect(results.map((result) => (result.ok ? 'OK' : result.error.code))).toEqual([
      'OK',
      'OK',
      'OK',
      'PLEDGE_EXCEEDED',
    ]);
    expect(await desk.used('savings-book/phu-luong')).toBe(3);
  });

  it.each([
    ['an unknown measure', { measure: 'CASTLE' }, 'measure', 'UNKNOWN_MEASURE'],
    [
      'a pledge of another measure',
      { legs: [{ pledge: 'education/bia-ba', quantity: 1 }] },
      'legs.0.pledge',
      'PLEDGE_OF_ANOTHER_MEASURE',
    ],
    ['a day that is over', { wantedFrom: isoDate('2024-06-14') }, 'wantedFrom', 'DATE_IN_PAST'],
    [
      'the money of another ward',
      { legs: [{ pledge: 'savings-book/ha-cau', quantity: 1 }] },
      'legs.0.pledge',
      'WARD_MONEY_STAYS',
    ],
  ])('and the input is looked at: %s', async (_, changes, path, code) => {
    const { id } = await desk.register();
    const refused = await errorOf(proposeSupport(desk.ward(), proposalOf(id, changes)), 'INVALID_INPUT');
    expect(refused.issues.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  it('one proposal of a support is open at a time', async () => {
    const { household } = await desk.proposed();
    const refused = await errorOf(proposeSupport(desk.ward(), proposalOf(household)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['measure', 'ALREADY_PROPOSED']]);
  });
});
