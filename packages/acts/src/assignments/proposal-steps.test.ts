import { findAppraisalsByProposals, findLegsByProposals, findStepsByProposals } from '@vuonlen/database/assignments';
import { findBrokenLink } from '@vuonlen/database/audit';
import { wholeCommittee } from '@vuonlen/database/kernel';
import { appraisalItems } from '@vuonlen/plan/assignments';
import { isoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
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
  proposeSupport,
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

const book = 'savings-book/district-fund';
const why = { reason: 'Hồ sơ chưa đủ' };

describe('from proposing to approval', () => {
  it('ward, standing agency and leader each take their step, and the support is assigned at the end', async () => {
    const before = await desk.used(book);
    const { proposal, household } = await accepted(
      proposeSupport(desk.ward(), proposalOf((await desk.register()).id, { note: 'Hộ có con nhỏ' })),
    );
    expect(proposal).toMatchObject({ state: 'DRAFT', version: 1, note: 'Hộ có con nhỏ', stateSince: '2024-06-15' });
    const sent = (await accepted(submitProposal(desk.ward(), stepOf(proposal)))).proposal;
    expect(sent).toMatchObject({ state: 'SUBMITTED', version: 2, note: 'Hộ có con nhỏ' });
    const seen = (await accepted(appraiseProposal(desk.officer(), appraisalOf(sent)))).proposal;
    expect(seen).toMatchObject({ state: 'APPRAISED', appraisedBy: 'officer', assignment: null });
    expect(await desk.used(book)).toBe(before);
    const done = await accepted(approveProposal(desk.leader(), approvalOf(seen)));
    expect(done.proposal).toMatchObject({ state: 'APPROVED', decidedBy: 'leader', assignment: done.assignment.id });
    expect(done.assignment).toMatchObject({ state: 'ASSIGNED', measure: 'SAVINGS_BOOK', amount: 20_000_000 });
    expect(done.assignment.household).toBe(household.id);
    expect(await desk.used(book)).toBe(before + 1);
    const scope = wholeCommittee(desk.committee);
    const steps = await findStepsByProposals(desk.database.readers, scope, [proposal.id]);
    expect(steps.map(({ step, fromState, toState, by }) => [step, fromState, toState, by])).toEqual([
      ['PROPOSE', null, 'DRAFT', 'ward'],
      ['SUBMIT', 'DRAFT', 'SUBMITTED', 'ward'],
      ['APPRAISE', 'SUBMITTED', 'APPRAISED', 'officer'],
      ['APPROVE', 'APPRAISED', 'APPROVED', 'leader'],
    ]);
  });

  it('keeps each decision of the rules with its facts, the checklist, the trail and the messages', async () => {
    const proposal = await desk.appraised();
    await accepted(approveProposal(desk.leader(), approvalOf(proposal)));
    const { readers } = desk.database;
    expect(await desk.count('decision', proposal.household)).toBe(3);
    const { rows } = await sql<{ outcome: string; class: string }>`
      select outcome, facts->>'class' as class from decision where household_id = ${proposal.household}`.execute(
      desk.database.writers,
    );
    expect(rows).toEqual(Array.from({ length: 3 }, () => ({ outcome: 'GRANTED', class: 'NEAR_POOR' })));
    const [appraisal] = await findAppraisalsByProposals(readers, wholeCommittee(desk.committee), [proposal.id]);
    expect(appraisal?.items).toEqual(appraisalItems.map((item) => ({ item, isMet: true, note: null })));
    const messages = await readers
      .selectFrom('outbox')
      .select('topic')
      .where('aggregate_id', '=', proposal.household)
      .execute();
    expect(messages.map(({ topic }) => topic)).toEqual([
      'household.create',
      'support.propose',
      'proposal.submit',
      'proposal.appraise',
      'support.assign',
      'proposal.approve',
    ]);
    expect(await findBrokenLink(readers, desk.committee, 'HOUSEHOLD', proposal.household)).toBeNull();
  });

  it('keeps no note and no name in the trail', async () => {
    await desk.proposed({ note: 'Ghi chú riêng' });
    const { rows } = await sql<{ text: string }>`select string_agg(payload::text, ' ') as text
      from (select payload from audit_event union all select payload from outbox) t`.execute(desk.database.writers);
    expect(rows[0]?.text).not.toMatch(/Ghi chú|Nguyễn|Hồ sơ chưa đủ/);
  });

  it('goes back with a reason and comes again, with other pledges', async () => {
    const sent = await desk.submitted({ legs: [] });
    const back = (await accepted(returnProposal(desk.officer(), { ...stepOf(sent), ...why }))).proposal;
    expect(back).toMatchObject({ state: 'RETURNED', appraisedBy: null });
    const legs = [{ pledge: 'savings-book/social-mobilisation', quantity: 1 }];
    const again = (await accepted(submitProposal(desk.ward(), { ...stepOf(back), legs, note: 'Đã bổ sung' }))).proposal;
    expect(again).toMatchObject({ state: 'SUBMITTED', note: 'Đã bổ sung' });
    const seen = (await accepted(appraiseProposal(desk.officer(), appraisalOf(again)))).proposal;
    const returned = (await accepted(returnProposal(desk.officer(), { ...stepOf(seen), ...why }))).proposal;
    expect(returned).toMatchObject({ state: 'RETURNED', appraisedBy: null });
    const scope = wholeCommittee(desk.committee);
    expect(await findLegsByProposals(desk.database.readers, scope, [sent.id])).toEqual([
      { proposal: sent.id, pledge: 'savings-book/social-mobilisation', quantity: 1 },
    ]);
  });

  it('is rejected for good or withdrawn, and may be proposed anew after that', async () => {
    const { id: household } = await desk.register();
    const seen = await desk.appraised({ household });
    const rejected = (await accepted(rejectProposal(desk.leader(), { ...stepOf(seen), ...why }))).proposal;
    expect(rejected).toMatchObject({ state: 'REJECTED', decidedBy: 'leader', assignment: null });
    const second = await desk.proposed({ household });
    const withdrawn = (await accepted(withdrawProposal(desk.ward(), { ...stepOf(second), ...why }))).proposal;
    expect(withdrawn.state).toBe('WITHDRAWN');
    expect((await desk.proposed({ household })).state).toBe('DRAFT');
  });

  it('assigns from the day that is wanted, decided as of that day', async () => {
    const wantedFrom = isoDate('2024-07-01');
    const seen = await desk.appraised({ wantedFrom });
    const { assignment } = await accepted(approveProposal(desk.leader(), approvalOf(seen)));
    expect(assignment.effectiveOn).toBe('2024-07-01');
    const later = desk.leader({ workingDate: '2024-08-02' });
    const other = await desk.appraised({ wantedFrom });
    expect((await accepted(approveProposal(later, approvalOf(other)))).assignment.effectiveOn).toBe('2024-08-02');
  });

  it('answers a request that comes twice with the same support', async () => {
    const input = approvalOf(await desk.appraised());
    const once = await accepted(approveProposal(desk.leader(), input));
    const twice = await accepted(approveProposal(desk.leader(), input));
    expect(twice.assignment).toEqual(once.assignment);
    expect(await desk.count('assignment', once.household.id)).toBe(1);
    const other = await desk.appraised();
    const reused = { ...approvalOf(other), idempotencyKey: input.idempotencyKey };
    await errorOf(approveProposal(desk.leader(), reused), 'IDEMPOTENCY_KEY_REUSED');
  });
});

describe('a step is refused', () => {
  it('where it does not lead out of the state, with the state and the steps that do', async () => {
    const draft = await desk.proposed();
    const early = await errorOf(approveProposal(desk.leader(), approvalOf(draft)), 'ILLEGAL_STEP');
    expect(early).toEqual({
      code: 'ILLEGAL_STEP',
      type: 'SupportProposal',
      id: draft.id,
      step: 'APPROVE',
      from: 'DRAFT',
      legal: ['SUBMIT', 'WITHDRAW'],
    });
    await errorOf(appraiseProposal(desk.officer(), appraisalOf(draft)), 'ILLEGAL_STEP');
    const gone = (await accepted(withdrawProposal(desk.ward(), { ...stepOf(draft), ...why }))).proposal;
    const late = await errorOf(submitProposal(desk.ward(), stepOf(gone)), 'ILLEGAL_STEP');
    expect([late.from, late.legal]).toEqual(['WITHDRAWN', []]);
  });

  it('on an older version, with the current one', async () => {
    const draft = await desk.proposed();
    await accepted(submitProposal(desk.ward(), stepOf(draft)));
    const stale = await errorOf(submitProposal(desk.ward(), stepOf(draft)), 'STALE_VERSION');
    expect(stale).toEqual({ code: 'STALE_VERSION', type: 'SupportProposal', id: draft.id, current: 2 });
  });

  it('without the reason that it wants', async () => {
    const seen = await desk.appraised();
    for (const reason of [null, '', '  ']) {
      const input = { ...stepOf(seen), reason };
      for (const refused of [
        returnProposal(desk.officer(), input),
        rejectProposal(desk.leader(), input),
        withdrawProposal(desk.ward(), input),
      ]) {
        expect(await errorOf(refused, 'REASON_REQUIRED')).toMatchObject({ for: 'STEP' });
      }
    }
  });

  it('on a day to come, before the step before it, or in the past without a reason', async () => {
    const draft = await desk.proposed();
    const at = (day: string, reason: string | null = null) =>
      submitProposal(desk.ward({ workingDate: '2024-06-20' }), { ...stepOf(draft), effectiveOn: isoDate(day), reason });
    const issuesOf = async (result: ReturnType<typeof at>) =>
      (await errorOf(result, 'INVALID_INPUT')).issues.map(({ path, code }) => [path, code]);
    expect(await issuesOf(at('2024-06-21'))).toEqual([['effectiveOn', 'DATE_IN_FUTURE']]);
    expect(await issuesOf(at('2024-06-14', 'muộn'))).toEqual([['effectiveOn', 'DATE_BEFORE_LAST_STEP']]);
    expect(await errorOf(at('2024-06-18'), 'REASON_REQUIRED')).toMatchObject({ for: 'BACKDATING' });
    expect((await accepted(at('2024-06-18', 'Trình bằng giấy'))).proposal.stateSince).toBe('2024-06-18');
  });

  it.each([
    ['nothing is answered', [], [['items', 'APPRAISAL_INCOMPLETE']]],
    [
      'an item is not met and not explained',
      appraisalItems.map((item, index) => ({ item, isMet: index !== 1 })),
      [['items.1.note', 'REQUIRED']],
    ],
    [
      'an item is answered twice',
      [...appraisalItems, appraisalItems[0]].map((item) => ({ item, isMet: true })),
      [['items.5.item', 'APPRAISAL_ITEM_TWICE']],
    ],
  ] as const)('in an appraisal where %s', async (_, items, issues) => {
    const sent = await desk.submitted();
    const input = { ...appraisalOf(sent), items } as Parameters<typeof appraiseProposal>[1];
    const refused = await errorOf(appraiseProposal(desk.officer(), input), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual(issues);
  });

  it('in an appraisal that names no pledge, and taken when it does', async () => {
    const sent = await desk.submitted({ legs: [] });
    const refused = await errorOf(appraiseProposal(desk.officer(), appraisalOf(sent)), 'INVALID_INPUT');
    expect(refused.issues.map(({ path, code }) => [path, code])).toEqual([['legs', 'LEGS_INCOMPLETE']]);
    const legs = [{ pledge: book, quantity: 1 }];
    await accepted(appraiseProposal(desk.officer(), { ...appraisalOf(sent), legs }));
  });
});
