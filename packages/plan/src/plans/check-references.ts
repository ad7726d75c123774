import { isStated } from '../kernel/index.ts';
import { walkPlan } from './collect-cited.ts';
import type { Plan } from './plan.ts';

/** A name in a plan that leads nowhere, that two entries share, or that only one of two sides knows. */
export interface ReferenceProblem {
  readonly path: string;
  readonly code: 'UNKNOWN_REFERENCE' | 'DUPLICATE_ID' | 'ONE_SIDED';
  /** What kind of thing is named. */
  readonly kind: ReferenceKind;
  readonly name: string;
}

/** Kinds of things that a plan names. */
export type ReferenceKind =
  | 'agency'
  | 'ambiguity'
  | 'exclusion group'
  | 'instrument'
  | 'leg'
  | 'measure'
  | 'place'
  | 'pledge'
  | 'reading'
  | 'source';

interface Reference {
  readonly path: string;
  readonly kind: ReferenceKind;
  readonly name: string;
}

type Names = Readonly<Record<Exclude<ReferenceKind, 'leg' | 'reading'>, readonly string[]>>;

function namesIn(plan: Plan): Names {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const supports = [...plan.generalPolicies, ...plan.measures, ...(plan.loan ? [plan.loan] : []), ...plan.otherLoans];
  return {
    agency: ids(plan.agencies),
    ambiguity: ids(plan.ambiguities),
    'exclusion group': plan.exclusionGroups.map(({ code }) => code),
    instrument: ids(plan.legalInstruments),
    measure: supports.map(({ code }) => code),
    place: ids(plan.places),
    pledge: ids(plan.pledges),
    source: ids(plan.sources),
  };
}

function named(path: string, kind: ReferenceKind, ...names: readonly (string | null | undefined)[]): Reference[] {
  return names.flatMap((name) => (name == null ? [] : [{ path, kind, name }]));
}

function ofMeasures(plan: Plan): readonly Reference[] {
  return [
    ...plan.measures.flatMap(({ code, lead, exclusionGroups }) => [
      ...named(`measures[${code}].lead`, 'agency', lead),
      ...named(`measures[${code}].exclusionGroups`, 'exclusion group', ...exclusionGroups),
    ]),
    ...plan.exclusionGroups.flatMap(({ code, measures, beyondQuote }) =>
      named(`exclusionGroups[${code}]`, 'measure', ...measures, ...(beyondQuote?.exceptFor ?? [])),
    ),
    ...named('loan.lender', 'agency', plan.loan?.lender),
    ...plan.otherLoans.flatMap(({ code, lender }) => named(`otherLoans[${code}].lender`, 'agency', lender)),
    ...plan.timetable.flatMap(({ id, measures }) => named(`timetable[${id}]`, 'measure', ...measures)),
  ];
}

function ofMoney(plan: Plan): readonly Reference[] {
  const splitOf = ({ split }: Plan['pledges'][number]) => (split && isStated(split) ? split.value : []);
  return [
    ...plan.sources.flatMap(({ id, keeper, place }) => [
      ...named(`sources[${id}].keeper`, 'agency', keeper),
      ...named(`sources[${id}].place`, 'place', place),
    ]),
    ...plan.pledges.flatMap((pledge) => [
      ...named(`pledges[${pledge.id}].measure`, 'measure', pledge.measure),
      ...named(`pledges[${pledge.id}].sources`, 'source', ...pledge.sources),
      ...named(`pledges[${pledge.id}].split`, 'source', ...splitOf(pledge).map(({ source }) => source)),
      ...named(`pledges[${pledge.id}].partOf`, 'pledge', pledge.partOf),
      ...named(`pledges[${pledge.id}].place`, 'place', pledge.place),
    ]),
    ...plan.subtotals.flatMap(({ id, measure, pledges, unstated }) => [
      ...named(`subtotals[${id}].measure`, 'measure', measure),
      ...named(`subtotals[${id}].pledges`, 'pledge', ...pledges),
      ...named(`subtotals[${id}].unstated`, 'place', ...unstated.map(({ place }) => place)),
    ]),
  ];
}

function ofBodies(plan: Plan): readonly Reference[] {
  return [
    ...plan.baseline.wards.flatMap(({ place }) => named('baseline.wards', 'place', place)),
    ...plan.agencies.flatMap(({ id, place, memberOf }) => [
      ...named(`agencies[${id}].place`, 'place', place),
      ...named(`agencies[${id}].memberOf`, 'agency', memberOf),
    ]),
    ...plan.duties.flatMap(({ id, agencies, partners, recipient, through, measures }) => [
      ...named(`duties[${id}]`, 'agency', ...agencies, ...partners, ...recipient, through),
      ...named(`duties[${id}].measures`, 'measure', ...measures),
    ]),
  ];
}

/** Names that stand inside citations and conditions, wherever these are. */
function ofCitations(plan: Plan): readonly Reference[] {
  const found: Reference[] = [];
  walkPlan(plan, (record, path) => {
    const text = (field: string) => (typeof record[field] === 'string' ? record[field] : null);
    found.push(...named(path, 'instrument', text('instrument')), ...named(path, 'ambiguity', text('ambiguity')));
    if (record.kind === 'BY_REGULATION') found.push(...named(path, 'measure', text('policy')));
  });
  return found;
}

/** Legs belong to the measure of their pledge, readings to their ambiguity. */
function ofInnerNames(plan: Plan): readonly ReferenceProblem[] {
  const legsOf = (code: string) => plan.measures.find((measure) => measure.code === code)?.legs.map((leg) => leg.code);
  const legs = plan.pledges.filter(({ leg, measure }) => leg !== null && legsOf(measure)?.includes(leg) === false);
  const readings = plan.ambiguities.flatMap(({ id, readings, assumed, ruling }) =>
    named(`ambiguities[${id}]`, 'reading', assumed, ruling?.reading).filter(
      ({ name }) => !readings.some((reading) => reading.id === name),
    ),
  );
  return [...legs.flatMap(({ id, leg }) => named(`pledges[${id}].leg`, 'leg', leg)), ...readings].map((reference) => ({
    ...reference,
    code: 'UNKNOWN_REFERENCE',
  }));
}

/** A measure and its group name each other, or the refusal hangs on whom one asks. */
function ofGroups(plan: Plan): readonly ReferenceProblem[] {
  return plan.measures.flatMap(({ code, exclusionGroups }) =>
    plan.exclusionGroups
      .filter((group) => group.measures.includes(code) !== exclusionGroups.includes(group.code))
      .map((group) => ({
        path: `measures[${code}].exclusionGroups`,
        code: 'ONE_SIDED' as const,
        kind: 'exclusion group' as const,
        name: group.code,
      })),
  );
}

/**
 * Follows every name in a plan: measures, sources, pledges, legs, bodies, places, instruments, ambiguities. For plans
 * that come from JSON, whose shape `parsePlan` has checked already; the order is that of the document within each kind.
 * @example checkReferences(haDong2024) // []
 * @example checkReferences({ ...haDong2024, exclusionGroups: [] }).map((problem) => problem.name) // ['HOUSING_OR_SAVINGS_BOOK', 'HOUSING_OR_SAVINGS_BOOK', 'HOUSING_OR_SAVINGS_BOOK']
 */
export function checkReferences(plan: Plan): readonly ReferenceProblem[] {
  const names = namesIn(plan);
  const known = (kind: ReferenceKind): readonly string[] => (kind === 'leg' || kind === 'reading' ? [] : names[kind]);
  const unknown = [...ofMeasures(plan), ...ofMoney(plan), ...ofBodies(plan), ...ofCitations(plan)]
    .filter(({ kind, name }) => !known(kind).includes(name))
    .map((reference) => ({ ...reference, code: 'UNKNOWN_REFERENCE' as const }));
  const doubles = (Object.keys(names) as (keyof Names)[]).flatMap((kind) =>
    [...new Set(names[kind].filter((name, index, all) => all.indexOf(name) < index))].map((name) => ({
      path: '',
      code: 'DUPLICATE_ID' as const,
      kind,
      name,
    })),
  );
  return [...unknown, ...ofInnerNames(plan), ...ofGroups(plan), ...doubles];
}
