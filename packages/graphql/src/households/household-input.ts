import { z } from 'zod';
import { builder, date, idempotencyKey, nodeIdOf, optionalText, text, whole } from '../kernel/index.ts';
import {
  HouseholdClass,
  HousingWorks,
  MemberRelation,
  PovertyCause,
  SchoolLevel,
  Sex,
  StandardLevel,
} from './vocabulary.type.ts';

export const MemberInput = builder.inputType('MemberInput', {
  description: 'A member of a household (thành viên hộ) as typed.',
  fields: (t) => ({
    fullName: t.string({ required: true, description: 'Full name (họ và tên).' }),
    relation: t.field({ type: MemberRelation, required: true, description: 'Relation to the head.' }),
    sex: t.field({ type: Sex, description: 'Sex.' }),
    birthDate: t.field({ type: 'Date', description: 'Day of birth.' }),
    birthYear: t.int({ description: 'Year of birth, where the day is not known.' }),
    ethnicGroup: t.string({ description: 'Ethnic group (dân tộc).' }),
    citizenNumber: t.string({
      description: 'Citizen number, 12 digits. On an edit: left out keeps it, null clears it.',
    }),
    schoolLevel: t.field({ type: SchoolLevel, description: 'Level of study.' }),
    grade: t.int({ description: 'Grade (lớp), 1 … 12.' }),
    inSchool: t.boolean({ description: 'Goes to school now.' }),
  }),
});

/** A member as acts take it; what was left out stays undefined. */
export const memberSchema = z.object({
  fullName: text(120),
  relation: z.custom<typeof MemberRelation.$inferType>(),
  sex: z.custom<typeof Sex.$inferType>().nullish(),
  birthDate: date.nullish(),
  birthYear: whole(1900, 2100).nullish(),
  ethnicGroup: optionalText(60),
  citizenNumber: optionalText(30),
  schoolLevel: z.custom<typeof SchoolLevel.$inferType>().nullish(),
  grade: whole(1, 12).nullish(),
  inSchool: z.boolean().nullish(),
});

export const CreateHouseholdInput = builder.inputType('CreateHouseholdInput', {
  description: 'A household to register (đăng ký hộ).',
  fields: (t) => ({
    code: t.string({ description: 'Code of the paper register (mã hộ).' }),
    headName: t.string({ description: 'Name of the head; counts only where no member has the relation HEAD.' }),
    place: t.id({ required: true, description: 'Ward.' }),
    residentialGroup: t.string({ description: 'Residential group (tổ dân phố).' }),
    address: t.string({ description: 'Address.' }),
    class: t.field({ type: HouseholdClass, required: true, description: 'Class as recognised.' }),
    standard: t.field({ type: StandardLevel, description: 'Standard that counts.' }),
    classifiedOn: t.field({ type: 'Date', description: 'First day of the class; the working date unless given.' }),
    decisionNumber: t.string({ description: 'Number of the decision on the class; an exit of the past needs it.' }),
    housingDilapidated: t.boolean({ description: 'Housing is dilapidated.' }),
    housingWorks: t.field({ type: HousingWorks, description: 'Builds or repairs in the plan’s year.' }),
    inHardship: t.boolean({ description: 'In hardship.' }),
    causes: t.field({ type: [PovertyCause], description: 'Causes of near-poverty.' }),
    members: t.field({ type: [MemberInput], required: true, description: 'Members; one of them is the HEAD.' }),
    idempotencyKey: t.string({ description: 'A repeated request with the same key registers once.' }),
  }),
});

export const createHouseholdSchema = z.object({
  code: optionalText(40),
  headName: optionalText(120),
  place: nodeIdOf('Place'),
  residentialGroup: optionalText(80),
  address: optionalText(200),
  class: z.custom<typeof HouseholdClass.$inferType>(),
  standard: z.custom<typeof StandardLevel.$inferType>().nullish(),
  classifiedOn: date.nullish(),
  decisionNumber: optionalText(60),
  housingDilapidated: z.boolean().nullish(),
  housingWorks: z.custom<typeof HousingWorks.$inferType>().nullish(),
  inHardship: z.boolean().nullish(),
  causes: z.array(z.custom<typeof PovertyCause.$inferType>()).max(20, 'TOO_MANY').nullish(),
  members: z.array(memberSchema).min(1, 'REQUIRED').max(40, 'TOO_MANY'),
  idempotencyKey: idempotencyKey.nullish(),
});

export const UpdateHouseholdInput = builder.inputType('UpdateHouseholdInput', {
  description: 'What changes in a household; what is left out stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The household.' }),
    expectedVersion: t.int({ required: true, description: 'Version that was read.' }),
    code: t.string({ description: 'Code of the paper register.' }),
    place: t.id({ description: 'Ward.' }),
    residentialGroup: t.string({ description: 'Residential group (tổ dân phố).' }),
    address: t.string({ description: 'Address.' }),
    housingDilapidated: t.boolean({ description: 'Housing is dilapidated.' }),
    housingWorks: t.field({ type: HousingWorks, description: 'Builds or repairs in the plan’s year.' }),
    inHardship: t.boolean({ description: 'In hardship.' }),
  }),
});

export const updateHouseholdSchema = z.object({
  id: nodeIdOf('Household'),
  expectedVersion: whole(1, 2_147_483_647),
  code: optionalText(40),
  place: nodeIdOf('Place')
    .nullish()
    .transform((place) => place ?? undefined),
  residentialGroup: optionalText(80),
  address: optionalText(200),
  housingDilapidated: z.boolean().nullish(),
  housingWorks: z.custom<typeof HousingWorks.$inferType>().nullish(),
  inHardship: z.boolean().nullish(),
});
