import { randomUUID } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { toGlobalId } from '../kernel/index.ts';
import { markedDocument } from './plan-documents.ts';
import { type GraphqlProposalDesk, openGraphqlProposalDesk, step } from './proposal-desk.ts';
import { followUps } from './repeatable-follow-up.ts';
import { reportPeriods } from './repeatable-reports.ts';
import type { Asker } from './test-register.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of any shape
type Row = any;

/** An act that is ready to be done: by whom, with what, and with what else under the same key. */
export interface Repeatable {
  readonly by: Asker;
  readonly input: object;
  /** Of the input, what another request would have different. */
  readonly other: object;
}

export type Preparations = Readonly<Record<string, () => Promise<Repeatable>>>;

/** Who does acts with a key, and a fresh subject for each of them. */
export interface RepeatableActs {
  readonly desk: GraphqlProposalDesk;
  /** By the name of the mutation. */
  readonly prepare: Preparations;
}

const pledge = (slug: string) => toGlobalId('Pledge', slug);
const [fund, others, haCau] = ['savings-book/district-fund', 'savings-book/other-ward-funds', 'savings-book/ha-cau'];
const overPlanReason = 'Bổ sung theo chỉ đạo';
const legs = [{ pledge: pledge(fund), quantity: 1 }];
const book = (household: string) => ({ household, measure: 'SAVINGS_BOOK', legs, overPlanReason });
const batchStep = ({ id, version }: Row) => ({ batch: id, expectedVersion: version });
const batchFields = 'batch { id version }';

const words = { reason: 'Lý do khác' };
const cancellation = ({ id, version }: Row) => ({ assignment: id, expectedVersion: version, reason: 'Thử' });
const by = (who: Asker, input: object, other: object): Repeatable => ({ by: who, input, other });

const syllables = 'An Bình Chi Dung Giang Hà Khanh Lan Mai Ngọc'.split(' ');
let names = 0;

/** A name that nobody had before. */
function nextName(): string {
  names += 1;
  return `Trần Thị ${[...String(names)].map((digit) => syllables[Number(digit)]).join(' ')}`;
}

const card = { policy: 'HEALTH_INSURANCE_CARD' };

const registration = () => ({
  ...{ place: toGlobalId('Place', 'phu-luong-2024'), class: 'NEAR_POOR', standard: 'CITY' },
  members: [{ fullName: nextName(), relation: 'HEAD', birthYear: 1970 }],
});

/** What is done on the way to the act itself. */
function handsOf(desk: GraphqlProposalDesk) {
  const { officer, newHousehold } = desk;
  const act = (who: Asker, name: string, input: object, fields: string): Promise<Row> =>
    desk.act(who, name, { idempotencyKey: randomUUID(), ...input }, fields);
  const given = async () =>
    (await act(officer, 'assignSupport', book(await newHousehold()), 'assignment { id version }')).assignment;
  return { act, given };
}

let plans = 0;

function revisions({ officer, leader, act }: GraphqlProposalDesk): Preparations {
  return {
    adoptPlanRevision: async () => {
      plans += 1;
      const input = { document: markedDocument(`lần ${plans}`) };
      const made = await act(officer, 'draftPlanRevision', input, 'revision { id version }');
      const { id, version } = made.revision;
      const adoption = { revision: id, expectedVersion: version, decisionNumber: '1/QĐ', decisionDate: '2024-06-15' };
      return by(leader, adoption, { decisionNumber: '2/QĐ' });
    },
  };
}

function supports(desk: GraphqlProposalDesk): Preparations {
  const { officer, leader, ward, newHousehold } = desk;
  const { act, given } = handsOf(desk);
  const items = async () => ({ items: [book(await newHousehold())] });
  const proposal = async () => step(await desk.appraised(ward, await newHousehold(), { legs }));
  return {
    assignSupport: async () => by(officer, book(await newHousehold()), { overPlanReason: 'Lý do khác' }),
    cancelSupport: async () => by(officer, cancellation(await given()), words),
    assignSupports: async () => by(officer, await items(), await items()),
    cancelSupports: async () => {
      const item = cancellation(await given());
      return by(officer, { items: [item] }, { items: [{ ...item, ...words }] });
    },
    changeSupports: async () => {
      const cancellations = [cancellation(await given())];
      const { items: assignments } = await items();
      return by(officer, { cancellations, assignments }, { cancellations: [] });
    },
    undoBatch: async () => {
      const { batch } = await act(officer, 'assignSupports', await items(), batchFields);
      return by(officer, batchStep(batch), words);
    },
    proposeSupports: async () => {
      const wanted = async () => ({ household: await newHousehold(), measure: 'SAVINGS_BOOK', legs });
      const both = [await wanted(), await wanted()];
      return by(ward, { items: both }, { items: both.slice(0, 1) });
    },
    approveProposal: async () => by(leader, { ...(await proposal()), overPlanReason }, words),
    approveProposals: async () => by(leader, { proposals: [await proposal()], overPlanReason }, words),
  };
}

function payments(desk: GraphqlProposalDesk): Preparations {
  const { officer, leader } = desk;
  const { act, given } = handsOf(desk);
  const lines = async () => ({ measure: 'SAVINGS_BOOK', lines: [{ assignment: (await given()).id }] });
  const draft = async () => (await act(officer, 'createDisbursementBatch', await lines(), batchFields)).batch;
  const submitted = async () =>
    (await act(officer, 'submitDisbursementBatch', batchStep(await draft()), batchFields)).batch;
  const approved = async () =>
    (await act(leader, 'approveDisbursementBatch', batchStep(await submitted()), batchFields)).batch;
  const payment = async () => {
    const input = { ...batchStep(await approved()), documentNumber: 'PC 01' };
    const { batch } = await act(officer, 'recordPayment', input, batchFields);
    const query = 'query ($batch: ID!) { disbursements(where: { batch: $batch }) { nodes { id } } }';
    return (await officer.ask(query, { batch: batch.id })).data.disbursements.nodes[0].id;
  };
  return {
    createDisbursementBatch: async () => {
      const input = await lines();
      return by(officer, input, { lines: [{ ...input.lines[0], recipient: 'Người khác' }] });
    },
    submitDisbursementBatch: async () => by(officer, batchStep(await draft()), { expectedVersion: 99 }),
    approveDisbursementBatch: async () => by(leader, batchStep(await submitted()), { expectedVersion: 99 }),
    returnDisbursementBatch: async () => by(leader, { ...batchStep(await submitted()), reason: 'Thử' }, words),
    discardDisbursementBatch: async () => by(officer, { ...batchStep(await draft()), reason: 'Thử' }, words),
    recordPayment: async () =>
      by(officer, { ...batchStep(await approved()), documentNumber: 'PC 02' }, { documentNumber: 'PC 03' }),
    reverseDisbursement: async () =>
      by(officer, { disbursement: await payment(), documentNumber: 'PT 09', reason: 'Thử' }, words),
  };
}

function funds(desk: GraphqlProposalDesk): Preparations {
  const { officer, leader } = desk;
  const { act } = handsOf(desk);
  const receipt = {
    pledge: pledge(others),
    source: toGlobalId('FundingSource', 'ward-funds-without-near-poor-households'),
    ...{ channel: 'INTO_FUND', quantity: 1, documentNumber: 'PT 01' },
  };
  const move = { from: pledge(others), to: pledge(haCau), quantity: 1, basisDocument: '45/QĐ-BCĐ' };
  const delegation = {
    ...{ action: 'APPROVE_DISBURSEMENT', delegate: toGlobalId('User', officer.person.id), basisDocument: '12/UQ' },
    ...{ validFrom: '2024-06-15', validUntil: '2024-06-20' },
  };
  const own = {
    ...{ pledge: pledge(others), source: toGlobalId('FundingSource', 'ward-funds-without-near-poor-households') },
    ...{ quantity: 1, documentNumber: '01/CV-MTTQ' },
  };
  return {
    recordPledge: async () => by(officer, own, { documentNumber: '02/CV-MTTQ' }),
    reversePledge: async () => {
      const made = await act(officer, 'recordPledge', own, 'ownPledge { id }');
      return by(officer, { ownPledge: made.ownPledge.id, reason: 'Thử' }, words);
    },
    recordReceipt: async () => by(officer, receipt, { documentNumber: 'PT 02' }),
    reverseReceipt: async () => {
      const made = await act(officer, 'recordReceipt', receipt, 'receipt { id }');
      return by(officer, { receipt: made.receipt.id, reason: 'Thử' }, words);
    },
    reallocateFunds: async () => by(officer, move, { quantity: 2 }),
    reverseReallocation: async () => {
      const made = await act(officer, 'reallocateFunds', move, 'reallocation { id }');
      return by(officer, { reallocation: made.reallocation.id, reason: 'Thử' }, words);
    },
    recordDelegation: async () => by(leader, delegation, { basisDocument: '13/UQ' }),
    endDelegation: async () => {
      const made = await act(leader, 'recordDelegation', delegation, 'delegation { id version }');
      const { id, version } = made.delegation;
      return by(leader, { delegation: id, expectedVersion: version, reason: 'Thử' }, words);
    },
  };
}

function logs(desk: GraphqlProposalDesk, bank: Asker): Preparations {
  const { officer, ward, newHousehold } = desk;
  const { act } = handsOf(desk);
  const report = { duty: toGlobalId('Duty', 'iv-8-4-report') };
  const loan = async () => {
    const household = await newHousehold();
    await desk.act(officer, 'recordNeed', { household, kind: 'HOUSING_REPAIR', year: 2024 }, 'need { id }');
    return { household, kind: 'HOUSING_LOAN', amount: 20_000_000, termMonths: 60 };
  };
  return {
    recordLoan: async () => by(bank, await loan(), { termMonths: 36 }),
    recordRepayment: async () => {
      const made = await act(bank, 'recordLoan', await loan(), 'loan { id }');
      return by(bank, { loan: made.loan.id, amount: 1_000_000 }, { amount: 2_000_000 });
    },
    discardBankReport: async () => {
      const { bankReports } = (await bank.ask('{ bankReports { id version } }')).data;
      const begin = () => desk.act(bank, 'createBankReport', { dueOn: '2024-07-05' }, 'report { id version }');
      const { id, version } = bankReports[0] ?? (await begin()).report;
      return by(bank, { id, expectedVersion: version }, { expectedVersion: 99 });
    },
    assignPersonToDuty: async () => by(bank, { ...report, fullName: nextName() }, { fullName: nextName() }),
    recordDutyProgress: async () => by(bank, { ...report, state: 'IN_PROGRESS', percent: 10 }, { percent: 20 }),
    raiseDifficulty: async () =>
      by(ward, { household: await newHousehold(), content: 'Hộ ốm đau kéo dài' }, { content: 'Khác' }),
    recordEntitlement: async () => by(officer, { household: await newHousehold(), ...card }, { note: 'Khác' }),
    recordEntitlements: async () => {
      const receivers = [{ household: await newHousehold() }, { household: await newHousehold() }];
      return by(officer, { receivers, ...card }, { note: 'Khác' });
    },
    withdrawEntitlements: async () => {
      const receivers = [{ household: await newHousehold() }, { household: await newHousehold() }];
      const fields = 'items { entitlement { id version } }';
      const { items } = await act(officer, 'recordEntitlements', { receivers, ...card }, fields);
      const written = items.map(({ entitlement }: Row) => ({
        id: entitlement.id,
        expectedVersion: entitlement.version,
      }));
      return by(officer, { items: written, reason: 'Ghi nhầm' }, words);
    },
    createHousehold: async () => by(officer, registration(), { address: 'Ngõ khác' }),
  };
}

/** Opens the register, with pledges and funds that do not run out; drop its database in `afterAll`. */
export async function openRepeatableActs(): Promise<RepeatableActs> {
  const desk = await openGraphqlProposalDesk();
  const bank = await desk.register.asker('AGENCY_OFFICER', { agency: 'social-policy-bank' });
  const money = { ...payments(desk), ...funds(desk) };
  const inTheYear = { ...revisions(desk), ...supports(desk), ...money, ...logs(desk, bank), ...reportPeriods(desk) };
  // What is done after the exit sets the committee's day to a later one.
  const back = async () => {
    await desk.register.database.writers
      .updateTable('committee')
      .set({ working_date: isoDate('2024-06-15') })
      .execute();
    // An adoption sets the limits to those of the plan.
    await desk.register.database.writers
      .updateTable('pledge_counter')
      .set({ limit: 100_000, received: 50_000, received_money: 1_000_000_000_000 })
      .where('pledge', 'in', [fund, others, haCau])
      .execute();
  };
  const prepare = Object.fromEntries(
    Object.entries(inTheYear).map(([name, prepared]) => [name, async () => back().then(prepared)]),
  );
  return { desk, prepare: { ...prepare, ...followUps(desk) } };
}
