import { randomUUID, randomUUIDv7 } from 'node:crypto';
import type { Role } from '@vuonlen/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  appraisalOf,
  approvalOf,
  errorOf,
  openProposalDesk,
  type ProposalDesk,
  proposalOf,
  stepOf,
} from '../testing/index.ts';
import {
  appraiseProposal,
  approveProposal,
  approveProposals,
  proposeSupport,
  recordHandingOver,
  recordUseCheck,
  rejectProposal,
  returnProposal,
  submitProposal,
  withdrawProposal,
} from './index.ts';

let desk: ProposalDesk;
beforeAll(async () => {
  desk = await openProposalDesk();
});
afterAll(() => desk.database.drop());

const _book = 'savings-book/district-fund';
const why = { reason: 'Hồ sơ chưa đủ' };

describe('who may take which step', () => {
  const nothing = { id: randomUUIDv7(), version: 1 };
  const acts = {
    propose: (role: Role) => proposeSupport(desk.contextOf({ role }), proposalOf(nothing.id)),
    submit: (role: Role) => submitProposal(desk.contextOf({ role }), stepOf(nothing)),
    return: (role: Role) => returnProposal(desk.contextOf({ role }), { ...stepOf(nothing), ...why }),
    appraise: (role: Role) => appraiseProposal(desk.contextOf({ role }), appraisalOf(nothing)),
    approve: (role: Role) => approveProposal(desk.contextOf({ role }), approvalOf(nothing)),
    approveMany: (role: Role) =>
      approveProposals(desk.contextOf({ role }), { proposals: [stepOf(nothing)], idempotencyKey: randomUUID() }),
    reject: (role: Role) => rejectProposal(desk.contextOf({ role }), { ...stepOf(nothing), ...why }),
    withdraw: (role: Role) => withdrawProposal(desk.contextOf({ role }), { ...stepOf(nothing), ...why }),
    handOver: (role: Role) =>
      recordHandingOver(desk.contextOf({ role }), {
        assignment: nothing.id,
        expectedVersion: 1,
        signedListNumber: '1',
        receivedBy: 'Đào',
      }),
    checkUse: (role: Role) =>
      recordUseCheck(desk.contextOf({ role }), {
        assignment: nothing.id,
        expectedVersion: 1,
        result: 'FOR_INTENDED_PURPOSE',
      }),
  };
  const makers: Role[] = ['ADMINISTRATOR', 'COMMITTEE_OFFICER', 'WARD_OFFICER'];
  const standing: Role[] = ['ADMINISTRATOR', 'COMMITTEE_OFFICER'];

  it.each<[keyof typeof acts, Role[]]>([
    ['propose', makers],
    ['submit', makers],
    ['return', standing],
    ['appraise', standing],
    ['approve', ['COMMITTEE_LEADER']],
    ['approveMany', ['COMMITTEE_LEADER']],
    ['reject', ['COMMITTEE_LEADER']],
    ['withdraw', makers],
    ['handOver', [...makers, 'AGENCY_OFFICER']],
    ['checkUse', makers],
  ])('%s: %j and nobody else', async (name, holders) => {
    const every: Role[] = [
      ...['ADMINISTRATOR', 'COMMITTEE_LEADER', 'COMMITTEE_OFFICER', 'AGENCY_OFFICER', 'WARD_OFFICER'],
      'AUDITOR',
    ] as Role[];
    const answers = await Promise.all(every.map(async (role) => [role, await acts[name](role)] as const));
    const codes = answers.map(([role, result]) => [role, result.ok ? 'OK' : result.error.code]);
    const found = name === 'approveMany' ? 'PROPOSALS_REFUSED' : 'NOT_FOUND';
    expect(codes).toEqual(every.map((role) => [role, holders.includes(role) ? found : 'FORBIDDEN']));
  });

  it('an officer of another ward finds nothing, whatever the step', async () => {
    const other = () => desk.ward({ place: 'ha-cau-2024' });
    const { household, ...proposal } = await desk.proposed();
    await errorOf(proposeSupport(other(), proposalOf(household)), 'NOT_FOUND');
    await errorOf(submitProposal(other(), stepOf(proposal)), 'NOT_FOUND');
    await errorOf(withdrawProposal(other(), { ...stepOf(proposal), ...why }), 'NOT_FOUND');
  });

  it('who proposed or submitted does not appraise, who appraised or proposed does not approve', async () => {
    const mine = (await accepted(proposeSupport(desk.officer(), proposalOf((await desk.register()).id)))).proposal;
    const sent = (await accepted(submitProposal(desk.officer({ userId: 'second' }), stepOf(mine)))).proposal;
    const own = await errorOf(appraiseProposal(desk.officer(), appraisalOf(sent)), 'SAME_PERSON');
    expect(own).toEqual({ code: 'SAME_PERSON', step: 'APPRAISE', before: 'PROPOSE' });
    const second = desk.officer({ userId: 'second' });
    expect((await errorOf(appraiseProposal(second, appraisalOf(sent)), 'SAME_PERSON')).before).toBe('SUBMIT');
    const third = desk.officer({ userId: 'third' });
    const seen = (await accepted(appraiseProposal(third, appraisalOf(sent)))).proposal;
    for (const [userId, before] of [
      ['officer', 'PROPOSE'],
      ['second', 'SUBMIT'],
      ['third', 'APPRAISE'],
    ] as const) {
      const refused = await errorOf(approveProposal(desk.leader({ userId }), approvalOf(seen)), 'SAME_PERSON');
      expect(refused).toEqual({ code: 'SAME_PERSON', step: 'APPROVE', before });
    }
    await accepted(approveProposal(desk.leader(), approvalOf(seen)));
  });
});
