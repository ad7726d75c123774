import type { ActResult } from '@vuonlen/acts/kernel';
import { setWorkingDate, workingDateOf } from '@vuonlen/acts/plans';
import { z } from 'zod';
import {
  actMutation,
  builder,
  Committee,
  type CommitteeShape,
  type Context,
  date,
  NotFoundError,
} from '../kernel/index.ts';

const SetWorkingDateInput = builder.inputType('SetWorkingDateInput', {
  description: 'The day on which the committee works.',
  fields: (t) => ({ date: t.field({ type: 'Date', description: 'Null: today in Asia/Ho_Chi_Minh.' }) }),
});

const Success = builder.objectRef<{ readonly committee: CommitteeShape }>('SetWorkingDateSuccess').implement({
  description: 'The working date was set.',
  fields: (t) => ({
    committee: t.field({ type: Committee, description: 'The committee now.', resolve: ({ committee }) => committee }),
  }),
});

const schema = z.object({ date: date.nullish().transform((day) => day ?? null) });

async function run(
  context: Context,
  input: Parameters<typeof setWorkingDate>[1],
): Promise<ActResult<{ readonly committee: CommitteeShape }>> {
  const result = await setWorkingDate(context, input);
  if (!result.ok) return result;
  const { committee } = result.value;
  return { ok: true, value: { committee: { ...committee, workingDate: workingDateOf(committee, context.now()) } } };
}

actMutation({
  name: 'setWorkingDate',
  description: 'Fixes the day on which the committee works, or lets it follow the calendar (đặt ngày làm việc).',
  action: 'committee.setWorkingDate',
  input: SetWorkingDateInput,
  parse: schema,
  success: Success,
  errors: [NotFoundError],
  run,
});
