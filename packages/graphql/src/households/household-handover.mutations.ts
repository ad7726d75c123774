import { type HouseholdHandoverValue, handOverHousehold } from '@vuonlen/acts/households';
import { z } from 'zod';
import {
  actMutation,
  builder,
  date,
  expectedVersion,
  IdempotencyKeyReusedError,
  idempotencyKey,
  NotFoundError,
  nodeIdOf,
  optionalText,
  ReasonRequiredError,
  StaleVersionError,
  text,
  Warning,
} from '../kernel/index.ts';
import { Household } from './household.type.ts';
import { HandoverSide, HouseholdHandover, NotASuccessorError } from './household-handover.type.ts';

const SignerInput = builder.inputType('HandoverSignerInput', {
  description: 'Who signed the minutes.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Name.' }),
    position: t.string({ required: true, description: 'Position.' }),
    side: t.field({ type: HandoverSide, required: true, description: 'For which side.' }),
  }),
});

const Input = builder.inputType('HandOverHouseholdInput', {
  description: 'The minutes by which the file of a household goes over to the successor of its ward.',
  fields: (t) => ({
    household: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    to: t.id({ required: true, description: 'The ward or commune that receives the file.' }),
    handedOverOn: t.field({ type: 'Date', description: 'Day of the minutes; the working date unless given.' }),
    minutesNumber: t.string({ required: true, description: 'Number of the minutes.' }),
    signers: t.field({ type: [SignerInput], required: true, description: 'Who signed, at least one for each side.' }),
    items: t.stringList({ required: true, description: 'What is handed over, one line each.' }),
    reason: t.string({ description: 'Wanted for a day before the working date, and for a file handed over before.' }),
    idempotencyKey: t.string({ required: true, description: 'A repeated request with the same key records once.' }),
  }),
});

const HandedOver = builder.objectRef<HouseholdHandoverValue>('HandOverHouseholdSuccess').implement({
  description: 'The receiving side reads the file now.',
  fields: (t) => ({
    handover: t.field({ type: HouseholdHandover, description: 'The record.', resolve: ({ handover }) => handover }),
    household: t.field({ type: Household, description: 'The household now.', resolve: ({ household }) => household }),
    warnings: t.field({ type: [Warning], description: 'What to look at.', resolve: ({ warnings }) => [...warnings] }),
  }),
});

actMutation({
  name: 'handOverHousehold',
  description: 'Hands the file of a household over to the successor of its ward, by minutes (bàn giao hồ sơ hộ).',
  action: 'household.handOver',
  input: Input,
  parse: z.object({
    household: nodeIdOf('Household'),
    expectedVersion: expectedVersion.nullish(),
    to: nodeIdOf('Place'),
    handedOverOn: date.nullish(),
    minutesNumber: text(100),
    signers: z
      .array(z.object({ name: text(200), position: text(200), side: z.custom<'GIVING' | 'RECEIVING'>() }))
      .max(20, { error: 'TOO_MANY' }),
    items: z.array(text(500)).max(100, { error: 'TOO_MANY' }),
    reason: optionalText(2000),
    idempotencyKey,
  }),
  success: HandedOver,
  errors: [NotASuccessorError, NotFoundError, ReasonRequiredError, StaleVersionError, IdempotencyKeyReusedError],
  run: handOverHousehold,
});
