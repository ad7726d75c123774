import { z } from 'zod';
import type { AgencyKind } from './agencies/index.ts';
import type { FundingSourceKind } from './funding/index.ts';
import { householdClasses, needKinds, povertyCauses, schoolLevels, standards } from './households/index.ts';
import {
  type Certainty,
  type IsoDate,
  isIsoDate,
  isVnd,
  type RateUnit,
  type RelationKind,
  type Unit,
  type Vnd,
} from './kernel/index.ts';
import type { Condition } from './measures/index.ts';
import type { PlaceKind } from './places/index.ts';
import type { DocumentForm, InstrumentKind, Plan, Term } from './plans/index.ts';
import { dutyRoles, supportSteps } from './responsibilities/index.ts';

/** A closed vocabulary, complete by type: a code that is added to the type does not compile until it stands here. */
function oneOf<Code extends string>(codes: Readonly<Record<Code, true>>) {
  return z.enum(Object.keys(codes) as Code[]);
}

const list = <Item extends z.ZodType>(item: Item) => z.array(item);
const optional = <Value extends z.ZodType>(value: Value) => z.exactOptional(value);

const words = z.string();
const slug = z.string().min(1);
const whole = z.number().int();
const count = whole.min(0);
const year = whole.min(1).max(9998);
const years = whole.min(0).max(1000);
const date = z
  .custom<IsoDate>(isIsoDate, { params: { kind: 'DATE' } })
  .meta({ type: 'string', format: 'date', description: 'NĂM-THÁNG-NGÀY: 2024-12-31' });
const money = z
  .custom<Vnd>(isVnd, { params: { kind: 'VND' } })
  .meta({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER, description: 'Số đồng nguyên' });
/** An object that a wrong value is told to be: the form by which the author knows it. */
function form<Shape extends z.ZodRawShape>(name: DocumentForm, shape: Shape) {
  return z.strictObject(shape, { error: name });
}

const text = form('TEXT', { vi: words, en: words });
const period = form('PERIOD', { from: date.nullable(), until: date.nullable() });
const cite = { clause: slug, quote: z.string().min(1) };
const citation = form('CITATION', cite);
const certainty = oneOf<Certainty>({
  ...{ FIXED: true, PROJECTED: true, PLEDGED: true, TARGET: true, PRINCIPLE: true, STATED_BY_REGULATION: true },
  ...{ DERIVED: true, ASSUMED: true },
});
const relationKind = oneOf<RelationKind>({ IMPLEMENTS: true, APPLIES_RATE_OF: true, BY_ANALOGY: true });
const unit = oneOf<Unit>({ HOUSEHOLD: true, BOOK: true, CHILD: true, ITEM: true, VND: true, CASE: true });
const rateUnit = oneOf<RateUnit>({ HOUSEHOLD: true, BOOK: true, CHILD_YEAR: true, ITEM: true });
const lawRelation = z.strictObject({ kind: relationKind, instrument: slug });
function citedFields<Value extends z.ZodType>(value: Value) {
  return { value, ...cite, certainty, numberAt: optional(count), relation: optional(lawRelation) };
}
const cited = <Value extends z.ZodType>(value: Value) => form('CITED', citedFields(value));
const notStated = form('NOT_STATED', { notStated: z.literal(true), clause: slug, why: text });
const stated = <Value extends z.ZodType>(value: Value) => z.union([cited(value), notStated]);

const doubt = { ambiguity: optional(slug), ambiguousIn: optional(cited(period)) };
const onCondition = { ...cite, numberAt: optional(count), ...doubt };
const onHousehold = ['DILAPIDATED_HOUSING', 'EXITED', 'IN_HARDSHIP', 'HOUSEHOLD_OR_ITS_CHILD'] as const;
const onMember = ['IN_SCHOOL', 'CHILD_OR_ELDERLY'] as const;
const need = z.enum(needKinds);
const simple = [
  z.strictObject({ kind: z.enum([...onHousehold, ...onMember]), ...onCondition }),
  z.strictObject({ kind: z.literal('CLASS_IN'), classes: list(z.enum(householdClasses)), ...onCondition }),
  z.strictObject({ kind: z.literal('NEED'), need, year: year.nullable(), ...onCondition }),
  z.strictObject({ kind: z.literal('NEED_IN'), needs: list(need), year: year.nullable(), ...onCondition }),
  z.strictObject({ kind: z.literal('SCHOOL_LEVEL_IN'), levels: list(z.enum(schoolLevels)), ...onCondition }),
  z.strictObject({ kind: z.literal('WITHIN_YEARS_OF_EXIT'), years, ...onCondition }),
  z.strictObject({ kind: z.literal('NOT_BUILDING_OR_REPAIRING'), year, ...onCondition }),
  z.strictObject({ kind: z.literal('BY_REGULATION'), policy: slug, ...onCondition }),
] as const;
const condition: z.ZodType<Condition> = z.lazy(() => z.discriminatedUnion('kind', [...simple, several]));
const several = z.strictObject({ kind: z.enum(['ANY_OF', 'ALL_OF']), of: list(condition).min(1), ...onCondition });

const support = { code: slug, name: text, clause: slug, conditions: list(condition), window: stated(period) };
const limitFields = { unit: z.enum(['MONTH', 'YEAR']), meaning: text, ambiguity: optional(slug) };
const generalPolicy = z.strictObject({
  ...support,
  group: z.literal('GENERAL'),
  content: cited(words),
  bases: list(z.strictObject({ kind: relationKind, instrument: slug, ...cite })),
  furtherWindows: optional(list(cited(period))),
  amount: stated(money),
  limit: optional(z.strictObject({ ...citedFields(years), ...limitFields })),
});
const termsBeginIn = list(whole.min(1).max(12)).min(1);
const specialMeasure = z.strictObject({
  ...support,
  family: slug,
  group: z.literal('SPECIAL'),
  content: cited(words),
  target: z.enum(['HOUSEHOLD', 'MEMBER', 'ITEM']),
  unit,
  rate: stated(money),
  rateUnit: rateUnit.nullable(),
  plannedQuantity: stated(count),
  statedTotal: stated(money),
  byReview: optional(citation),
  recurrence: optional(z.strictObject({ per: z.enum(['YEAR', 'CASE']), ambiguity: slug, ...cite })),
  proration: optional(z.strictObject({ termsBeginIn, certainty, ambiguity: slug, ...cite })),
  exclusionGroups: list(slug),
  legs: list(z.strictObject({ code: slug, name: text, amount: cited(money), givers: citation })),
  itemKinds: optional(list(z.strictObject({ code: slug, name: text, named: citation }))),
  lead: slug,
});
const beyondQuote = optional(z.strictObject({ exceptFor: list(slug), ambiguity: slug }));
const exclusionGroup = z.strictObject({ code: slug, name: text, measures: list(slug), ...cite, beyondQuote });
const housingLoan = z.strictObject({
  ...support,
  interestSupport: cited(z.number().min(0)),
  ceiling: cited(money),
  maximumTermYears: cited(years),
  source: citation,
  additional: citation,
  lender: slug,
});
const otherLoan = z.strictObject({
  ...support,
  content: cited(words),
  source: citation,
  ceiling: stated(money),
  lender: slug,
});
const fundingSource = z.strictObject({
  id: slug,
  name: text,
  kind: oneOf<FundingSourceKind>({ FUND: true, AGENCY: true, MOBILISED: true, BUDGET: true }),
  keeper: slug.nullable(),
  place: slug.nullable(),
  named: citation,
});
const pledge = z.strictObject({
  id: slug,
  measure: slug,
  leg: slug.nullable(),
  sources: list(slug),
  form: z.enum(['SINGLE', 'JOINT', 'POOLED']),
  unit,
  quantity: cited(count),
  partOf: slug.nullable(),
  place: slug.nullable(),
  untilAge: cited(years).nullable(),
  split: stated(list(z.strictObject({ source: slug, quantity: count }))).nullable(),
});
const subtotal = z.strictObject({
  id: slug,
  name: text,
  measure: slug,
  pledges: list(slug),
  quantity: cited(count),
  unstated: list(z.strictObject({ place: slug, stated: notStated })),
});
const agency = z.strictObject({
  id: slug,
  name: text,
  kind: oneOf<AgencyKind>({
    ...{ DIVISION: true, CENTRE: true, MASS_ORGANISATION: true, FRONT: true, BANK: true, INSURANCE: true },
    ...{ WARD_PEOPLES_COMMITTEE: true, AUTHORITY: true, OTHER: true },
  }),
  section: count.nullable(),
  place: slug.nullable(),
  named: citation,
  memberOf: optional(slug),
  collective: optional(z.boolean()),
  validTo: optional(date),
});
const place = z.strictObject({
  id: slug,
  code: slug,
  name: text,
  kind: oneOf<PlaceKind>({ WARD: true, COMMUNE: true, DISTRICT: true, CITY: true }),
  validFrom: date.nullable(),
  validTo: date.nullable(),
  within: optional(slug),
});
const deadline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('YEARLY_DATES'),
    dates: list(z.strictObject({ month: whole.min(1).max(12), day: whole.min(1).max(31) })),
    everyMonths: cited(whole.min(1).max(1000)),
    cite: citation,
  }),
  z.strictObject({ kind: z.literal('YEARLY'), cite: citation }),
  z.strictObject({ kind: z.literal('YEAR'), year, cite: citation }),
]);
const duty = z.strictObject({
  id: slug,
  ...cite,
  agencies: list(slug),
  roles: list(z.enum(dutyRoles)),
  mandate: z.enum(['DIRECTED', 'REQUESTED']),
  mandateCite: citation,
  text,
  partners: list(slug),
  measures: list(slug),
  deadline: deadline.nullable(),
  recipient: list(slug),
  ...{ through: optional(slug), supportStep: optional(z.enum(supportSteps)) },
});
const term: z.ZodType<Term> = z.lazy(() =>
  z.union([
    z.strictObject({ ref: slug }),
    z.strictObject({ number: z.number() }),
    z.strictObject({ text: words }),
    z.strictObject({ sumOf: slug }),
    z.strictObject({ countOf: slug }),
    z.strictObject({ sum: list(term) }),
    z.strictObject({ product: list(term) }),
    z.strictObject({ difference: z.tuple([term, term]) }),
    z.strictObject({ remainder: z.tuple([term, term]) }),
    z.strictObject({ half: term }),
    z.strictObject({ words: term }),
  ]),
);
const identity = z.strictObject({
  id: slug,
  name: text,
  statements: list(z.strictObject({ left: term, relation: z.enum(['=', '<=']), right: term })),
  explainedDiscrepancy: text.nullable(),
  scope: z.enum(['PLAN', 'REFERENCE_DATA']),
});
const ambiguity = z.strictObject({
  id: slug,
  ...cite,
  question: text,
  readings: list(z.strictObject({ id: slug, text })),
  assumed: slug,
  ruling: z.strictObject({ reading: slug, basis: words, on: date }).nullable(),
});
const legalInstrument = z.strictObject({
  id: slug,
  kind: oneOf<InstrumentKind>({ NOTICE: true, RESOLUTION: true, PROGRAMME: true, DECISION: true, DECREE: true }),
  number: words,
  issuer: text,
  issuedOn: stated(date),
  subject: text,
  relation: relationKind,
  cited: list(z.strictObject({ ...cite, relation: relationKind })),
});
const baseline = z.strictObject({
  asOf: cited(date),
  households: cited(count),
  wardCount: cited(count),
  wards: list(z.strictObject({ place: slug, households: cited(count) })),
  standards: list(z.strictObject({ level: z.enum(standards), households: cited(count) })),
  causes: list(cited(z.enum(povertyCauses))),
});

/** The shape of a plan as a document: strict, every vocabulary closed. */
export const planSchema: z.ZodType<Plan> = z.strictObject({
  id: slug,
  title: cited(words),
  number: stated(words),
  issuedOn: stated(date),
  earliestIssue: cited(date),
  issuer: cited(words),
  legalInstruments: list(legalInstrument),
  povertyStandard: z.strictObject({ id: slug, name: text, period: cited(period) }),
  targets: list(
    z.strictObject({
      id: slug,
      text,
      value: cited(z.number().nullable()),
      unit: z.enum(['PERCENT', 'QUALITATIVE']),
      by: cited(date).nullable(),
    }),
  ),
  baseline,
  generalPolicies: list(generalPolicy),
  measures: list(specialMeasure),
  exclusionGroups: list(exclusionGroup),
  loan: housingLoan.nullable(),
  otherLoans: list(otherLoan),
  sources: list(fundingSource),
  pledges: list(pledge),
  subtotals: list(subtotal),
  funding: z.strictObject({
    generalBudget: citation,
    total: cited(money),
    totalInWords: cited(words),
    sourceKinds: list(cited(words)),
  }),
  timetable: list(z.strictObject({ id: slug, ...cite, period: cited(period), measures: list(slug) })),
  agencies: list(agency),
  duties: list(duty),
  recipients: list(cited(words)),
  signatory: z.strictObject({ name: cited(words), capacity: list(citation) }),
  places: list(place),
  identities: list(identity),
  ambiguities: list(ambiguity),
  unencoded: list(z.strictObject({ clause: slug, quote: optional(words), reason: text })),
  clauses: list(z.strictObject({ id: slug, text: words })),
});
