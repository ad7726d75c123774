import {
  closeReportPeriod,
  correctReportPeriod,
  type DiscardReportPeriodValue,
  discardReportPeriod,
  openReportPeriod,
  type ReportPeriodValue,
} from '@vuonlen/acts/reports';
import { z } from 'zod';
import {
  actMutation,
  builder,
  date,
  expectedVersion,
  IdempotencyKeyReusedError,
  IllegalStepError,
  idempotencyKey,
  NotFoundError,
  nodeIdOf,
  StaleVersionError,
  text,
} from '../kernel/index.ts';
import { Form3NotBalancedError } from './form3.type.ts';
import { ReportPeriod } from './report-period.type.ts';

const OpenReportPeriodInput = builder.inputType('OpenReportPeriodInput', {
  description: 'The days of a period.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'First day: the day after the period before it.' }),
    to: t.field({ type: 'Date', required: true, description: 'Last day.' }),
    idempotencyKey: t.string({ required: true, description: 'Sent again with the same key, it is opened once.' }),
  }),
});

const CloseReportPeriodInput = builder.inputType('CloseReportPeriodInput', {
  description: 'The closing of a period.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The period.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: 'Sent again with the same key, it is closed once.' }),
  }),
});

const DiscardReportPeriodInput = builder.inputType('DiscardReportPeriodInput', {
  description: 'A period that was opened by mistake, as with a wrong day (hủy kỳ báo cáo chưa khóa).',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The period: one that is open.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    idempotencyKey: t.string({ required: true, description: 'Sent again with the same key, it is discarded once.' }),
  }),
});

const Discarded = builder.objectRef<DiscardReportPeriodValue>('DiscardReportPeriodSuccess').implement({
  description: 'The period is no longer there, and its days are free.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Its first day.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Date', description: 'Its last day.', resolve: ({ to }) => to }),
  }),
});

const CorrectReportPeriodInput = builder.inputType('CorrectReportPeriodInput', {
  description: 'The correction of a closed period by what the register says now.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The period.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    reason: t.string({ required: true, description: 'Why, for example the decision that was recorded late.' }),
    idempotencyKey: t.string({ required: true, description: 'Sent again with the same key, it is corrected once.' }),
  }),
});

function written(name: string, description: string) {
  return builder.objectRef<ReportPeriodValue>(name).implement({
    description,
    fields: (t) => ({
      period: t.field({ type: ReportPeriod, description: 'The period now.', resolve: ({ period }) => period }),
    }),
  });
}

actMutation({
  name: 'openReportPeriod',
  description: 'Opens a period of form 3 on the day after the one before it (mở kỳ báo cáo).',
  action: 'reportPeriod.open',
  input: OpenReportPeriodInput,
  parse: z.object({ from: date, to: date, idempotencyKey }),
  success: written('OpenReportPeriodSuccess', 'The period was opened.'),
  errors: [NotFoundError, IdempotencyKeyReusedError],
  run: openReportPeriod,
});

const step = { id: nodeIdOf('ReportPeriod'), expectedVersion, idempotencyKey };

actMutation({
  name: 'closeReportPeriod',
  description: 'Closes a period whose figures add up for every ward; from then on they stay (khóa số liệu).',
  action: 'reportPeriod.close',
  input: CloseReportPeriodInput,
  parse: z.object(step),
  success: written('CloseReportPeriodSuccess', 'The figures are frozen.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError, Form3NotBalancedError, IdempotencyKeyReusedError],
  run: closeReportPeriod,
});

actMutation({
  name: 'discardReportPeriod',
  description: 'Discards a period that was never closed: nothing was reported by it (hủy kỳ báo cáo chưa khóa).',
  action: 'reportPeriod.discard',
  input: DiscardReportPeriodInput,
  parse: z.object(step),
  success: Discarded,
  errors: [NotFoundError, StaleVersionError, IllegalStepError, IdempotencyKeyReusedError],
  run: discardReportPeriod,
});

actMutation({
  name: 'correctReportPeriod',
  description: 'Corrects a closed period by a dated entry; what was reported before stays (đính chính).',
  action: 'reportPeriod.correct',
  input: CorrectReportPeriodInput,
  parse: z.object({ ...step, reason: text(2000) }),
  success: written('CorrectReportPeriodSuccess', 'The correction stands beside what was reported.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError, Form3NotBalancedError, IdempotencyKeyReusedError],
  run: correctReportPeriod,
});
