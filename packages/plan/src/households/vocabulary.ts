export const povertyCauses = [
  'ILLNESS',
  'CRITICAL_ILLNESS',
  'ACCIDENT',
  'NO_WORKING_AGE_MEMBER',
  'UNABLE_TO_WORK',
  'INTELLECTUAL_DISABILITY',
  'ELDERLY_WITHOUT_PENSION',
  'NO_STABLE_INCOME',
  'NO_BUSINESS_CAPITAL',
  'LACK_OF_SKILLS',
] as const;
export type PovertyCause = (typeof povertyCauses)[number];

/** Class of a household at a date. */
export const householdClasses = [
  'POOR',
  'NEAR_POOR',
  'EXITED_POVERTY',
  'EXITED_NEAR_POVERTY',
  'AVERAGE_LIVING_STANDARD',
  'WELL_OFF',
] as const;
export type HouseholdClass = (typeof householdClasses)[number];

/** What a classification decision records. */
export const classificationChanges = [
  'UNCHANGED',
  'NEWLY_NEAR_POOR',
  'RELAPSED_NEAR_POOR',
  'RELAPSED_POOR',
  'EXITED_NEAR_POVERTY',
  'EXITED_POVERTY',
] as const;
export type ClassificationChange = (typeof classificationChanges)[number];

export const standards = ['CENTRAL', 'CITY'] as const;
export type StandardLevel = (typeof standards)[number];

export const schoolLevels = [
  'NONE',
  'CRECHE',
  'KINDERGARTEN',
  'GENERAL_EDUCATION',
  'CONTINUING_EDUCATION',
  'VOCATIONAL',
  'PROFESSIONAL_SECONDARY',
  'COLLEGE',
  'UNIVERSITY',
] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

export const needKinds = [
  'HEALTH',
  'EDUCATION',
  'PRODUCTION',
  'CREDIT',
  'HOUSING_NEW_BUILD',
  'HOUSING_REPAIR',
  'ESSENTIAL_ITEMS',
  'OTHER',
] as const;
export type NeedKind = (typeof needKinds)[number];

export const sexes = ['FEMALE', 'MALE'] as const;
export type Sex = (typeof sexes)[number];

/** Relation of a member to the head of the household. */
export const memberRelations = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDCHILD',
  'GRANDPARENT',
  'SIBLING',
  'OTHER',
] as const;
export type MemberRelation = (typeof memberRelations)[number];

/** The twelve indicators of deprivation of the national review form; each deprived one counts 10 points of B2. */
export const deprivations = [
  'EMPLOYMENT',
  'DEPENDANTS',
  'NUTRITION',
  'HEALTH_INSURANCE',
  'ADULT_EDUCATION',
  'CHILD_SCHOOLING',
  'HOUSING_QUALITY',
  'HOUSING_AREA',
  'CLEAN_WATER',
  'SANITATION',
  'TELECOMMUNICATION',
  'INFORMATION_MEANS',
] as const;
export type Deprivation = (typeof deprivations)[number];

/** Yearly review (September to December) or monthly review (from the 15th). */
export const reviewKinds = ['YEARLY', 'MONTHLY'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** Works on the house in the plan's year, however they are paid. */
export const housingWorks = ['NONE', 'NEW_BUILD', 'REPAIR'] as const;
export type HousingWorks = (typeof housingWorks)[number];
