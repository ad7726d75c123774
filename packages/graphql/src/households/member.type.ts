import { findMembers, findMembersByHouseholds, type MemberRecord } from '@vuonlen/database/households';
import {
  batch,
  builder,
  columnsOf,
  groupedBy,
  Node,
  nodeId,
  orderedBy,
  readNodesOf,
  relation,
} from '../kernel/index.ts';
import { Household, householdColumn } from './household.type.ts';
import { MemberRelation, SchoolLevel, Sex } from './vocabulary.type.ts';

const membersOf = batch<string, readonly MemberRecord[]>(
  async ({ readers, scope }, ids, columns) =>
    groupedBy(ids, await findMembersByHouseholds(readers, scope, ids, columns), ({ household }) => household),
  ['household'],
);

/** Members by id, within the scope of the reader. */
export const memberById = batch<string, MemberRecord | null>(
  async ({ readers, scope }, ids, columns) =>
    orderedBy(ids, await findMembers(readers, scope, ids, columns), ({ id }) => id),
  ['id'],
);

/** Fields of a member that read one column of it. */
export const memberColumn = columnsOf<MemberRecord>();

export const HouseholdMember = builder.objectRef<MemberRecord>('HouseholdMember').implement({
  description: 'A member of a household (thành viên hộ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('HouseholdMember', memberColumn.key('id'))),
    fullName: t.string({ description: 'Full name (họ và tên).', ...memberColumn('fullName') }),
    relation: t.field({ type: MemberRelation, description: 'Relation to the head.', ...memberColumn('relation') }),
    sex: t.field({ type: Sex, nullable: true, description: 'Sex; null: not known.', ...memberColumn('sex') }),
    birthDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of birth, where it is known.',
      ...memberColumn('birthDate'),
    }),
    birthYear: t.int({ nullable: true, description: 'Year of birth.', ...memberColumn('birthYear') }),
    ethnicGroup: t.string({
      nullable: true,
      description: 'Ethnic group (dân tộc). Guarded: null for who may not read it.',
      ...memberColumn('ethnicGroup'),
    }),
    citizenNumber: t.string({
      nullable: true,
      description: 'Citizen number (số định danh cá nhân), masked for everybody.',
      ...memberColumn('citizenNumber'),
    }),
    schoolLevel: t.field({
      type: SchoolLevel,
      nullable: true,
      description: 'Level of study; null: not known.',
      ...memberColumn('schoolLevel'),
    }),
    grade: t.int({ nullable: true, description: 'Grade (lớp), 1 … 12.', ...memberColumn('grade') }),
    inSchool: t.boolean({ nullable: true, description: 'Goes to school now.', ...memberColumn('inSchool') }),
    version: t.int({ description: 'Grows by one with each edit.', ...memberColumn('version') }),
  }),
});

builder.objectField(Household, 'members', (t) =>
  t.field({
    type: [HouseholdMember],
    description: 'Who lives in it, the head first.',
    ...relation({ of: membersOf, key: householdColumn.key('id') }),
  }),
);

readNodesOf('HouseholdMember', ({ loaders }, id) => loaders.load(memberById, id));
