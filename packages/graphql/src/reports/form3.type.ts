import { type Form3Reading, readForm3, reportScopeOf } from '@vuonlen/acts/reports';
import { findReportPeriod, type ReportPeriodRecord } from '@vuonlen/database/reports';
import {
  type Form3Figures as FiguresShape,
  type Form3Finding as FindingShape,
  type Form3Column,
  form3Labels,
  form3Total,
  type Form3Gap as GapShape,
  type Form3Row as RowShape,
} from '@vuonlen/plan/reports';
import { batch, builder, DomainError, described, errorRef, need, planIndex, relation } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { historiesFor } from './histories.ts';
import { ReportPeriod } from './report-period.type.ts';

export const Form3ColumnEnum = builder.enumType('Form3Column', {
  description: 'A column of form 3, 1 to 9.',
  values: described<Form3Column>({
    START: '1: near-poor when the period began (hộ cận nghèo đầu kỳ).',
    EXITED: '2: exited near-poverty (thoát cận nghèo).',
    BECAME_POOR: '3: near-poor that became poor (trở thành hộ nghèo).',
    OTHER_DECREASE: '4: moved away, or persons who left (giảm khác).',
    FROM_POOR: '5: poor that became near-poor (hộ nghèo trở thành hộ cận nghèo).',
    RELAPSED: '6: relapsed; a higher standard is no relapse (tái cận nghèo).',
    NEW: '7: newly near-poor (phát sinh mới).',
    OTHER_INCREASE: '8: came from elsewhere, or persons who joined (tăng khác).',
    END: '9: near-poor when the period ended (hộ cận nghèo cuối kỳ).',
  }),
});

const Form3Figures = builder.objectRef<FiguresShape>('Form3Figures').implement({
  description:
    'The nine columns: end = start − exited − becamePoor − otherDecrease + fromPoor + relapsed + new + otherIncrease.',
  fields: (t) => {
    const column = (name: Form3Column) =>
      t.int({ description: `${form3Labels[name].en} (${form3Labels[name].vi}).`, resolve: (row) => row[name] });
    return {
      start: column('START'),
      exited: column('EXITED'),
      becamePoor: column('BECAME_POOR'),
      otherDecrease: column('OTHER_DECREASE'),
      fromPoor: column('FROM_POOR'),
      relapsed: column('RELAPSED'),
      new: column('NEW'),
      otherIncrease: column('OTHER_INCREASE'),
      end: column('END'),
    };
  },
});

const Form3Row = builder.objectRef<RowShape>('Form3Row').implement({
  description: 'Form 3 of one ward.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The ward (phường).',
      resolve: ({ place }, _args, { plan }) => need(planIndex(plan).places, place),
    }),
    households: t.field({ type: Form3Figures, description: 'In households.', resolve: ({ households }) => households }),
    persons: t.field({ type: Form3Figures, description: 'In persons (nhân khẩu).', resolve: ({ persons }) => persons }),
  }),
});

const Form3Total = builder.objectRef<Omit<RowShape, 'place'>>('Form3Total').implement({
  description: 'The sum of the wards within the reader’s scope.',
  fields: (t) => ({
    households: t.field({ type: Form3Figures, description: 'In households.', resolve: ({ households }) => households }),
    persons: t.field({ type: Form3Figures, description: 'In persons.', resolve: ({ persons }) => persons }),
  }),
});

const Form3Gap = builder.objectRef<GapShape>('Form3Gap').implement({
  description: 'A ward of which the figures do not add up: the end less what start and movements give.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The ward.',
      resolve: ({ place }, _args, { plan }) => need(planIndex(plan).places, place),
    }),
    households: t.exposeInt('households', { description: 'By how many households; 0: they add up.' }),
    persons: t.exposeInt('persons', { description: 'By how many persons; 0: they add up.' }),
  }),
});

const Form3Unit = builder.enumType('Form3Unit', {
  description: 'What a figure of form 3 counts.',
  values: described<FindingShape['unit']>({ HOUSEHOLDS: 'Households (hộ).', PERSONS: 'Persons (nhân khẩu).' }),
});

const Form3Finding = builder.objectRef<FindingShape>('Form3Finding').implement({
  description: 'A closed figure of which the register says otherwise now: something was recorded late for the period.',
  fields: (t) => ({
    place: t.field({
      type: Place,
      description: 'The ward.',
      resolve: ({ place }, _args, { plan }) => need(planIndex(plan).places, place),
    }),
    column: t.field({ type: Form3ColumnEnum, description: 'The column.', resolve: ({ column }) => column }),
    unit: t.field({ type: Form3Unit, description: 'Households or persons.', resolve: ({ unit }) => unit }),
    reported: t.exposeInt('reported', { description: 'As it was reported.' }),
    register: t.exposeInt('register', { description: 'As the register has it now.' }),
  }),
});

export const Form3 = builder.objectRef<Form3Reading>('Form3').implement({
  description: 'National form 3 of a period, by ward within the reader’s scope (diễn biến hộ cận nghèo).',
  fields: (t) => ({
    rows: t.field({ type: [Form3Row], description: 'By ward.', resolve: ({ rows }) => [...rows] }),
    total: t.field({ type: Form3Total, description: 'Their sum.', resolve: ({ rows }) => form3Total(rows) }),
    gaps: t.field({
      type: [Form3Gap],
      description: 'Wards of which the figures do not add up; while there is one, the period cannot be closed.',
      resolve: ({ gaps }) => [...gaps],
    }),
    findings: t.field({
      type: [Form3Finding],
      description: 'Of a closed period: figures of which the register says otherwise now.',
      resolve: ({ findings }) => [...findings],
    }),
  }),
});

const form3Of = batch<string, Form3Reading | null>(async (context, ids) => {
  const { readers, plan, committee } = context;
  const scope = reportScopeOf(context);
  const histories = await historiesFor(context);
  const forms: (Form3Reading | null)[] = [];
  for (const id of ids) {
    const period = await findReportPeriod(readers, committee.id, id);
    forms.push(period && (await readForm3(readers, { plan, scope, histories }, period)));
  }
  return forms;
});

builder.objectFields(ReportPeriod, (t) => ({
  form3: t.field({
    type: Form3,
    nullable: true,
    description: 'Its form 3: closed figures as they were corrected last; of an open period those of the register.',
    ...relation({ of: form3Of, key: ({ id }: ReportPeriodRecord) => id }),
  }),
}));

export const Form3NotBalancedError = errorRef('FORM3_NOT_BALANCED').implement({
  description: '9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 does not hold for every ward (số liệu chưa cân đối).',
  interfaces: [DomainError],
  fields: (t) => ({
    gaps: t.field({
      type: [Form3Gap],
      description: 'The wards with their differences.',
      resolve: ({ gaps }) => [...gaps],
    }),
  }),
});
