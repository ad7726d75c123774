import { columnOf, type HouseholdField, householdFields } from '@vuonlen/acts/imports';
import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { type ExportColumn, exportList } from '../export-list.ts';
import { day, joined } from '../say.ts';

interface Member {
  readonly fullName: string | null;
  readonly relation: string | null;
  readonly sex: string | null;
  readonly birthDate: IsoDate | null;
  readonly birthYear: number | null;
  readonly ethnicGroup: string | null;
  readonly citizenNumber: string | null;
  readonly schoolLevel: string | null;
  readonly grade: number | null;
  readonly inSchool: boolean | null;
}

interface Household {
  readonly code: string;
  readonly headName: string;
  readonly residentialGroup: string | null;
  readonly address: string | null;
  readonly class: string;
  readonly standard: string | null;
  readonly housingDilapidated: boolean | null;
  readonly housingWorks: string | null;
  readonly inHardship: boolean | null;
  readonly place: { readonly name: string };
  readonly classificationDecisions: readonly {
    readonly number: string | null;
    readonly effectiveOn: IsoDate;
    readonly class: string;
  }[];
  readonly members: readonly Member[];
  readonly needs: readonly { readonly kind: string; readonly withdrawn: boolean }[];
  readonly assignments: readonly { readonly measure: { readonly name: Text } }[];
}

/** Nobody is known of a household that has no members: it keeps a row all the same. */
const nobody: Member = {
  ...{ fullName: null, relation: null, sex: null, birthDate: null, birthYear: null, ethnicGroup: null },
  ...{ citizenNumber: null, schoolLevel: null, grade: null, inSchool: null },
};

/** A member of a household, which is the `number`th of the list. */
interface Row {
  readonly number: number;
  readonly household: Household;
  readonly member: Member;
  readonly isFirst: boolean;
  /** The decision by which it has its class. */
  readonly decision: Household['classificationDecisions'][number] | undefined;
}

const question = parse(`query Households(
  $where: HouseholdWhere, $orderBy: HouseholdOrder, $after: String, $isFirst: Boolean!
) {
  viewer { workingDate }
  households(where: $where, orderBy: $orderBy, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      code headName residentialGroup address class standard housingDilapidated housingWorks inHardship
      place { name }
      classificationDecisions { number effectiveOn class }
      members {
        fullName relation sex birthDate birthYear ethnicGroup citizenNumber schoolLevel grade inSchool
      }
      needs { kind withdrawn }
      assignments { measure { name { vi en } } }
    }
  }
}`);

interface Answer {
  readonly viewer: { readonly workingDate: IsoDate };
  readonly households: ListPage<Household>;
}

/** The decision by which the household has the class that it has: the last that is in force, of one day the later. */
function decisionOf({ classificationDecisions, class: own }: Household, workingDate: IsoDate): Row['decision'] {
  const latest = classificationDecisions.findLast(({ effectiveOn }) => effectiveOn <= workingDate);
  return latest?.class === own ? latest : undefined;
}

type Written = Exclude<HouseholdField, 'citizenNumber' | 'causes'>;
type Cells = { readonly [Field in Written]: { readonly en: string; readonly cell: ExportColumn<Row>['cell'] } };

/** The cells of the list as it is imported, of each household on its first row or, where it is of a member, on every one. */
const cells: Cells = {
  householdNumber: { en: 'Household no.', cell: ({ number }) => number },
  code: { en: 'Household code', cell: ({ household }) => household.code },
  fullName: { en: 'Full name', cell: ({ member }) => member.fullName },
  relation: { en: 'Relation to the head', cell: ({ member }, say) => say.word('MemberRelation', member.relation) },
  sex: { en: 'Sex', cell: ({ member }, say) => say.word('Sex', member.sex) },
  birth: { en: 'Day or year of birth', cell: ({ member }) => day(member.birthDate) ?? member.birthYear },
  ethnicGroup: { en: 'Ethnic group', cell: ({ member }) => member.ethnicGroup },
  schoolLevel: { en: 'Level of study', cell: ({ member }, say) => say.word('SchoolLevel', member.schoolLevel) },
  grade: { en: 'Grade', cell: ({ member }) => member.grade },
  inSchool: { en: 'In school', cell: ({ member }, say) => say.yesNo(member.inSchool) },
  ward: { en: 'Ward', cell: ({ household }) => household.place.name },
  residentialGroup: { en: 'Residential group', cell: ({ household }) => household.residentialGroup },
  address: { en: 'Address', cell: ({ household }) => household.address },
  class: { en: 'Class', cell: ({ household }, say) => say.word('HouseholdClass', household.class) },
  standard: { en: 'Standard', cell: ({ household }, say) => say.word('StandardLevel', household.standard) },
  classifiedOn: { en: 'Classified on', cell: ({ decision }) => day(decision?.effectiveOn) },
  decisionNumber: { en: 'Decision no.', cell: ({ decision }) => decision?.number ?? null },
  housingDilapidated: {
    en: 'Dilapidated housing',
    cell: ({ household }, say) => say.yesNo(household.housingDilapidated),
  },
  housingWorks: {
    en: 'Builds or repairs',
    cell: ({ household }, say) => say.word('HousingWorks', household.housingWorks),
  },
  inHardship: { en: 'In hardship', cell: ({ household }, say) => say.yesNo(household.inHardship) },
};

function isWritten(field: HouseholdField): field is Written {
  return field in cells;
}

/** The columns of the import by its own titles: what is written here is read there. */
const readBack: readonly ExportColumn<Row>[] = householdFields.filter(isWritten).map((field) => {
  const { title, width = 18, of } = columnOf(field);
  const { en, cell } = cells[field];
  const isOnce = of === 'HOUSEHOLD' && field !== 'householdNumber';
  return {
    title: { vi: title, en },
    width,
    cell: (row, say) => (isOnce && !row.isFirst ? null : cell(row, say)),
  };
});

/**
 * Households with their members, a row a member, in the columns of the list that is imported. Whole citizen numbers are
 * opened one by one, and causes are no column of any list: neither is taken away. The titles of what is added are none
 * that the import enters.
 */
export const households = exportList<Answer, Household, Row>({
  name: exportNames.households,
  action: 'household.read',
  question,
  listOf: (answer) => answer.households,
  rowsOf: (household, index, { viewer }) =>
    (household.members.length > 0 ? household.members : [nobody]).map((member, at) => ({
      number: index + 1,
      household,
      member,
      isFirst: at === 0,
      decision: decisionOf(household, viewer.workingDate),
    })),
  columns: [
    ...readBack,
    { title: { vi: 'Số định danh đã che', en: 'Masked citizen number' }, cell: ({ member }) => member.citizenNumber },
    {
      title: { vi: 'Nhu cầu hỗ trợ', en: 'Needs' },
      width: 30,
      cell: ({ household, isFirst }, say) => {
        const kinds = household.needs.filter(({ withdrawn }) => !withdrawn).map(({ kind }) => kind);
        return isFirst ? say.words('NeedKind', [...new Set(kinds)]) : null;
      },
    },
    {
      title: { vi: 'Hỗ trợ đã bố trí', en: 'Assigned supports' },
      width: 40,
      cell: ({ household, isFirst }, say) =>
        isFirst ? joined(household.assignments.map(({ measure }) => say.text(measure.name))) : null,
    },
  ],
});
