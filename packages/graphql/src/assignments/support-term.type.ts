import { amountByTerm, nameOfTerm, schoolTermsOf, type TermAmount } from '@vuonlen/plan/assignments';
import { vnd } from '@vuonlen/plan/kernel';
import { builder, LocalText, need, planIndex } from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';
import { Assignment, assignmentColumn } from './assignment.type.ts';
import { SchoolTerm } from './disbursement-batch.type.ts';

const SupportTerm = builder.objectRef<TermAmount>('SupportTerm').implement({
  description: 'A part of a year for which a support is paid (học kỳ).',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    term: t.exposeInt('term', { description: '1, 2 …: which part of it.' }),
    from: t.field({ type: 'Date', description: 'First day of the term.', resolve: ({ from }) => from }),
    schoolYear: t.exposeInt('schoolYear', { description: 'Year in which its school year begins (năm học).' }),
    semester: t.exposeInt('semester', { description: '1, 2 …: which term of that school year (học kỳ).' }),
    name: t.field({ type: LocalText, description: 'What schools call it.', resolve: nameOfTerm }),
    amount: t.field({
      type: 'VND',
      description: 'Money that the support foresees for it.',
      resolve: ({ amount }) => amount,
    }),
  }),
});

builder.objectField(Assignment, 'terms', (t) =>
  t.field({
    type: [SupportTerm],
    description: 'Its money by term of schooling, as the plan splits a year; empty where it is paid once.',
    ...assignmentColumn.several(
      ['measure', 'amount', 'effectiveOn'],
      ({ measure, amount, effectiveOn }, _args, { plan }) =>
        amount === null ? [] : [...amountByTerm(need(planIndex(plan).measures, measure), vnd(amount), effectiveOn)],
    ),
  }),
);

builder.objectField(Measure, 'schoolTerms', (t) =>
  t.field({
    type: [SchoolTerm],
    description: 'Terms of schooling in which it is paid, in their order; empty where it is paid once.',
    resolve: (measure) => [...schoolTermsOf(measure)],
  }),
);
