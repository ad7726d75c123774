/** Where a fact of the plan stands in its encoding, and how the encoded value reads in the fact's own terms. */
export interface FactRow {
  readonly path: string;
  /** Turns what stands at the path into the fact's value; the value of the citation itself where left out. */
  readonly read?: (found: unknown) => unknown;
  /** What the fact says in words of another vocabulary than the encoding's. */
  readonly means?: unknown;
  /** A second place that has to agree: the year of a period stands in another clause than its content. */
  readonly also?: { readonly path: string; readonly value: unknown };
}

interface Dated {
  readonly value: { readonly from: string; readonly until: string | null };
}

const at = (path: string): FactRow => ({ path });

function yearsOf(found: unknown): readonly [number, number | null] {
  const { from, until } = (found as Dated).value;
  return [Number(from.slice(0, 4)), until === null ? null : Number(until.slice(0, 4)) - 1];
}

/** Conditions, words and sources without a value of their own: the fact's value is null. */
const words = (path: string): FactRow => ({ path, read: () => null });
const instrument = (id: string, cite = 0): FactRow => words(`legalInstruments[${id}].cited[${cite}]`);
const issued = (id: string): FactRow => at(`legalInstruments[${id}].issuedOn`);
const field = (name: string) => (found: unknown) => (found as Record<string, unknown>)[name];

/** The fact gives the years of a period as "2025..2027" or "2025..": read from the period beside the content. */
function period(id: string, first: number, last: number | null): FactRow {
  const until = last === null ? null : `${last + 1}-01-01`;
  return {
    path: `timetable[${id}]`,
    read: (found) => {
      const [from, to] = yearsOf((found as { period: unknown }).period);
      return from === to ? `${from}` : `${from}..${to ?? ''}`;
    },
    also: { path: `timetable[${id}].period.value`, value: { from: `${first}-01-01`, until } },
  };
}

const book = (slug: string) => at(`pledges[savings-book/${slug}].quantity`);
const pupils = (slug: string) => at(`pledges[education/${slug}].quantity`);
const house = (slug: string) => at(`pledges[new-build/${slug}].quantity`);
const policy = (code: string) => words(`generalPolicies[${code}].content`);
const ward = (slug: string) => at(`baseline.wards[${slug}-2024].households`);
const rateOfLaw = (kind: string) => ({
  kind,
  instrument: kind === 'BY_ANALOGY' ? 'nq-15-2023-hdnd' : 'nq-14-2023-hdnd',
});

const ofBasis: Readonly<Record<string, FactRow>> = {
  P01: at('title'),
  P02: at('issuer'),
  P03: {
    path: 'signatory.name',
    read: (found) => `${(found as { value: string }).value}, Phó Chủ tịch (KT. Chủ tịch, TM. UBND)`,
    also: { path: 'signatory.capacity[*].quote', value: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
  },
  P04: at('earliestIssue'),
  L01: issued('tb-1600-qu'),
  L02: issued('tb-1703-qu'),
  L03: issued('nq-23-hdnd'),
  L04: issued('ctr-01-ubnd'),
  L05: instrument('qd-46-2015-ttg'),
  L06: instrument('nq-17-2021-hdnd'),
  L07: instrument('nd-20-2021-cp'),
  L08: instrument('nq-13-2023-hdnd'),
  L09: instrument('nd-81-2021-cp'),
  L10: instrument('nq-15-2023-hdnd'),
  L11: instrument('nq-09-2021-hdnd'),
  L12: instrument('qd-14-2013-ubnd'),
  L13: issued('nq-14-2023-hdnd'),
  L14: { path: 'povertyStandard.period', read: (found) => yearsOf(found).join('-') },
  T01: at('targets[near-poor-reduced].value'),
  T02: at('targets[relapse-minimised].value'),
  T03: at('targets[fit-each-household].value'),
};

const ofBaseline: Readonly<Record<string, FactRow>> = {
  B01: at('baseline.households'),
  B02: at('baseline.wardCount'),
  B03: ward('ha-cau'),
  B04: ward('yen-nghia'),
  B05: ward('phu-luong'),
  B06: ward('dong-mai'),
  B07: ward('duong-noi'),
  B08: ward('bien-giang'),
  B09: at('baseline.standards[CENTRAL].households'),
  B10: at('baseline.standards[CITY].households'),
};

const ofMeasures: Readonly<Record<string, FactRow>> = {
  M01: at('measures[HOUSING_NEW_BUILD].rate'),
  M02: at('measures[HOUSING_REPAIR].rate'),
  M03: {
    path: 'legalInstruments[nq-14-2023-hdnd].cited[0]',
    read: field('relation'),
    means: 'APPLIES_RATE_OF',
    also: {
      path: 'measures[family=HOUSING].rate.relation',
      value: [rateOfLaw('APPLIES_RATE_OF'), rateOfLaw('APPLIES_RATE_OF')],
    },
  },
  M04: words('measures[HOUSING_NEW_BUILD].content'),
  M05: at('loan.interestSupport'),
  M06: { path: 'loan.conditions[CLASS_IN]', read: field('classes'), means: ['POOR', 'NEAR_POOR'] },
  M07: at('loan.ceiling'),
  M08: at('loan.maximumTermYears'),
  M09: words('loan.source'),
  M10: words('loan.additional'),
  M11: words('measures[SAVINGS_BOOK].conditions[NOT_BUILDING_OR_REPAIRING]'),
  M12: at('measures[SAVINGS_BOOK].rate'),
  M13: {
    path: 'measures[EDUCATION_SUPPORT].conditions[SCHOOL_LEVEL_IN]',
    read: field('levels'),
    means: ['KINDERGARTEN', 'GENERAL_EDUCATION', 'CONTINUING_EDUCATION'],
  },
  M14: {
    path: 'measures[EDUCATION_SUPPORT].window',
    read: (found) => {
      const [first, last] = yearsOf(found);
      return Array.from({ length: (last ?? first) - first + 1 }, (_, index) => first + index);
    },
  },
  M15: { path: 'measures[EDUCATION_SUPPORT].conditions[WITHIN_YEARS_OF_EXIT]', read: field('years') },
  M16: {
    path: 'legalInstruments[nq-15-2023-hdnd].cited[1]',
    read: field('relation'),
    means: 'BY_ANALOGY',
    also: { path: 'measures[EDUCATION_SUPPORT].content.relation', value: rateOfLaw('BY_ANALOGY') },
  },
  M17: at('measures[EDUCATION_SUPPORT].rate'),
  M18: words('measures[ESSENTIAL_ITEMS].conditions[NEED]'),
  M19: at('measures[ESSENTIAL_ITEMS].rate'),
  M20: at('measures[STUDENT_BICYCLE].rate'),
  M21: words('measures[SPONSORSHIP].content'),
  M22: {
    path: 'measures[SPONSORSHIP].window',
    read: (found) => `${(found as Dated).value.from}..`,
    also: { path: 'measures[SPONSORSHIP].window.value.until', value: null },
  },
  M23: words('measures[TET_GIFT].content'),
  M24: words('otherLoans[STUDENT_LOAN].content'),
  M25: words('measures[TET_GIFT].byReview'),
  Q01: at('measures[HOUSING_NEW_BUILD].plannedQuantity'),
  Q02: at('measures[HOUSING_REPAIR].plannedQuantity'),
  Q03: at('measures[HOUSING_NEW_BUILD].statedTotal'),
  Q04: at('measures[SAVINGS_BOOK].plannedQuantity'),
  Q05: at('measures[SAVINGS_BOOK].statedTotal'),
  Q06: at('measures[EDUCATION_SUPPORT].plannedQuantity'),
  Q07: at('measures[EDUCATION_SUPPORT].statedTotal'),
  Q08: at('measures[ESSENTIAL_ITEMS].plannedQuantity'),
  Q09: at('measures[STUDENT_BICYCLE].plannedQuantity'),
  Q10: at('measures[ESSENTIAL_ITEMS].statedTotal'),
};

const ofMoney: Readonly<Record<string, FactRow>> = {
  F01: at('measures[HOUSING_NEW_BUILD].legs[leg-1].amount'),
  F02: at('measures[HOUSING_NEW_BUILD].legs[leg-2].amount'),
  F03: house('womens-union'),
  F04: house('labour-federation'),
  F05: house('political-academy'),
  F06: {
    ...house('youth-union-red-cross'),
    also: { path: 'pledges[new-build/youth-union-red-cross].sources', value: ['youth-union', 'red-cross'] },
  },
  F07: at('measures[HOUSING_REPAIR].legs[leg-1].amount'),
  F08: at('measures[HOUSING_REPAIR].legs[leg-2].amount'),
  F09: at('subtotals[savings-book/district].quantity'),
  F10: book('district-fund'),
  F11: book('social-mobilisation'),
  F12: book('other-ward-funds'),
  F13: words('sources[ward-funds-without-near-poor-households].named'),
  F14: at('subtotals[savings-book/wards].quantity'),
  F15: book('ha-cau'),
  F16: book('yen-nghia'),
  F17: book('phu-luong'),
  F18: book('bien-giang'),
  F19: book('dong-mai'),
  F20: book('duong-noi'),
  F21: pupils('district-fund'),
  F22: pupils('childrens-fund'),
  F23: pupils('labour-federation'),
  F24: {
    ...pupils('labour-federation/until-eighteen'),
    also: { path: 'pledges[education/labour-federation/until-eighteen].partOf', value: 'education/labour-federation' },
  },
  F25: pupils('bia-ba'),
  F26: at('subtotals[education/wards].quantity'),
  F27: pupils('ha-cau'),
  F28: pupils('yen-nghia'),
  F29: pupils('phu-luong'),
  F30: pupils('duong-noi'),
  F31: pupils('bien-giang'),
  F32: at('pledges[student-bicycle/red-cross].quantity'),
  F33: at('pledges[essential-items/mobilised].quantity'),
};

const ofPoliciesAndTime: Readonly<Record<string, FactRow>> = {
  G01: policy('BUSINESS_DEVELOPMENT'),
  G02: policy('PREFERENTIAL_CREDIT'),
  G03: at('generalPolicies[VOCATIONAL_TRAINING].limit'),
  G04: at('generalPolicies[HEALTH_INSURANCE_CARD].limit'),
  G05: policy('TUITION_SUPPORT'),
  G06: policy('SOCIAL_ASSISTANCE'),
  G07: policy('DRUG_REHABILITATION'),
  G08: policy('DISASTER_RELIEF'),
  K01: words('funding.generalBudget'),
  K02: at('funding.total'),
  K03: at('funding.totalInWords'),
  K04: {
    path: 'funding.sourceKinds[district-fund-for-the-poor]',
    read: () => 4,
    means: 4,
    also: {
      path: 'funding.sourceKinds[*].value',
      value: ['district-fund-for-the-poor', 'childrens-fund', 'ward-funds-for-the-poor', 'social-mobilisation'],
    },
  },
  D01: period('2024-housing-loan', 2024, 2024),
  D02: period('2024-special-measures', 2024, 2024),
  D03: period('2025-2027-health-insurance', 2025, 2027),
  D04: period('2025-2027-education', 2025, 2027),
  D05: period('from-2025-loans', 2025, null),
  D06: period('from-2025-special-measures', 2025, null),
  D07: {
    path: 'duties[iv-8-4-report].deadline.cite',
    read: () => ['01-05', '07-05'],
    also: {
      path: 'duties[iv-8-4-report].deadline.dates',
      value: [
        { month: 1, day: 5 },
        { month: 7, day: 5 },
      ],
    },
  },
  D08: {
    path: 'duties[iv-1-4-follow-up-review].deadline.cite',
    read: () => 'yearly',
    also: { path: 'duties[iv-1-4-follow-up-review].deadline.kind', value: 'YEARLY' },
  },
  D09: {
    path: 'duties[iv-2-3-entrusted-capital].deadline.cite',
    read: () => 'yearly',
    also: { path: 'duties[iv-2-3-entrusted-capital].deadline.kind', value: 'YEARLY' },
  },
};

/** One row for each fact but B11, the ten causes, which have a quote each and a test of their own. */
export const factsTable: Readonly<Record<string, FactRow>> = {
  ...ofBasis,
  ...ofBaseline,
  ...ofMeasures,
  ...ofMoney,
  ...ofPoliciesAndTime,
};
