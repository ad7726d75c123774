import { conditionsOf, type Decision, isSpecialMeasure, type Support } from '../assignments/index.ts';
import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import { type Citation, formatCount, type IsoDate, isoDate, type Text, yearOf } from '../kernel/index.ts';
import type { SpecialMeasure } from '../measures/index.ts';
import { decide, supportsOf } from './decide.ts';
import type { FollowUp, FollowUpRecords } from './follow-up.ts';
import type { Plan } from './plan.ts';

/** What is asked: what is known of a household and on record, as of a day. */
export interface FollowUpQuestion {
  readonly facts: HouseholdFacts;
  readonly records: FollowUpRecords;
  readonly asOf: IsoDate;
}

type YearsOfExit = Extract<ReturnType<typeof conditionsOf>[number], { kind: 'WITHIN_YEARS_OF_EXIT' }>;

function yearsOf(support: Support): YearsOfExit | undefined {
  return conditionsOf(support).find((one): one is YearsOfExit => one.kind === 'WITHIN_YEARS_OF_EXIT');
}

function whereOf({ clause, quote, ambiguity }: Citation & { readonly ambiguity?: string }) {
  return { citation: { clause, quote }, ambiguity: ambiguity ?? null };
}

function later(a: IsoDate | null, b: IsoDate): IsoDate {
  return a !== null && a > b ? a : b;
}

/** Policies of which the text says for how many years they go on after the exit. */
export function policiesAfterExit(plan: Plan, { facts, records, asOf }: FollowUpQuestion): readonly FollowUp[] {
  const { exitedOn } = facts;
  const { entitlements } = records;
  if (exitedOn == null || entitlements === undefined) return [];
  return plan.generalPolicies.flatMap((policy) => {
    const years = yearsOf(policy);
    if (years === undefined) return [];
    const { outcome, entitlement } = decide(plan, { measure: policy.code, facts, asOf });
    if (outcome !== 'GRANTED' || entitlement === null) return [];
    const valid = entitlements.filter(
      (one) =>
        one.policy === policy.code &&
        one.givenOn !== null &&
        one.effectiveOn <= asOf &&
        (one.validUntil === null || asOf < one.validUntil),
    );
    const members = facts.members ?? [];
    const isCovered = ({ id }: MemberFacts) => valid.some(({ member }) => member === null || member === id);
    const covered = members.filter(isCovered).length;
    const isDue = covered < members.length || members.length === 0;
    const ends = valid.flatMap(({ validUntil }) => (validUntil === null ? [] : [validUntil])).toSorted();
    const [done, all] = [formatCount(covered), formatCount(members.length)];
    const from = later(entitlement.from, exitedOn);
    return [
      {
        ...{ kind: 'POLICY', support: policy.code, name: policy.name, member: null, record: null },
        standing: isDue ? 'DUE' : 'RUNNING',
        ...{ from, until: entitlement.until, dueOn: isDue ? from : (ends[0] ?? null) },
        text: {
          vi: `Đã ghi nhận cho ${done}/${all} thành viên.`,
          en: `On record for ${covered} of ${members.length} members.`,
        },
        ...whereOf(years),
      },
    ];
  });
}

/** The first day of a term of the measure on or after the day. */
function nextTerm({ proration }: SpecialMeasure, asOf: IsoDate): IsoDate | null {
  const months = proration?.termsBeginIn ?? [];
  const days = [yearOf(asOf), yearOf(asOf) + 1].flatMap((year) =>
    months.map((month) => isoDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)),
  );
  return days.filter((day) => day >= asOf).toSorted()[0] ?? null;
}

/** The verdict that stands against it, or the fact that is missing. */
function objectionOf({ reasons }: Decision): Text {
  const against = reasons.find(({ verdict }) => verdict === 'NOT_MET' || verdict === 'UNKNOWN');
  return against?.text ?? { vi: 'Cần rà soát lại điều kiện.', en: 'Its conditions are to be reviewed.' };
}

function untilAgeOf(plan: Plan, measure: string, age: number | null | undefined) {
  return age == null
    ? undefined
    : plan.pledges.find((pledge) => pledge.measure === measure && pledge.untilAge?.value === age)?.untilAge;
}

/** Supports that a member holds and that run for years after the exit, or until an age. */
export function supportsAfterExit(plan: Plan, { facts, asOf }: FollowUpQuestion): readonly FollowUp[] {
  return facts.supports.flatMap((held) => {
    const measure = plan.measures.find(({ code }) => code === held.measure);
    const years = measure && yearsOf(measure);
    if (measure === undefined || years === undefined || held.member === null) return [];
    const member = facts.members?.find(({ id }) => id === held.member);
    if (member === undefined) return [];
    const others = facts.supports.filter(({ assignment }) => assignment !== held.assignment);
    const asked = { measure: measure.code, member: member.id, facts: { ...facts, supports: others }, asOf };
    const decision = decide(plan, asked);
    if (decision.outcome === 'OUTSIDE_WINDOW') return [];
    const age = untilAgeOf(plan, measure.code, member.supportedUntilAge);
    const until = decision.entitlement?.until ?? null;
    const next = nextTerm(measure, later(held.effectiveOn, asOf));
    const isRunning = decision.outcome === 'GRANTED';
    return [
      {
        kind: age ? 'SUPPORT_UNTIL_AGE' : 'SUPPORT',
        ...{ support: measure.code, name: measure.name, member: member.id, record: held.assignment },
        standing: isRunning ? 'RUNNING' : 'TO_REVIEW',
        ...{ from: held.effectiveOn, until, dueOn: isRunning && next && (!until || next < until) ? next : null },
        text: isRunning
          ? { vi: 'Chi theo từng kỳ, theo thời gian học thực tế.', en: 'Paid by term, for the actual time in school.' }
          : objectionOf(decision),
        ...whereOf(age ?? years),
      },
    ];
  });
}

/** Gifts that the text foresees every year for a household after its exit. */
export function giftsAfterExit(plan: Plan, { facts, records, asOf }: FollowUpQuestion): readonly FollowUp[] {
  const { gifts } = records;
  if (gifts === undefined) return [];
  const yearly = supportsOf(plan).filter(
    (support): support is SpecialMeasure =>
      isSpecialMeasure(support) && support.recurrence?.per === 'YEAR' && support.target === 'HOUSEHOLD',
  );
  const year = yearOf(asOf);
  const [from, until] = [year, year + 1].map((one) => isoDate(`${String(one).padStart(4, '0')}-01-01`));
  return yearly.flatMap((measure) => {
    const decision = decide(plan, { measure: measure.code, facts, asOf });
    const { outcome } = decision;
    const count = gifts.filter((gift) => gift.measure === measure.code && gift.year === year).length;
    if (measure.recurrence === undefined || (outcome !== 'GRANTED' && outcome !== 'UNDETERMINED')) return [];
    const text = {
      vi: count === 0 ? `Chưa ghi nhận cho năm ${year}.` : `Đã ghi nhận ${formatCount(count)} lượt cho năm ${year}.`,
      en: count === 0 ? `Nothing on record for ${year}.` : `${count} on record for ${year}.`,
    };
    return [
      {
        ...{ kind: 'YEARLY_GIFT', support: measure.code, name: measure.name, member: null, record: null },
        standing: count > 0 ? 'DONE' : outcome === 'GRANTED' ? 'DUE' : 'TO_REVIEW',
        ...{ from: from ?? null, until: until ?? null, dueOn: null },
        text: count > 0 || outcome === 'GRANTED' ? text : objectionOf(decision),
        ...whereOf(measure.recurrence),
      },
    ];
  });
}
