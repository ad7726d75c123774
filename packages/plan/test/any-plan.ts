import fc from 'fast-check';
import { householdClasses, needKinds, schoolLevels } from '../src/households/index.ts';
import { type IsoDate, isoDate, type Period, type Stated, vnd } from '../src/kernel/index.ts';
import type { Condition, GeneralPolicy, SpecialMeasure } from '../src/measures/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import type { Plan } from '../src/plans/index.ts';

const first = (year: number): IsoDate => isoDate(`${year}-01-01`);
const anyYear = fc.constantFrom(2023, 2024, 2025);
const anyCite = fc.nat(999).map((number) => ({ clause: `X.${number}`, quote: `words ${number}` }));
const silent = { notStated: true, clause: 'X', why: { vi: 'Không ghi', en: 'Not stated' } } as const;

const anyOwn = fc.oneof(
  fc.record({ kind: fc.constant('CLASS_IN' as const), classes: fc.subarray([...householdClasses]) }),
  fc.record({ kind: fc.constant('NEED' as const), need: fc.constantFrom(...needKinds), year: fc.option(anyYear) }),
  fc.record({
    kind: fc.constant('NEED_IN' as const),
    needs: fc.subarray([...needKinds], { minLength: 1 }),
    year: fc.option(anyYear),
  }),
  fc.record({ kind: fc.constant('SCHOOL_LEVEL_IN' as const), levels: fc.subarray([...schoolLevels]) }),
  fc.record({ kind: fc.constant('WITHIN_YEARS_OF_EXIT' as const), years: fc.nat(5) }),
  fc.record({ kind: fc.constant('NOT_BUILDING_OR_REPAIRING' as const), year: anyYear }),
  fc.record({ kind: fc.constant('BY_REGULATION' as const), policy: fc.constantFrom('M0', 'M1', 'G') }),
  fc.record({
    kind: fc.constantFrom(
      ...(['DILAPIDATED_HOUSING', 'EXITED', 'IN_SCHOOL', 'IN_HARDSHIP'] as const),
      ...(['CHILD_OR_ELDERLY', 'HOUSEHOLD_OR_ITS_CHILD'] as const),
    ),
  }),
);
const anyDoubt = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constant({ ambiguity: 'doubt' }),
  fc.tuple(anyYear, anyCite).map(([year, cite]) => ({
    ambiguity: 'doubt',
    ambiguousIn: { value: { from: first(year), until: first(year + 1) }, certainty: 'FIXED' as const, ...cite },
  })),
);
const anySimple = fc
  .tuple(anyOwn, anyCite, anyDoubt)
  .map(([own, cite, doubt]): Condition => ({ ...own, ...cite, ...doubt }));

function anySeveral(part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc
    .tuple(
      fc.constantFrom('ANY_OF' as const, 'ALL_OF' as const),
      fc.array(part, { minLength: 1, maxLength: 4 }),
      anyCite,
      anyDoubt,
    )
    .map(([kind, of, cite, doubt]) => ({ kind, of, ...cite, ...doubt }));
}
const anyNested = anySeveral(fc.oneof({ weight: 3, arbitrary: anySimple }, anySeveral(anySimple)));
const anyConditions = fc.array(fc.oneof({ weight: 6, arbitrary: anySimple }, anySeveral(anySimple), anyNested), {
  maxLength: 7,
});

const anyWindow: fc.Arbitrary<Stated<Period>> = fc
  .tuple(fc.option(anyYear), fc.option(fc.constantFrom(2025, 2026, 2028)), anyCite, fc.nat(5))
  .map(([from, until, cite, kind]) =>
    kind === 0
      ? silent
      : {
          value: { from: from === null ? null : first(from), until: until === null ? null : first(until) },
          certainty: 'FIXED',
          ...cite,
        },
  );

const [model] = haDong2024.measures;
const [policy] = haDong2024.generalPolicies;
const [pledge] = haDong2024.pledges;
if (!(model && policy && pledge)) throw new Error('The plan of 2024 has measures, policies and pledges');

const anyMeasure = fc
  .record({
    conditions: anyConditions,
    window: anyWindow,
    target: fc.constantFrom('HOUSEHOLD' as const, 'MEMBER' as const, 'ITEM' as const),
    unit: fc.constantFrom('CHILD' as const, 'HOUSEHOLD' as const),
    amount: fc.option(fc.nat(90_000_000)),
    recurrence: fc.constantFrom(null, 'YEAR' as const, 'CASE' as const),
    cite: anyCite,
  })
  .map(
    ({ amount, recurrence, cite, ...own }): SpecialMeasure => ({
      ...model,
      ...own,
      rate: amount === null ? silent : { value: vnd(amount), certainty: 'FIXED', ...cite },
      ...(recurrence && { recurrence: { per: recurrence, ambiguity: 'x', ...cite } }),
    }),
  );

const anyPolicy = fc
  .record({ conditions: anyConditions, window: anyWindow, limit: fc.option(fc.nat(4)), cite: anyCite })
  .map(({ limit, cite, ...own }): GeneralPolicy => {
    const { limit: _, furtherWindows: __, ...rest } = policy;
    const years = { certainty: 'FIXED', unit: 'YEAR', meaning: rest.name, ...cite } as const;
    return { ...rest, ...own, code: 'G', ...(limit !== null && { limit: { value: limit, ...years } }) };
  });

/** Codes of the supports that `anyPlan` gives. */
export const codesOfAnyPlan = ['M0', 'M1', 'M2', 'G'] as const;

/**
 * Any plan by its rules: other conditions, windows, rates, exclusion groups, recurrences, ages of named children. The rest is
 * that of the plan of 2024.
 */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    measures: fc.tuple(anyMeasure, anyMeasure, anyMeasure),
    general: anyPolicy,
    groups: fc.array(
      fc.tuple(
        fc.subarray([...codesOfAnyPlan], { minLength: 1 }),
        anyCite,
        fc.option(fc.subarray([...codesOfAnyPlan])),
      ),
      { maxLength: 2 },
    ),
    ages: fc.array(fc.tuple(fc.constantFrom('M0', 'M1'), fc.constantFrom(18, 21), anyCite), { maxLength: 2 }),
  })
  .map(({ measures, general, groups, ages }) => ({
    ...haDong2024,
    generalPolicies: [general],
    measures: measures.map((measure, at) => ({ ...measure, code: `M${at}` })),
    loan: null,
    otherLoans: [],
    exclusionGroups: groups.map(([codes, cite, exceptFor], at) => ({
      code: `E${at}`,
      name: { vi: `Nhóm ${at}`, en: `Group ${at}` },
      measures: codes,
      ...(exceptFor && { beyondQuote: { exceptFor, ambiguity: 'doubt' } }),
      ...cite,
    })),
    pledges: ages.map(([measure, value, cite], at) => ({
      ...pledge,
      id: `p${at}`,
      measure,
      untilAge: { value, certainty: 'PLEDGED' as const, ...cite },
    })),
  }));
