import { addMember, removeMember, revealCitizenNumber, updateMember } from '@vuonlen/acts/households';
import type { HouseholdRecord, MemberRecord } from '@vuonlen/database/households';
import {
  actMutation,
  builder,
  NotFoundError,
  passage,
  StaleVersionError,
  Warning,
  type WarningShape,
} from '../kernel/index.ts';
import {
  AddMemberInput,
  addMemberSchema,
  RemoveMemberInput,
  RevealCitizenNumberInput,
  removeMemberSchema,
  revealCitizenNumberSchema,
  UpdateMemberInput,
  updateMemberSchema,
} from './file-input.ts';
import { Household } from './household.type.ts';
import { HouseholdMember } from './member.type.ts';

interface Written {
  readonly member: MemberRecord;
  readonly household: HouseholdRecord;
  readonly warnings: readonly WarningShape[];
}

function written(name: string, description: string) {
  return builder.objectRef<Written>(name).implement({
    description,
    fields: (t) => ({
      member: t.field({
        type: HouseholdMember,
        description: 'The member now.',
        resolve: ({ member }) => member,
        ...passage,
      }),
      household: t.field({
        type: Household,
        description: 'The household now.',
        resolve: ({ household }) => household,
        ...passage,
      }),
      warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
    }),
  });
}

const Removed = builder.objectRef<{ readonly household: HouseholdRecord }>('RemoveMemberSuccess').implement({
  description: 'The member left the household.',
  fields: (t) => ({
    household: t.field({
      type: Household,
      description: 'The household now.',
      resolve: ({ household }) => household,
      ...passage,
    }),
  }),
});

actMutation({
  name: 'addMember',
  description: 'Adds a member to a household (thêm thành viên).',
  action: 'member.add',
  input: AddMemberInput,
  parse: addMemberSchema,
  success: written('AddMemberSuccess', 'The member was added.'),
  errors: [NotFoundError, StaleVersionError],
  run: addMember,
});

actMutation({
  name: 'updateMember',
  description: 'Edits a member (sửa thành viên).',
  action: 'member.update',
  input: UpdateMemberInput,
  parse: updateMemberSchema,
  success: written('UpdateMemberSuccess', 'The member was edited.'),
  errors: [NotFoundError, StaleVersionError],
  run: updateMember,
});

actMutation({
  name: 'removeMember',
  description: 'Takes a member out of a household with a reason; supports that name it stay (xóa thành viên).',
  action: 'member.remove',
  input: RemoveMemberInput,
  parse: removeMemberSchema,
  success: Removed,
  errors: [NotFoundError, StaleVersionError],
  run: removeMember,
});

interface RevealedNumber {
  readonly member: MemberRecord;
  readonly citizenNumber: string;
}

const Revealed = builder.objectRef<RevealedNumber>('RevealCitizenNumberSuccess').implement({
  description: 'The number, and whose it is. That it was shown, to whom and why, is on record.',
  fields: (t) => ({
    member: t.field({
      type: HouseholdMember,
      description: 'The member.',
      resolve: ({ member }) => member,
      ...passage,
    }),
    citizenNumber: t.exposeString('citizenNumber', {
      description: 'The whole number (số định danh cá nhân). Not to be kept by who asks.',
    }),
  }),
});

actMutation({
  name: 'revealCitizenNumber',
  description: 'Shows the whole citizen number of one member with a reason (xem số định danh cá nhân).',
  action: 'household.revealCitizenNumber',
  input: RevealCitizenNumberInput,
  parse: revealCitizenNumberSchema,
  success: Revealed,
  errors: [NotFoundError],
  run: revealCitizenNumber,
});
