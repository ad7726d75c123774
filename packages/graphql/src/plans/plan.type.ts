import { isStated } from '@vuonlen/plan/kernel';
import type { Plan as PlanShape } from '@vuonlen/plan/plans';
import { Agency } from '../agencies/index.ts';
import { LoanKind } from '../assignments/index.ts';
import { FundingSource, Pledge } from '../funding/index.ts';
import { builder, Node, nodeId, passage, readNodesOf } from '../kernel/index.ts';
import { ExclusionGroup, GeneralPolicy, Measure } from '../measures/index.ts';
import { Duty } from '../responsibilities/index.ts';
import { IdentityResult } from './identity.type.ts';
import { identitiesOf } from './once-per-plan.ts';
import { Ambiguity, Clause, LegalInstrument, Unencoded } from './plan-parts.type.ts';

export const Plan = builder.objectRef<PlanShape>('Plan').implement({
  description: 'The plan (kế hoạch) that the committee carries out, as data with its text.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Plan', ({ id }: PlanShape) => id)),
    slug: t.exposeString('id', { description: 'For example ha-dong-2024.' }),
    title: t.string({ description: 'Its title.', resolve: ({ title }) => title.value }),
    issuer: t.string({ description: 'Who issues it (cơ quan ban hành).', resolve: ({ issuer }) => issuer.value }),
    number: t.string({
      nullable: true,
      description: 'Its number; null where the text leaves it open.',
      resolve: ({ number }) => (isStated(number) ? number.value : null),
    }),
    issuedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of issue; null where the text leaves it open.',
      resolve: ({ issuedOn }) => (isStated(issuedOn) ? issuedOn.value : null),
    }),
    signatory: t.string({ description: 'Who signs it.', resolve: ({ signatory }) => signatory.name.value }),
    total: t.field({ type: 'VND', description: 'Stated total.', resolve: ({ funding }) => funding.total.value }),
    totalInWords: t.string({
      description: 'The total in words.',
      resolve: ({ funding }) => funding.totalInWords.value,
    }),
  }),
});

builder.objectFields(Plan, (t) => ({
  clauses: t.field({ type: [Clause], description: 'Its text in order.', resolve: ({ clauses }) => [...clauses] }),
  legalInstruments: t.field({
    type: [LegalInstrument],
    description: 'The law it stands on (căn cứ).',
    resolve: ({ legalInstruments }) => [...legalInstruments],
  }),
  generalPolicies: t.field({
    type: [GeneralPolicy],
    description: 'General measures under regulation (II.2.1).',
    resolve: ({ generalPolicies }) => [...generalPolicies],
  }),
  measures: t.field({
    type: [Measure],
    description: 'Special measures (II.2.2).',
    resolve: ({ measures }) => [...measures],
    ...passage,
  }),
  loans: t.field({
    type: [LoanKind],
    description: 'Loans that it names (vay vốn).',
    resolve: ({ loan, otherLoans }) => [...(loan ? [loan] : []), ...otherLoans],
  }),
  exclusionGroups: t.field({
    type: [ExclusionGroup],
    description: 'Measures that exclude each other.',
    resolve: ({ exclusionGroups }) => [...exclusionGroups],
  }),
  sources: t.field({
    type: [FundingSource],
    description: 'Funds and givers.',
    resolve: ({ sources }) => [...sources],
    ...passage,
  }),
  pledges: t.field({
    type: [Pledge],
    description: 'What is promised.',
    resolve: ({ pledges }) => [...pledges],
    ...passage,
  }),
  duties: t.field({ type: [Duty], description: 'Who does what (IV).', resolve: ({ duties }) => [...duties] }),
  agencies: t.field({ type: [Agency], description: 'Bodies it names.', resolve: ({ agencies }) => [...agencies] }),
  identities: t.field({
    type: [IdentityResult],
    description: 'Its own arithmetic, checked.',
    resolve: (plan) => [...identitiesOf(plan)],
  }),
  ambiguities: t.field({
    type: [Ambiguity],
    description: 'Doubtful places with the reading in use.',
    resolve: ({ ambiguities }) => [...ambiguities],
  }),
  unencoded: t.field({
    type: [Unencoded],
    description: 'Clauses that are not encoded, with the reason.',
    resolve: ({ unencoded }) => [...unencoded],
  }),
}));

builder.queryField('plan', (t) =>
  t.field({ type: Plan, description: 'The plan in force.', resolve: (_root, _args, { plan }) => plan }),
);

readNodesOf('Plan', ({ plan }, id) => (plan.id === id ? plan : null));
