import { type CheckCitizenNumberValue, checkCitizenNumber } from '@vuonlen/acts/households';
import { actMutation, builder, NotFoundError, passage } from '../kernel/index.ts';
import { CheckCitizenNumberInput, checkCitizenNumberSchema } from './file-input.ts';
import { Household } from './household.type.ts';

const Checked = builder.objectRef<CheckCitizenNumberValue>('CheckCitizenNumberSuccess').implement({
  description: 'Whether the register has the number already. That it was looked up is on record.',
  fields: (t) => ({
    isTaken: t.exposeBoolean('isTaken', {
      description: 'A member of some household has it, in whatever ward (đã có trong danh sách).',
    }),
    household: t.field({
      type: Household,
      nullable: true,
      description: 'That household; null where it is outside of what the caller reads, and where there is none.',
      resolve: ({ household }) => household,
      ...passage,
    }),
  }),
});

actMutation({
  name: 'checkCitizenNumber',
  description:
    'Tells before a member is saved whether the register has a citizen number: at most 60 an hour (kiểm tra số định danh).',
  action: 'household.checkCitizenNumber',
  input: CheckCitizenNumberInput,
  parse: checkCitizenNumberSchema,
  success: Checked,
  errors: [NotFoundError],
  run: checkCitizenNumber,
});
