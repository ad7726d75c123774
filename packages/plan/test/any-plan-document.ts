import fc from 'fast-check';
import { householdClasses, needKinds, schoolLevels } from '../src/households/index.ts';
import { addDays, type Citation, type IsoDate, isoDate, type Period, type Stated, vnd } from '../src/kernel/index.ts';
import type { Condition, GeneralPolicy, SpecialMeasure } from '../src/measures/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import type { Plan } from '../src/plans/index.ts';
import { songKim2026 } from './second-plan.ts';

/** Words that stand in a clause of the plan: the whole of it. */
function anyCite(plan: Plan): fc.Arbitrary<Citation> {
  const spoken = plan.clauses.filter(({ text }) => text !== '');
  return fc.constantFrom(...spoken).map(({ id, text }) => ({ clause: id, quote: text }));
}

const anyDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: -800, max: 3_000 })
  .map((days) => addDays(isoDate('2024-01-01'), days));

/** Any span of days, empty ones too: a document may be wrong and is still read. */
const anyPeriod: fc.Arbitrary<Period> = fc.record({ from: fc.option(anyDay), until: fc.option(anyDay) });

function anyStated<Value>(plan: Plan, value: fc.Arbitrary<Value>): fc.Arbitrary<Stated<Value>> {
  return fc
    .tuple(value, anyCite(plan), fc.nat(4))
    .map(([found, cite, silent]) =>
      silent === 0
        ? { notStated: true, clause: cite.clause, why: { vi: 'Không ghi', en: 'Not stated' } }
        : { value: found, certainty: 'PROJECTED', ...cite },
    );
}

function anyCondition(plan: Plan, codes: readonly string[], depth = 2): fc.Arbitrary<Condition> {
  const years = fc.option(fc.constantFrom(2023, 2024, 2025, 2026));
  const of = fc.array(fc.constantFrom(...needKinds), { minLength: 1, maxLength: 3 });
  const kinds: readonly fc.Arbitrary<unknown>[] = [
    ...['DILAPIDATED_HOUSING', 'EXITED', 'IN_SCHOOL', 'IN_HARDSHIP', 'CHILD_OR_ELDERLY', 'HOUSEHOLD_OR_ITS_CHILD'].map(
      (kind) => fc.constant({ kind }),
    ),
    fc.record({ kind: fc.constant('CLASS_IN'), classes: fc.subarray([...householdClasses]) }),
    fc.record({ kind: fc.constant('NEED'), need: fc.constantFrom(...needKinds), year: years }),
    fc.record({ kind: fc.constant('NEED_IN'), needs: of, year: years }),
    fc.record({ kind: fc.constant('SCHOOL_LEVEL_IN'), levels: fc.subarray([...schoolLevels]) }),
    fc.record({ kind: fc.constant('WITHIN_YEARS_OF_EXIT'), years: fc.nat(20) }),
    fc.record({ kind: fc.constant('NOT_BUILDING_OR_REPAIRING'), year: fc.constantFrom(2024, 2025, 2026) }),
    fc.record({ kind: fc.constant('BY_REGULATION'), policy: fc.constantFrom(...codes) }),
    ...(depth > 0
      ? [
          fc.record({
            kind: fc.constantFrom('ANY_OF', 'ALL_OF'),
            of: fc.array(anyCondition(plan, codes, depth - 1), { minLength: 1, maxLength: 3 }),
          }),
        ]
      : []),
  ];
  const ambiguity = plan.ambiguities[0]?.id ?? '';
  const ofDays = fc.tuple(anyPeriod, anyCite(plan)).map(([value, cite]) => ({
    ...{ ambiguity, ambiguousIn: { value, certainty: 'PROJECTED', ...cite } },
  }));
  const doubt = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, fc.constant({ ambiguity }), ofDays);
  return fc
    .tuple(fc.oneof(...kinds), anyCite(plan), doubt)
    .map(([condition, cite, doubtful]) => ({ ...(condition as object), ...cite, ...doubtful }) as Condition);
}

/** What a measure may say otherwise. Its code stays, for pledges and groups name it. */
function anyMeasure(plan: Plan, measure: SpecialMeasure, codes: readonly string[]): fc.Arbitrary<SpecialMeasure> {
  const proration = fc
    .tuple(fc.constantFrom([1, 7], [1], [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]), anyCite(plan))
    .map(([termsBeginIn, cite]) => ({
      ...{ termsBeginIn, certainty: 'ASSUMED' as const, ambiguity: plan.ambiguities[0]?.id ?? '', ...cite },
    }));
  return fc
    .record({
      conditions: fc.array(anyCondition(plan, codes), { maxLength: 4 }),
      window: anyStated(plan, anyPeriod),
      rate: anyStated(plan, fc.nat(200_000_000).map(vnd)),
      plannedQuantity: anyStated(plan, fc.nat(90)),
      rateUnit: fc.constantFrom('HOUSEHOLD' as const, 'CHILD_YEAR' as const, 'ITEM' as const, null),
      target: fc.constantFrom('HOUSEHOLD' as const, 'MEMBER' as const, 'ITEM' as const),
      unit: fc.constantFrom('HOUSEHOLD' as const, 'CHILD' as const, 'ITEM' as const, 'CASE' as const),
    })
    .chain((changes) =>
      fc.option(proration, { nil: undefined }).map((split) => {
        const { proration: _, ...rest } = measure;
        return { ...rest, ...changes, ...(split ? { proration: split } : {}) };
      }),
    );
}

function anyPolicy(plan: Plan, policy: GeneralPolicy, codes: readonly string[]): fc.Arbitrary<GeneralPolicy> {
  const limit = fc.tuple(fc.nat(20), anyCite(plan), fc.constantFrom('YEAR' as const, 'MONTH' as const));
  return fc
    .record({
      conditions: fc.array(anyCondition(plan, codes), { maxLength: 3 }),
      window: anyStated(plan, anyPeriod),
      further: fc.array(fc.tuple(anyPeriod, anyCite(plan)), { maxLength: 2 }),
      limit: fc.option(limit),
    })
    .map(({ conditions, window, further, limit: limited }) => {
      const { limit: _, ...rest } = policy;
      const windows = further.map(([value, cite]) => ({ value, certainty: 'FIXED' as const, ...cite }));
      if (!limited) return { ...rest, conditions, window, furtherWindows: windows };
      const [value, cite, unit] = limited;
      const meaning = { vi: 'Thời hạn', en: 'Limit' };
      return {
        ...{ ...rest, conditions, window, furtherWindows: windows },
        limit: { value, unit, meaning, certainty: 'STATED_BY_REGULATION', ...cite },
      };
    });
}

/**
 * A valid plan: one of the two of the tests, of which every support has other conditions, windows, rates, receivers and
 * limits, with other exclusion groups (overlapping ones too), with or without its loans and pledges. Quotes stand in
 * their clauses; sense is not asked for.
 */
export const anyPlanDocument: fc.Arbitrary<Plan> = fc.constantFrom(haDong2024, songKim2026).chain((plan) => {
  const codes = [...plan.generalPolicies, ...plan.measures].map(({ code }) => code);
  const anyGroup = fc
    .tuple(
      fc.subarray(
        plan.measures.map(({ code }) => code),
        { minLength: 1 },
      ),
      anyCite(plan),
      fc.boolean(),
    )
    .map(([measures, cite, isBeyond]) => ({
      ...{ name: { vi: 'Nhóm', en: 'Group' }, measures, ...cite },
      ...(isBeyond && {
        beyondQuote: { exceptFor: measures.slice(0, 1), ambiguity: plan.ambiguities[0]?.id ?? '' },
      }),
    }));
  return fc
    .record({
      generalPolicies: fc.tuple(...plan.generalPolicies.map((policy) => anyPolicy(plan, policy, codes))),
      measures: fc.tuple(...plan.measures.map((measure) => anyMeasure(plan, measure, codes))),
      groups: fc.array(anyGroup, { maxLength: 3 }),
      loan: fc.constantFrom(plan.loan, plan.loan, null),
      otherLoans: fc.subarray([...plan.otherLoans]),
      pledges: fc.subarray([...plan.pledges]),
    })
    .map(({ groups, measures, pledges, ...changes }): Plan => {
      const exclusionGroups = groups.map((group, at) => ({ code: `GROUP_${at}`, ...group }));
      const ofGroups = (code: string) =>
        exclusionGroups.filter((group) => group.measures.includes(code)).map((group) => group.code);
      const kept = pledges.map((pledge) => ({
        ...pledge,
        partOf: pledges.some(({ id }) => id === pledge.partOf) ? pledge.partOf : null,
      }));
      return {
        ...{ ...plan, ...changes, exclusionGroups, pledges: kept },
        measures: measures.map((measure) => ({ ...measure, exclusionGroups: ofGroups(measure.code) })),
      };
    });
});
