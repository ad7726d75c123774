import {
  correctHandingOver,
  correctUseCheck,
  recordHandingOver,
  recordUseCheck,
  type SupportStepValue,
} from '@vuonlen/acts/assignments';
import { z } from 'zod';
import { Household } from '../households/index.ts';
import {
  actMutation,
  builder,
  date,
  IllegalStepError,
  NotFoundError,
  nodeIdOf,
  optionalText,
  ReasonRequiredError,
  StaleVersionError,
  text,
  whole,
} from '../kernel/index.ts';
import { Assignment } from './assignment.type.ts';
import './handing-over.type.ts';
import { UseCheckResult } from './life-cycle.type.ts';

const RecordHandingOverInput = builder.inputType('RecordHandingOverInput', {
  description: 'A support that came into the hands of the household (ghi bàn giao hỗ trợ).',
  fields: (t) => ({
    assignment: t.id({ required: true, description: 'The support.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    handedOverOn: t.field({ type: 'Date', description: 'Day; the working date unless given.' }),
    signedListNumber: t.string({ required: true, description: 'Number of the list that the receivers signed.' }),
    receivedBy: t.string({ required: true, description: 'Name of the person who received it.' }),
    bookNumber: t.string({ description: 'Number of the savings book, where one is given.' }),
    houseAcceptanceNumber: t.string({ description: 'Number of the acceptance, where a house is built or repaired.' }),
    receiptNumber: t.string({ description: 'Number of the receipt, for everything else.' }),
    reason: t.string({ description: 'Why it is recorded late, where it is.' }),
  }),
});

const RecordUseCheckInput = builder.inputType('RecordUseCheckInput', {
  description: 'A check of how a support is used (ghi kiểm tra việc sử dụng).',
  fields: (t) => ({
    assignment: t.id({ required: true, description: 'The support.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    checkedOn: t.field({ type: 'Date', description: 'Day; the working date unless given.' }),
    result: t.field({ type: UseCheckResult, required: true, description: 'What it found.' }),
    finding: t.string({ description: 'What was found; needed where the use is not the intended one.' }),
    reason: t.string({ description: 'Why it is recorded late, where it is.' }),
  }),
});

const CorrectHandingOverInput = builder.inputType('CorrectHandingOverInput', {
  description: 'What was recorded wrongly of a handing over; what is left out stays (đính chính bàn giao).',
  fields: (t) => ({
    assignment: t.id({ required: true, description: 'The support.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    handedOverOn: t.field({ type: 'Date', description: 'Day.' }),
    signedListNumber: t.string({ description: 'Number of the list that the receivers signed.' }),
    receivedBy: t.string({ description: 'Name of the person who received it.' }),
    bookNumber: t.string({ description: 'Number of the savings book, where one is given.' }),
    houseAcceptanceNumber: t.string({ description: 'Number of the acceptance, where a house is built or repaired.' }),
    receiptNumber: t.string({ description: 'Number of the receipt, for everything else.' }),
    withdrawn: t.boolean({ description: 'True: nothing was handed over, it was recorded by mistake.' }),
    reason: t.string({ required: true, description: 'Why it is corrected.' }),
  }),
});

const CorrectUseCheckInput = builder.inputType('CorrectUseCheckInput', {
  description: 'What was recorded wrongly of a check; what is left out stays (đính chính kết quả kiểm tra).',
  fields: (t) => ({
    useCheck: t.id({ required: true, description: 'The check.' }),
    expectedVersion: t.int({ required: true, description: 'Version of its support that was read.' }),
    checkedOn: t.field({ type: 'Date', description: 'Day.' }),
    result: t.field({ type: UseCheckResult, description: 'What it found.' }),
    finding: t.string({ description: 'What was found, in words; null clears it.' }),
    withdrawn: t.boolean({ description: 'True: there was no such check, it was recorded by mistake.' }),
    reason: t.string({ required: true, description: 'Why it is corrected.' }),
  }),
});

const versioned = { assignment: nodeIdOf('Assignment'), expectedVersion: whole(1, 2_147_483_647) };

const recordHandingOverSchema = z.object({
  ...versioned,
  handedOverOn: date.nullish(),
  signedListNumber: text(100),
  receivedBy: text(200),
  bookNumber: optionalText(100),
  houseAcceptanceNumber: optionalText(100),
  receiptNumber: optionalText(100),
  reason: optionalText(500),
});

const recordUseCheckSchema = z.object({
  ...versioned,
  checkedOn: date.nullish(),
  result: z.custom<typeof UseCheckResult.$inferType>(),
  finding: optionalText(1000),
  reason: optionalText(500),
});

const correctHandingOverSchema = z.object({
  ...versioned,
  handedOverOn: date.nullish(),
  signedListNumber: optionalText(100),
  receivedBy: optionalText(200),
  bookNumber: optionalText(100),
  houseAcceptanceNumber: optionalText(100),
  receiptNumber: optionalText(100),
  withdrawn: z.boolean().nullish(),
  reason: text(500),
});

const correctUseCheckSchema = z.object({
  useCheck: nodeIdOf('UseCheck'),
  expectedVersion: whole(1, 2_147_483_647),
  checkedOn: date.nullish(),
  result: z.custom<typeof UseCheckResult.$inferType>().nullish(),
  finding: optionalText(1000),
  withdrawn: z.boolean().nullish(),
  reason: text(500),
});

function recorded(name: string, description: string) {
  return builder.objectRef<SupportStepValue>(name).implement({
    description,
    fields: (t) => ({
      assignment: t.field({ type: Assignment, description: 'The support now.', resolve: (value) => value.assignment }),
      household: t.field({ type: Household, description: 'The household now.', resolve: (value) => value.household }),
    }),
  });
}

const errors = [IllegalStepError, StaleVersionError, ReasonRequiredError, NotFoundError];

actMutation({
  name: 'recordHandingOver',
  description: 'Records that a support was handed over to the household (ghi bàn giao).',
  action: 'support.handOver',
  input: RecordHandingOverInput,
  parse: recordHandingOverSchema,
  success: recorded('RecordHandingOverSuccess', 'The handing over was recorded.'),
  errors,
  run: recordHandingOver,
});

actMutation({
  name: 'recordUseCheck',
  description: 'Records a check of how a support is used (ghi kiểm tra việc sử dụng).',
  action: 'support.checkUse',
  input: RecordUseCheckInput,
  parse: recordUseCheckSchema,
  success: recorded('RecordUseCheckSuccess', 'The check was recorded.'),
  errors,
  run: recordUseCheck,
});

const corrections = [IllegalStepError, StaleVersionError, NotFoundError];

actMutation({
  name: 'correctHandingOver',
  description: 'Corrects a handing over by an entry of its own; the former stays on record (đính chính bàn giao).',
  action: 'handingOver.correct',
  input: CorrectHandingOverInput,
  parse: correctHandingOverSchema,
  success: recorded('CorrectHandingOverSuccess', 'The handing over was corrected.'),
  errors: corrections,
  run: correctHandingOver,
});

actMutation({
  name: 'correctUseCheck',
  description: 'Corrects a check by an entry of its own; the former stays on record (đính chính kết quả kiểm tra).',
  action: 'useCheck.correct',
  input: CorrectUseCheckInput,
  parse: correctUseCheckSchema,
  success: recorded('CorrectUseCheckSuccess', 'The check was corrected.'),
  errors: corrections,
  run: correctUseCheck,
});
