import { labels } from '@vuonlen/plan/households';
import type { Text } from '@vuonlen/plan/kernel';
import { builder, described } from '../kernel/index.ts';

/** An enum of a vocabulary of the rules library, described by its own labels. */
function vocabulary<Code extends string>(name: string, description: string, words: Readonly<Record<Code, Text>>) {
  const meanings = Object.fromEntries(
    Object.entries<Text>(words).map(([code, { vi, en }]) => [code, `${en} (${vi}).`]),
  ) as Record<Code, string>;
  return builder.enumType(name, { description, values: described<Code>(meanings) });
}

export const HouseholdClass = vocabulary(
  'HouseholdClass',
  'Class of a household on a day (phân loại hộ).',
  labels.householdClass,
);
export const StandardLevel = vocabulary('StandardLevel', 'Whose poverty standard (chuẩn) counts.', labels.standard);
export const HousingWorks = vocabulary(
  'HousingWorks',
  'Built or repaired in the plan’s year, however it is paid.',
  labels.housingWorks,
);
export const PovertyCause = vocabulary(
  'PovertyCause',
  'Cause of near-poverty (nguyên nhân cận nghèo); guarded.',
  labels.povertyCause,
);
export const Sex = vocabulary('Sex', 'Sex of a person.', labels.sex);
export const MemberRelation = vocabulary(
  'MemberRelation',
  'Relation to the head of the household (quan hệ với chủ hộ).',
  labels.memberRelation,
);
export const SchoolLevel = vocabulary('SchoolLevel', 'Level at which a person studies (bậc học).', labels.schoolLevel);
export const ReviewKind = vocabulary('ReviewKind', 'Occasion of a review (rà soát).', labels.reviewKind);
export const Deprivation = vocabulary(
  'Deprivation',
  'Indicator of deprivation of the national form (chỉ số thiếu hụt).',
  labels.deprivation,
);
export const ClassificationChange = vocabulary(
  'ClassificationChange',
  'What a classification decision changes.',
  labels.classificationChange,
);
export const NeedKind = vocabulary('NeedKind', 'What a household needs (nhu cầu).', labels.need);
