import type { PlanFigureQuery } from '../gql/graphql.ts';

type Plan = PlanFigureQuery['plan'];

/** What of the plan uses a value: the measures and policies it belongs to, their pledges, the duties on them. */
export interface Uses {
  readonly measures: Plan['measures'];
  readonly policies: Plan['generalPolicies'];
  readonly pledges: Plan['measures'][number]['pledges'];
  readonly duties: Plan['duties'];
}

/** The entry of a list that a path of the encoding begins with, `measures[SAVINGS_BOOK].rate`. */
function entryOf(path: string): readonly [list: string, name: string] | null {
  const [, list, name] = /^(\w+)\[([^\]]+)\]/.exec(path) ?? [];
  return list === undefined || name === undefined ? null : [list, name];
}

/** Finds what uses the value at a path of the encoding; nothing for a value that belongs to the plan as a whole. */
export function usesOfPath(plan: Plan, path: string): Uses {
  const [list, name] = entryOf(path) ?? ['', ''];
  const pledge = plan.measures
    .flatMap(({ pledges }) => pledges)
    .find(({ slug }) => list === 'pledges' && slug === name);
  const duty = list === 'duties' ? plan.duties.find(({ slug }) => slug === name) : undefined;
  const isNamed = (code: string): boolean => (list === 'measures' || list === 'generalPolicies') && code === name;
  const measures = plan.measures.filter(
    ({ code, pledges }) =>
      isNamed(code) || duty?.measures.includes(code) || (pledge !== undefined && pledges.includes(pledge)),
  );
  const policies = plan.generalPolicies.filter(({ code }) => isNamed(code) || duty?.measures.includes(code));
  const codes = new Set([...measures, ...policies].map(({ code }) => code));
  return {
    measures,
    policies,
    pledges: pledge ? [pledge] : measures.flatMap(({ pledges }) => pledges),
    duties: duty ? [duty] : plan.duties.filter((one) => one.measures.some((code) => codes.has(code))),
  };
}
