import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  allMet,
  bookLegs,
  type GraphqlProposalDesk,
  newKey,
  openGraphqlProposalDesk,
  type Proposal,
  step,
} from './proposal-desk.ts';
import type { Asker } from './test-register.ts';

let desk: GraphqlProposalDesk;
beforeAll(async () => {
  desk = await openGraphqlProposalDesk();
});
afterAll(() => desk.register.database.drop());

const why = { reason: 'Hồ sơ chưa đủ' };

describe('a proposal through the API', () => {
  it('goes from the ward to the leader, each shown the steps that are theirs, with the clause that asks for them', async () => {
    const { ward, officer, leader, act } = desk;
    const draft = await act(ward, 'proposeSupport', {
      household: await desk.newHousehold(),
      measure: 'SAVINGS_BOOK',
      legs: bookLegs,
      note: 'Hộ có con nhỏ',
    });
    expect(draft.proposal).toMatchObject({
      state: 'DRAFT',
      waitingDays: 0,
      note: 'Hộ có con nhỏ',
      legs: [{ quantity: 1, pledge: { slug: 'savings-book/district-fund' } }],
      nextSteps: [
        { step: 'SUBMIT', toState: 'SUBMITTED', wantsReason: false, clause: null, quote: null },
        { step: 'WITHDRAW', toState: 'WITHDRAWN', wantsReason: true, clause: null },
      ],
    });
    const sent = (await act(ward, 'submitProposal', step(draft.proposal))).proposal;
    const stepsSeen = async (asker: Asker) => {
      const { data } = await asker.ask(
        'query ($id: ID!) { node(id: $id) { ... on SupportProposal { nextSteps { step clause quote } } } }',
        { id: sent.id },
      );
      return data.node.nextSteps;
    };
    expect((await stepsSeen(ward)).map((one: { step: string }) => one.step)).toEqual(['WITHDRAW']);
    expect(await stepsSeen(leader)).toEqual([]);
    expect(await stepsSeen(officer)).toEqual([
      { step: 'RETURN', clause: null, quote: null },
      { step: 'APPRAISE', clause: 'IV.1#2', quote: 'thẩm định' },
      { step: 'WITHDRAW', clause: null, quote: null },
    ]);
    const seen = (await act(officer, 'appraiseProposal', { ...step(sent), items: allMet, note: 'Đã xác minh' }))
      .proposal;
    expect((await stepsSeen(officer)).map((one: { step: string }) => one.step)).toEqual(['RETURN', 'WITHDRAW']);
    expect((await stepsSeen(leader)).map((one: { step: string }) => one.step)).toEqual(['APPROVE', 'REJECT']);
    const approval = { ...step(seen), idempotencyKey: newKey() };
    const done = await act(
      leader,
      'approveProposal',
      approval,
      `proposal { state version assignment { id state handingOver { bookNumber } useChecks { result } } nextSteps { step }
        steps { step recordedBy } appraisals { note items { item isMet } decision { outcome } } decision { outcome } }
        assignment { id amount } household { supportProposals { id } assignments { id } } pledges { slug left } warnings { code }`,
    );
    expect(done.proposal).toMatchObject({
      state: 'APPROVED',
      assignment: { id: done.assignment.id, state: 'ASSIGNED', handingOver: null, useChecks: [] },
      nextSteps: [],
      appraisals: [{ note: 'Đã xác minh', items: allMet, decision: { outcome: 'GRANTED' } }],
      decision: { outcome: 'GRANTED' },
    });
    expect(done.proposal.steps.map((one: { step: string }) => one.step)).toEqual([
      'PROPOSE',
      'SUBMIT',
      'APPRAISE',
      'APPROVE',
    ]);
    expect(done.proposal.steps.map((one: { recordedBy: string }) => one.recordedBy)).toEqual([
      ...Array(2).fill('Người WARD_OFFICER'),
      'Người COMMITTEE_OFFICER',
      'Người COMMITTEE_LEADER',
    ]);
    expect(done.household.supportProposals).toEqual([{ id: sent.id }]);
    expect(done.household.assignments).toEqual([{ id: done.assignment.id }]);
  });

  it('a support is handed over and its use checked; lists find it where it stands', async () => {
    const { ward, officer, act } = desk;
    const household = await desk.newHousehold();
    const assignment = await desk.approve(await desk.appraised(ward, household));
    const listed = async (where: object) => {
      const { data } = await officer.ask(
        'query ($where: AssignmentWhere) { assignments(where: $where) { totalCount nodes { id state } } }',
        { where: { household, ...where } },
      );
      return data.assignments.nodes.map((one: { state: string }) => one.state);
    };
    expect(await listed({ state: 'ASSIGNED' })).toEqual(['ASSIGNED']);
    const shown =
      'assignment { id version state handingOverEvidence handingOver { bookNumber receivedBy signedListNumber recordedBy } useChecks { result finding } }';
    const signed = { signedListNumber: '01/DS', receivedBy: 'Nguyễn Thị Thử' };
    const ofRead = { assignment: assignment.id, expectedVersion: assignment.version };
    const wrong = await act(ward, 'recordHandingOver', { ...ofRead, ...signed, receiptNumber: '9' }, shown);
    expect(wrong).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'bookNumber' }, { path: 'receiptNumber' }] });
    const handed = await act(ward, 'recordHandingOver', { ...ofRead, ...signed, bookNumber: 'SB 7' }, shown);
    expect(handed.assignment).toMatchObject({
      state: 'HANDED_OVER',
      handingOverEvidence: 'BOOK_NUMBER',
      handingOver: { bookNumber: 'SB 7', receivedBy: 'Nguyễn Thị Thử', recordedBy: 'Người WARD_OFFICER' },
    });
    expect([await listed({ state: 'ASSIGNED' }), await listed({ state: 'HANDED_OVER' })]).toEqual([
      [],
      ['HANDED_OVER'],
    ]);
    const again = { assignment: assignment.id, expectedVersion: handed.assignment.version };
    expect(await act(ward, 'recordHandingOver', { ...again, ...signed, bookNumber: 'SB 8' }, shown)).toMatchObject({
      __typename: 'IllegalStepError',
      step: 'HAND_OVER',
      from: 'HANDED_OVER',
      legal: ['CHECK_USE'],
      current: { id: assignment.id },
      message: { vi: expect.stringContaining('Đã bàn giao'), en: expect.stringContaining('Handed over') },
    });
    const cancel = { ...again, reason: 'x', idempotencyKey: newKey() };
    expect((await act(officer, 'cancelSupport', cancel, 'assignment { id }')).code).toBe('ILLEGAL_STEP');
    const checked = await act(ward, 'recordUseCheck', { ...again, result: 'FOR_INTENDED_PURPOSE' }, shown);
    expect(checked.assignment).toMatchObject({ state: 'USE_CHECKED', useChecks: [{ result: 'FOR_INTENDED_PURPOSE' }] });
    expect(await listed({ state: 'USE_CHECKED', live: true })).toEqual(['USE_CHECKED']);
    expect([await listed({ state: 'HANDED_OVER' }), await listed({ live: false })]).toEqual([[], []]);
    const { data } = await officer.ask('query ($id: ID!) { household(id: $id) { assignments { state } } }', {
      id: household,
    });
    expect(data.household.assignments).toEqual([{ state: 'USE_CHECKED' }]);
  });
});

describe('a refusal', () => {
  it('of a step says where the proposal stands and what may be done', async () => {
    const draft = await desk.propose(desk.ward, await desk.newHousehold());
    const early = await desk.act(desk.leader, 'approveProposal', { ...step(draft), idempotencyKey: newKey() });
    expect(early).toMatchObject({
      __typename: 'IllegalStepError',
      step: 'APPROVE',
      from: 'DRAFT',
      legal: ['SUBMIT', 'WITHDRAW'],
      current: { id: draft.id, state: 'DRAFT', version: 1 },
      message: { vi: 'Không thực hiện được bước “Phê duyệt”: hồ sơ đang ở trạng thái “Đang lập”.' },
    });
    await desk.act(desk.ward, 'submitProposal', step(draft));
    expect(await desk.act(desk.ward, 'submitProposal', step(draft))).toMatchObject({
      __typename: 'StaleVersionError',
      currentVersion: 2,
      current: { id: draft.id },
    });
  });

  it('of an own check names the step that the person took', async () => {
    const { officer, act } = desk;
    const own = await desk.submitted(officer, await desk.newHousehold());
    expect(await act(officer, 'appraiseProposal', { ...step(own), items: allMet })).toMatchObject({
      __typename: 'SamePersonError',
      step: 'APPRAISE',
      before: 'PROPOSE',
      message: { vi: expect.stringContaining('“Lập phương án” không được thực hiện bước “Thẩm định”') },
    });
    const { data } = await officer.ask(
      'query ($id: ID!) { node(id: $id) { ... on SupportProposal { nextSteps { step } } } }',
      {
        id: own.id,
      },
    );
    expect(data.node.nextSteps.map((one: Proposal & { step: string }) => one.step)).toEqual(['RETURN', 'WITHDRAW']);
  });

  it('without a reason is one of the field, late without one of the day', async () => {
    const sent = await desk.submitted(desk.ward, await desk.newHousehold());
    const blank = await desk.act(desk.officer, 'returnProposal', { ...step(sent), reason: ' ' });
    expect(blank).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: 'reason', code: 'REQUIRED' }] });
    expect((await desk.act(desk.officer, 'returnProposal', { ...step(sent), ...why })).proposal.state).toBe('RETURNED');
  });

  it('of several proposals at once tells each, with the sentence of the plan', async () => {
    const { ward, officer, leader, act } = desk;
    const [good, excluded, draft] = [
      await desk.appraised(ward, await desk.newHousehold()),
      await desk.appraised(ward, await desk.newHousehold()),
      await desk.propose(ward, await desk.newHousehold()),
    ];
    const { data } = await officer.ask(
      'query ($id: ID!) { node(id: $id) { ... on SupportProposal { household { id } } } }',
      {
        id: excluded.id,
      },
    );
    const legs = bookLegs;
    const { household } = data.node;
    const direct = { household: household.id, measure: 'SAVINGS_BOOK', legs, idempotencyKey: newKey() };
    await act(officer, 'assignSupport', direct, 'assignment { id }');
    const shown = 'approved { proposal { id state } assignment { id } }';
    const input = { proposals: [good, excluded, draft].map(step), idempotencyKey: newKey() };
    const { data: answer, errors } = await leader.ask(
      `mutation ($input: ApproveProposalsInput!) { approveProposals(input: $input) { __typename
        ... on ProposalsRefusedError { message { vi } refusals { proposal { id } error { __typename code message { vi }
          ... on ExcludedByError { clause quote } } } } ... on ApproveProposalsSuccess { ${shown} } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    expect(answer.approveProposals).toMatchObject({
      __typename: 'ProposalsRefusedError',
      message: { vi: 'Chưa phương án nào được xử lý: có 2 phương án chưa đủ điều kiện.' },
      refusals: [
        {
          proposal: { id: excluded.id },
          error: { __typename: 'ExcludedByError', clause: expect.stringMatching(/^II/) },
        },
        { proposal: { id: draft.id }, error: { __typename: 'IllegalStepError', code: 'ILLEGAL_STEP' } },
      ],
    });
    const alone = await act(leader, 'approveProposals', { proposals: [step(good)], idempotencyKey: newKey() }, shown);
    expect(alone.approved).toMatchObject([{ proposal: { id: good.id, state: 'APPROVED' } }]);
  });
});
