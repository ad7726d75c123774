import type { Text } from '../kernel/index.ts';

/** Names of the facts that a decision can ask for, as they stand in its list of missing facts. */
export const factNames = [
  'class',
  'exitedOn',
  'needs',
  'housingDilapidated',
  'buildsOrRepairs',
  'inHardship',
  'eligibleByRegulation',
  'member',
  'member.birthDate',
  'member.schoolLevel',
  'member.inSchool',
  'member.isChildOfHousehold',
] as const;
/** The name of a fact; `factLabels` says what an official reads for it. */
export type FactName = (typeof factNames)[number];

/** What is asked of the person who has to complete the file. */
export const factLabels: Readonly<Record<FactName, Text>> = {
  class: { vi: 'Kết quả phân loại hộ', en: 'Class of the household' },
  exitedOn: { vi: 'Ngày thoát cận nghèo', en: 'Day of exit from near-poverty' },
  needs: { vi: 'Nhu cầu của hộ', en: 'Needs of the household' },
  housingDilapidated: { vi: 'Tình trạng xuống cấp của nhà ở', en: 'Whether the house is dilapidated' },
  buildsOrRepairs: {
    vi: 'Việc xây dựng mới, sửa chữa nhà ở trong năm',
    en: 'Whether the household builds or repairs in the year',
  },
  inHardship: { vi: 'Hoàn cảnh khó khăn', en: 'Whether the household is in hardship' },
  eligibleByRegulation: {
    vi: 'Kết quả xét duyệt theo quy định của cơ quan có thẩm quyền',
    en: 'Finding of the competent body under the regulation',
  },
  member: { vi: 'Thành viên được hỗ trợ', en: 'Member to be supported' },
  'member.birthDate': { vi: 'Ngày sinh của thành viên', en: 'Birth date of the member' },
  'member.schoolLevel': { vi: 'Cấp học của thành viên', en: 'School level of the member' },
  'member.inSchool': { vi: 'Việc đi học của thành viên', en: 'Whether the member is in school' },
  'member.isChildOfHousehold': { vi: 'Là con của hộ', en: 'Whether the member is a child of the household' },
};
