/** Causes of near-poverty, as the baseline of the plan lists them. @clause II.1#2 */
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
/** A cause of near-poverty (nguyên nhân cận nghèo). */
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
/** Class of a household (phân loại hộ). */
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
/** What a decision of the chairman changed. */
export type ClassificationChange = (typeof classificationChanges)[number];

/** Which standard made the household near-poor: the central or the city one. */
export const standards = ['CENTRAL', 'CITY'] as const;
/** Central or city standard (chuẩn Trung ương, chuẩn Thành phố). */
export type StandardLevel = (typeof standards)[number];

/** Levels of schooling, NONE for a member who does not go to school. */
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
/** A level of schooling (cấp học). */
export type SchoolLevel = (typeof schoolLevels)[number];

/** Kinds of needs of the national form. */
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
/** A kind of need (nhu cầu hỗ trợ). */
export type NeedKind = (typeof needKinds)[number];

/** Sexes of the civil register. */
export const sexes = ['FEMALE', 'MALE'] as const;
/** Sex of a member, as in the civil register. */
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
/** Relation of a member to the head. */
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
/** One of the twelve indicators of deprivation. */
export type Deprivation = (typeof deprivations)[number];

/** Yearly review (September to December) or monthly review (from the 15th). */
export const reviewKinds = ['YEARLY', 'MONTHLY'] as const;
/** Yearly or monthly review. */
export type ReviewKind = (typeof reviewKinds)[number];

/** Works on the house in the plan's year, however they are paid. */
export const housingWorks = ['NONE', 'NEW_BUILD', 'REPAIR'] as const;
/** Works on the house: none, a new build, or a repair. */
export type HousingWorks = (typeof housingWorks)[number];
