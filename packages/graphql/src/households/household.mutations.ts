import { createHousehold, updateHousehold } from '@vuonlen/acts/households';
import type { HouseholdRecord } from '@vuonlen/database/households';
import {
  actMutation,
  builder,
  IdempotencyKeyReusedError,
  NotFoundError,
  passage,
  StaleVersionError,
  Warning,
  type WarningShape,
} from '../kernel/index.ts';
import { Household } from './household.type.ts';
import {
  CreateHouseholdInput,
  createHouseholdSchema,
  UpdateHouseholdInput,
  updateHouseholdSchema,
} from './household-input.ts';

interface Written {
  readonly household: HouseholdRecord;
  readonly warnings: readonly WarningShape[];
}

function written(name: string, description: string) {
  return builder.objectRef<Written>(name).implement({
    description,
    fields: (t) => ({
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

actMutation({
  name: 'createHousehold',
  description: 'Registers a household with its members (đăng ký hộ).',
  action: 'household.create',
  input: CreateHouseholdInput,
  parse: createHouseholdSchema,
  success: written('CreateHouseholdSuccess', 'The household was registered.'),
  errors: [NotFoundError, IdempotencyKeyReusedError],
  run: createHousehold,
});

actMutation({
  name: 'updateHousehold',
  description: 'Edits a household; what is left out stays (sửa hồ sơ hộ).',
  action: 'household.update',
  input: UpdateHouseholdInput,
  parse: updateHouseholdSchema,
  success: written('UpdateHouseholdSuccess', 'The household was edited.'),
  errors: [NotFoundError, StaleVersionError],
  run: updateHousehold,
});
