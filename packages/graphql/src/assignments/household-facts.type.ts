import { readFactsByHouseholds } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { HouseholdFacts as Facts, HeldSupport, MemberFacts as Member } from '@vuonlen/plan/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { Household, HouseholdClass, HousingWorks, NeedKind, SchoolLevel, StandardLevel } from '../households/index.ts';
import { batch, builder, nodeId, relation, toGlobalId } from '../kernel/index.ts';

/** Facts as of a day; the key is `day/household`, so that one set of statements serves a day. */
const factsOn = batch<string, Facts | null>(async ({ readers, scope, plan }, keys) => {
  const parts = keys.map((key) => ({ day: isoDate(key.slice(0, 10)), household: key.slice(11) }));
  const days = Map.groupBy(parts, ({ day }) => day);
  const read = await Promise.all(
    [...days].map(async ([day, asked]) => {
      const ids = asked.map(({ household }) => household);
      return [day, await readFactsByHouseholds(readers, scope, ids, { plan, asOf: day })] as const;
    }),
  );
  const found = new Map(read);
  return parts.map(({ day, household }) => found.get(day)?.get(household) ?? null);
});

type Need = NonNullable<Facts['needs']>[number];

const NeedFact = builder.objectRef<Need>('NeedFact').implement({
  description: 'A need on record, as the rules read it.',
  fields: (t) => ({
    kind: t.field({ type: NeedKind, description: 'What is needed.', resolve: ({ kind }) => kind }),
    year: t.exposeInt('year', { nullable: true, description: 'Year of the need; null: none is recorded.' }),
  }),
});

const MemberFacts = builder.objectRef<Member>('MemberFacts').implement({
  description: 'What the rules know of a member; null: not known, and never no.',
  fields: (t) => ({
    id: t.id(nodeId('HouseholdMember', ({ id }: Member) => id)),
    birthDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of birth.',
      resolve: ({ birthDate }) => birthDate,
    }),
    birthYear: t.exposeInt('birthYear', { nullable: true, description: 'Year of birth.' }),
    schoolLevel: t.field({
      type: SchoolLevel,
      nullable: true,
      description: 'Level of study.',
      resolve: ({ schoolLevel }) => schoolLevel,
    }),
    inSchool: t.exposeBoolean('inSchool', { nullable: true, description: 'Goes to school.' }),
    isChildOfHousehold: t.exposeBoolean('isChildOfHousehold', {
      nullable: true,
      description: 'A child of the household (con hộ cận nghèo).',
    }),
    supportedUntilAge: t.exposeInt('supportedUntilAge', {
      nullable: true,
      description: 'Age until which a pledge supports this child, where the child was named for it.',
    }),
  }),
});

const SupportFact = builder.objectRef<HeldSupport>('SupportFact').implement({
  description: 'A support that the household holds, as the rules read it.',
  fields: (t) => ({
    assignment: t.id(nodeId('Assignment', ({ assignment }: HeldSupport) => assignment)),
    measure: t.exposeString('measure', { description: 'Code of the measure.' }),
    member: t.id({
      nullable: true,
      description: 'The member who holds it; null: the household.',
      resolve: ({ member }) => (member === null ? null : toGlobalId('HouseholdMember', member)),
    }),
    effectiveOn: t.field({
      type: 'Date',
      description: 'Day from which it holds.',
      resolve: ({ effectiveOn }) => effectiveOn,
    }),
  }),
});

const HouseholdFacts = builder.objectRef<Facts>('HouseholdFacts').implement({
  description:
    'What the rules read of a household as of a day (dữ kiện xét hỗ trợ): with it the rules library decides elsewhere as the server does. Null: not known, and never no.',
  fields: (t) => ({
    place: t.exposeString('place', { nullable: true, description: 'Slug of the ward.' }),
    class: t.field({
      type: HouseholdClass,
      nullable: true,
      description: 'Class of the day.',
      resolve: (facts) => facts.class,
    }),
    standard: t.field({
      type: StandardLevel,
      nullable: true,
      description: 'Standard of the day.',
      resolve: ({ standard }) => standard,
    }),
    exitedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the exit, once it has come.',
      resolve: ({ exitedOn }) => exitedOn,
    }),
    needs: t.field({
      type: [NeedFact],
      nullable: true,
      description: 'Needs on record; null: nobody asked.',
      resolve: ({ needs }) => (needs ? [...needs] : null),
    }),
    housingDilapidated: t.exposeBoolean('housingDilapidated', {
      nullable: true,
      description: 'Housing is dilapidated.',
    }),
    housingWorks: t.field({
      type: HousingWorks,
      nullable: true,
      description: 'Builds or repairs, however it is paid; NONE: not in the year that the plan asks about.',
      resolve: ({ buildsOrRepairs: works }) => (works === 'NO' ? 'NONE' : works?.kind),
    }),
    housingWorksYear: t.int({
      nullable: true,
      description: 'Year of the works.',
      resolve: ({ buildsOrRepairs: works }) => (works && works !== 'NO' ? works.year : null),
    }),
    inHardship: t.exposeBoolean('inHardship', { nullable: true, description: 'In hardship.' }),
    members: t.field({
      type: [MemberFacts],
      description: 'Members who live in it.',
      resolve: ({ members }) => [...(members ?? [])],
    }),
    supports: t.field({
      type: [SupportFact],
      description: 'Supports that hold.',
      resolve: ({ supports }) => [...supports],
    }),
  }),
});

interface AsOf {
  readonly asOf?: IsoDate | null | undefined;
}

builder.objectField(Household, 'facts', (t) =>
  t.field({
    type: HouseholdFacts,
    nullable: true,
    description: 'What the rules read of it, as of the working date or a day.',
    args: { asOf: t.arg({ type: 'Date', description: 'Another day than the working date.' }) },
    ...relation({
      of: factsOn,
      key: ({ id }: HouseholdRecord, { asOf }: AsOf, { workingDate }) => `${asOf ?? workingDate}/${id}`,
    }),
  }),
);
