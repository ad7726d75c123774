export type { FactSetting } from './apply-changes.ts';
export { applyChanges } from './apply-changes.ts';
export type {
  CitizenNumberError,
  CitizenNumberFacts,
  CitizenNumberReading,
  CitizenNumberWarning,
} from './citizen-number.ts';
export { maskCitizenNumber, readCitizenNumber } from './citizen-number.ts';
export type { Classification, ClassificationAsOf } from './classification-as-of.ts';
export { classificationAsOf } from './classification-as-of.ts';
export type { Area } from './computed-class.ts';
export { computedClass } from './computed-class.ts';
export type { EthnicGroup } from './ethnic-groups.ts';
export { ethnicGroups, findEthnicGroup } from './ethnic-groups.ts';
export type { FactName } from './fact-names.ts';
export { factLabels, factNames } from './fact-names.ts';
export type { HeldSupport, HouseholdFacts, MemberFacts } from './facts.ts';
export type { HouseholdLabels } from './labels.ts';
export { labels } from './labels.ts';
export type { DatedStandard, StandardRegisters } from './poverty-standards.ts';
export { povertyStandards } from './poverty-standards.ts';
export { hasReviewPoints } from './review-points.ts';
export { standardAsOf } from './standard-as-of.ts';
export type { VietnameseName } from './vietnamese-name.ts';
export { compareVietnameseNames, splitVietnameseName, vietnameseNameKey } from './vietnamese-name.ts';
export type {
  ClassificationChange,
  Deprivation,
  HouseholdClass,
  HousingWorks,
  MemberRelation,
  NeedKind,
  PovertyCause,
  ReviewKind,
  SchoolLevel,
  Sex,
  StandardLevel,
} from './vocabulary.ts';
export {
  classificationChanges,
  deprivations,
  householdClasses,
  housingWorks,
  memberRelations,
  needKinds,
  povertyCauses,
  reviewKinds,
  schoolLevels,
  sexes,
  standards,
} from './vocabulary.ts';
