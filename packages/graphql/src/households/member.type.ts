import {
  findMembers,
  findMembersByHouseholds,
  type HouseholdRecord,
  type MemberRecord,
} from '@vuonlen/database/households';
import { batch, builder, groupedBy, Node, nodeId, orderedBy, readNodesOf, relation } from '../kernel/index.ts';
import { Household } from './household.type.ts';
import { MemberRelation, SchoolLevel, Sex } from './vocabulary.type.ts';

const membersOf = batch<string, readonly MemberRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findMembersByHouseholds(readers, scope, ids), ({ household }) => household),
);

/** Members by id, within the scope of the reader. */
export const memberById = batch<string, MemberRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findMembers(readers, scope, ids), ({ id }) => id),
);

export const HouseholdMember = builder.objectRef<MemberRecord>('HouseholdMember').implement({
  description: 'A member of a household (thành viên hộ).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('HouseholdMember', ({ id }: MemberRecord) => id)),
    fullName: t.exposeString('fullName', { description: 'Full name (họ và tên).' }),
    relation: t.field({ type: MemberRelation, description: 'Relation to the head.', resolve: (row) => row.relation }),
    sex: t.field({ type: Sex, nullable: true, description: 'Sex; null: not known.', resolve: ({ sex }) => sex }),
    birthDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of birth, where it is known.',
      resolve: ({ birthDate }) => birthDate,
    }),
    birthYear: t.int({ nullable: true, description: 'Year of birth.', resolve: ({ birthYear }) => birthYear }),
    ethnicGroup: t.string({
      nullable: true,
      description: 'Ethnic group (dân tộc). Guarded: null for who may not read it.',
      resolve: ({ ethnicGroup }) => ethnicGroup,
    }),
    citizenNumber: t.string({
      nullable: true,
      description: 'Citizen number (số định danh cá nhân), masked for everybody.',
      resolve: ({ citizenNumber }) => citizenNumber,
    }),
    schoolLevel: t.field({
      type: SchoolLevel,
      nullable: true,
      description: 'Level of study; null: not known.',
      resolve: ({ schoolLevel }) => schoolLevel,
    }),
    grade: t.int({ nullable: true, description: 'Grade (lớp), 1 … 12.', resolve: ({ grade }) => grade }),
    inSchool: t.boolean({ nullable: true, description: 'Goes to school now.', resolve: ({ inSchool }) => inSchool }),
    version: t.exposeInt('version', { description: 'Grows by one with each edit.' }),
  }),
});

builder.objectField(Household, 'members', (t) =>
  t.field({
    type: [HouseholdMember],
    description: 'Who lives in it, the head first.',
    ...relation({ of: membersOf, key: ({ id }: HouseholdRecord) => id }),
  }),
);

readNodesOf('HouseholdMember', ({ loaders }, id) => loaders.load(memberById, id));
