import {
  type AgencyValue,
  recordAgency,
  recordSuccession,
  type SuccessionValue,
  withdrawSuccession,
} from '@vuonlen/acts/agencies';
import type { AgencyKind as AgencyKindCode } from '@vuonlen/plan/agencies';
import { z } from 'zod';
import {
  actMutation,
  builder,
  date,
  described,
  expectedVersion,
  fromGlobalId,
  IllegalStepError,
  NotFoundError,
  nodeIdOf,
  optionalText,
  ReasonRequiredError,
  StaleVersionError,
  text,
} from '../kernel/index.ts';
import { Agency } from './agency.type.ts';
import { SuccessionScope } from './holder.type.ts';
import { findBody } from './registers.ts';
import { Succession, SuccessionKind } from './succession.type.ts';

const AgencyKind = builder.enumType('AgencyKind', {
  description: 'What kind of body it is.',
  values: described<AgencyKindCode>({
    DIVISION: 'Division (phòng chuyên môn).',
    CENTRE: 'Centre (trung tâm).',
    MASS_ORGANISATION: 'Mass organisation (đoàn thể).',
    FRONT: 'Fatherland Front (Mặt trận Tổ quốc).',
    BANK: 'Bank (ngân hàng).',
    INSURANCE: 'Social insurance (bảo hiểm xã hội).',
    WARD_PEOPLES_COMMITTEE: 'People’s Committee of a ward or commune (UBND phường, xã).',
    AUTHORITY: 'Authority (cơ quan lãnh đạo, quản lý).',
    OTHER: 'Another body.',
  }),
});

const RecordAgencyInput = builder.inputType('RecordAgencyInput', {
  description: 'A body that came after those that the plan names.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Vietnamese name.' }),
    englishName: t.string({ required: true, description: 'English name.' }),
    kind: t.field({ type: AgencyKind, required: true, description: 'Of what kind.' }),
    place: t.id({ description: 'The unit whose body it is; it lives no longer than the unit.' }),
    validFrom: t.field({ type: 'Date', description: 'First day of its life, where it is known.' }),
    basis: t.string({ required: true, description: 'The document by which it was set up.' }),
  }),
});

const Recorded = builder.objectRef<AgencyValue>('RecordAgencySuccess').implement({
  description: 'The body is in the register.',
  fields: (t) => ({
    agency: t.field({
      type: Agency,
      description: 'The body.',
      resolve: async ({ agency: { id } }, _args, context) => {
        const body = await findBody(context, id);
        if (body === null) throw new Error(`The body ${id} was recorded and is not there.`);
        return body;
      },
    }),
  }),
});

actMutation({
  name: 'recordAgency',
  description: 'Adds a body that came after those that the plan names (bổ sung cơ quan, đơn vị kế tục).',
  action: 'agency.record',
  input: RecordAgencyInput,
  parse: z.object({
    name: text(200),
    englishName: text(200),
    kind: z.custom<AgencyKindCode>(),
    place: nodeIdOf('Place').nullish(),
    validFrom: date.nullish(),
    basis: text(500),
  }),
  success: Recorded,
  errors: [],
  run: recordAgency,
});

const RecordSuccessionInput = builder.inputType('RecordSuccessionInput', {
  description: 'Who came after a unit or a body, from a day on and by a document.',
  fields: (t) => ({
    kind: t.field({ type: SuccessionKind, required: true, description: 'Unit or body.' }),
    from: t.id({ required: true, description: 'The unit or body.' }),
    to: t.idList({
      required: true,
      description: 'All successors of the day: one for the whole or a part, several for parts.',
    }),
    scope: t.field({ type: SuccessionScope, required: true, description: 'Whole or part.' }),
    on: t.field({ type: 'Date', required: true, description: 'First day on which the successors hold.' }),
    basis: t.string({ required: true, description: 'The document.' }),
    verified: t.boolean({ required: true, description: 'True when somebody has read the document itself.' }),
    reason: t.string({ description: 'Wanted for a day before the working date.' }),
  }),
});

/** A unit or a body by its Relay id; which of the two is asked for, the act checks. */
const unitId = z.string().transform((value, context) => {
  const id = fromGlobalId(value);
  if (id?.type === 'Place' || id?.type === 'Agency') return id.id;
  context.addIssue({ code: 'custom', message: 'NOT_AN_ID', input: value });
  return z.NEVER;
});

function succeeded(name: string, description: string) {
  return builder.objectRef<SuccessionValue>(name).implement({
    description,
    fields: (t) => ({
      succession: t.field({ type: Succession, description: 'The record.', resolve: ({ succession }) => succession }),
    }),
  });
}

actMutation({
  name: 'recordSuccession',
  description: 'Records who came after a unit or a body on a day (ghi nhận kế tục).',
  action: 'succession.record',
  input: RecordSuccessionInput,
  parse: z.object({
    kind: z.custom<'PLACE' | 'AGENCY'>(),
    from: unitId,
    to: z.array(unitId).min(1, { error: 'REQUIRED' }).max(20, { error: 'TOO_MANY' }),
    scope: z.custom<'WHOLE' | 'PART'>(),
    on: date,
    basis: text(500),
    verified: z.boolean(),
    reason: optionalText(2000),
  }),
  success: succeeded('RecordSuccessionSuccess', 'It stands in the place of what comes with the rules for that day.'),
  errors: [ReasonRequiredError],
  run: recordSuccession,
});

const WithdrawSuccessionInput = builder.inputType('WithdrawSuccessionInput', {
  description: 'A succession that was recorded by mistake.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The succession.' }),
    expectedVersion: t.int({ description: 'Version that was read.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
});

actMutation({
  name: 'withdrawSuccession',
  description: 'Withdraws a recorded succession; what comes with the rules holds again (thu hồi ghi nhận kế tục).',
  action: 'succession.withdraw',
  input: WithdrawSuccessionInput,
  parse: z.object({ id: nodeIdOf('Succession'), expectedVersion: expectedVersion.nullish(), reason: text(2000) }),
  success: succeeded('WithdrawSuccessionSuccess', 'It stays on record as withdrawn.'),
  errors: [NotFoundError, StaleVersionError, IllegalStepError],
  run: withdrawSuccession,
});
