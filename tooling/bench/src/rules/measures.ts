/** The six measures that the benchmark decides, in the order of the plan; the last one goes to members, the others to households. */
export const measures = [
  'HOUSING_NEW_BUILD',
  'HOUSING_REPAIR',
  'SAVINGS_BOOK',
  'ESSENTIAL_ITEMS',
  'STUDENT_BICYCLE',
  'EDUCATION_SUPPORT',
] as const;
/** One of the six. */
export type BenchMeasure = (typeof measures)[number];

/** Those that a household gets. */
export const householdMeasures = measures.slice(0, 5);

/**
 * Đồng for each, as the engines that do not read the plan have it: II.2.2.1#2, II.2.2.2#2, II.2.2.4#2, II.2.2.3#2. The
 * decisions of the plan's own library take theirs from the plan, so a slip here shows in the sums.
 */
export const rates: Readonly<Record<BenchMeasure, number>> = {
  HOUSING_NEW_BUILD: 100_000_000,
  HOUSING_REPAIR: 60_000_000,
  SAVINGS_BOOK: 20_000_000,
  ESSENTIAL_ITEMS: 6_000_000,
  STUDENT_BICYCLE: 2_000_000,
  EDUCATION_SUPPORT: 3_000_000,
};

/** Of these a household gets one (II.2.2.2#1). */
export const houseOrBook: readonly BenchMeasure[] = ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR', 'SAVINGS_BOOK'];

/** School levels of the education support (II.2.2.3#1). */
export const supportedLevels = ['KINDERGARTEN', 'GENERAL_EDUCATION', 'CONTINUING_EDUCATION'] as const;
