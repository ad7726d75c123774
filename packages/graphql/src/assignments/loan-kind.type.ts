import { limitsOf, type PlanLoan } from '@vuonlen/acts/assignments';
import { isPerMember } from '@vuonlen/plan/assignments';
import { vnd } from '@vuonlen/plan/kernel';
import { Agency } from '../agencies/index.ts';
import { builder, Citation, LocalText, need, planIndex } from '../kernel/index.ts';

export const LoanKind = builder.objectRef<PlanLoan>('LoanKind').implement({
  description: 'A loan that the plan names, with the limits that it states (chương trình vay vốn).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For example HOUSING_LOAN.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    lender: t.field({
      type: Agency,
      description: 'The agency that lends.',
      resolve: ({ lender }, _args, { plan }) => need(planIndex(plan).agencies, lender),
    }),
    isPerMember: t.boolean({ description: 'Decided for one member, not for the household.', resolve: isPerMember }),
    ceiling: t.field({
      type: 'VND',
      nullable: true,
      description:
        'The most that a household may owe; null where the plan leaves it to the programme (mức vay tối đa).',
      resolve: (loan) => {
        const { ceiling } = limitsOf(loan);
        return ceiling === null ? null : vnd(ceiling.value);
      },
    }),
    ceilingCitation: t.field({
      type: Citation,
      nullable: true,
      description: 'Where the plan sets the ceiling.',
      resolve: (loan) => limitsOf(loan).ceiling,
    }),
    maximumTermMonths: t.int({
      nullable: true,
      description: 'The longest term; null where the plan leaves it to the programme (thời hạn tối đa).',
      resolve: (loan) => {
        const { term } = limitsOf(loan);
        return term === null ? null : term.value * 12;
      },
    }),
    termCitation: t.field({
      type: Citation,
      nullable: true,
      description: 'Where the plan sets the longest term.',
      resolve: (loan) => limitsOf(loan).term,
    }),
  }),
});
