import { limitsOf, loanScopeOf } from '@vuonlen/acts/assignments';
import {
  findLoans,
  findLoansByHouseholds,
  findRepaymentsByLoans,
  type LoanRecord,
  type RepaymentRecord,
} from '@vuonlen/database/assignments';
import { addMonths, vnd } from '@vuonlen/plan/kernel';
import { findLoan, type Plan } from '@vuonlen/plan/plans';
import { Agency } from '../agencies/index.ts';
import { Household, HouseholdMember, householdById, memberById } from '../households/index.ts';
import {
  batch,
  builder,
  Citation,
  groupedBy,
  LocalText,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
} from '../kernel/index.ts';
import { Outcome, Reason } from './decision.type.ts';

const ofHousehold = batch<string, readonly LoanRecord[]>(async (context, ids) =>
  groupedBy(ids, await findLoansByHouseholds(context.readers, loanScopeOf(context), ids), (loan) => loan.household),
);
const loanById = batch<string, LoanRecord | null>(async (context, ids) =>
  orderedBy(ids, await findLoans(context.readers, loanScopeOf(context), ids), ({ id }) => id),
);
const repaymentsOf = batch<string, readonly RepaymentRecord[]>(async (context, ids) =>
  groupedBy(ids, await findRepaymentsByLoans(context.readers, loanScopeOf(context), ids), ({ loan }) => loan),
);

function termsOf(plan: Plan, { kind }: LoanRecord) {
  const terms = findLoan(plan, kind);
  if (terms === undefined) throw new Error(`The plan has no loan ${kind}.`);
  return terms;
}

const Repayment = builder.objectRef<RepaymentRecord>('LoanRepayment').implement({
  description: 'What was paid back of a loan, or a row that takes another one back (trả nợ). Append only.',
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Name of the row, by which it is taken back.' }),
    amount: t.field({ type: 'VND', description: 'Đồng.', resolve: ({ amount }) => vnd(amount) }),
    effectiveOn: t.field({ type: 'Date', description: 'Day of the payment.', resolve: (row) => row.effectiveOn }),
    reverses: t.exposeString('reverses', { nullable: true, description: 'Key of the row that it takes back.' }),
    document: t.exposeString('document', { nullable: true, description: 'Number of the receipt.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it was recorded late or taken back.' }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

export const Loan = builder.objectRef<LoanRecord>('Loan').implement({
  description: 'A loan of the plan to a household or a member (khoản vay). Read by the committee and the lender.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Loan', ({ id }: LoanRecord) => id)),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household.',
      resolve: ({ household }, _args, { loaders }) => loaders.load(householdById, household),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member whose loan it is: a student.',
      resolve: ({ member }, _args, { loaders }) => (member ? loaders.load(memberById, member) : null),
    }),
    kind: t.exposeString('kind', { description: 'Code of the loan in the plan, for example HOUSING_LOAN.' }),
    name: t.field({
      type: LocalText,
      description: 'Name of the loan.',
      resolve: (loan, _args, { plan }) => termsOf(plan, loan).name,
    }),
    lender: t.field({
      type: Agency,
      description: 'The agency that lends.',
      resolve: ({ lender }, _args, { plan }) => need(planIndex(plan).agencies, lender),
    }),
    amount: t.field({ type: 'VND', description: 'What was lent.', resolve: ({ amount }) => vnd(amount) }),
    repaid: t.field({ type: 'VND', description: 'What was paid back.', resolve: ({ repaid }) => vnd(repaid) }),
    outstanding: t.field({
      type: 'VND',
      description: 'What is still owed (dư nợ).',
      resolve: ({ amount, repaid }) => vnd(amount - repaid),
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Day on which it was lent.', resolve: (row) => row.effectiveOn }),
    termMonths: t.exposeInt('termMonths', { description: 'Term in months.' }),
    dueOn: t.field({
      type: 'Date',
      description: 'Day on which the term ends (ngày đến hạn).',
      resolve: ({ effectiveOn, termMonths }) => addMonths(effectiveOn, termMonths),
    }),
    ceilingCitation: t.field({
      type: Citation,
      nullable: true,
      description: 'Where the plan sets the ceiling; null where it leaves it to the programme.',
      resolve: (loan, _args, { plan }) => limitsOf(termsOf(plan, loan)).ceiling,
    }),
    outcome: t.field({
      type: Outcome,
      description: 'What the rules said of it then.',
      resolve: ({ outcome }) => outcome,
    }),
    reasons: t.field({ type: [Reason], description: 'Why.', resolve: ({ reasons }) => [...reasons] }),
    regulation: t.exposeString('regulation', { nullable: true, description: 'The regulation, where it was named.' }),
    document: t.exposeString('document', { nullable: true, description: 'Number of the contract.' }),
    repayments: t.field({
      type: [Repayment],
      description: 'What was paid back, in order.',
      resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(repaymentsOf, id))],
    }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
  }),
});

builder.objectField(Household, 'loans', (t) =>
  t.field({
    type: [Loan],
    description: 'Its loans, in the order of the records. Empty for who may not read loans.',
    resolve: async ({ id }, _args, { loaders }) => [...(await loaders.load(ofHousehold, id))],
  }),
);

readNodesOf('Loan', ({ loaders }, id) => loaders.load(loanById, id));
