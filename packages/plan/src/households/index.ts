export type {
  ClassificationChange,
  HouseholdClass,
  MemberRelation,
  NeedKind,
  PovertyCause,
  SchoolLevel,
  Sex,
  StandardLevel,
} from './vocabulary.ts';
export {
  classificationChanges,
  householdClasses,
  memberRelations,
  needKinds,
  povertyCauses,
  schoolLevels,
  sexes,
  standards,
} from './vocabulary.ts';
