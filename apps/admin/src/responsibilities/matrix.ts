import type { Text } from '@vuonlen/plan/kernel';
import type { DutyPartsFragment, DutyStandingFragment, ResponsibilitiesQuery } from '../gql/graphql.ts';

type Plan = ResponsibilitiesQuery['plan'];
export type Agency = Plan['agencies'][number];

/** A field of work: a measure, a loan or a general policy; `code` is null for work that belongs to none. */
export interface Field {
  readonly code: string | null;
  readonly name: Text | null;
}

/** An agency with its duties in each field, in the order of the fields. */
export interface MatrixRow {
  readonly agency: Agency;
  readonly duties: readonly DutyPartsFragment[];
  readonly cells: readonly (readonly DutyPartsFragment[])[];
}

export interface Matrix {
  readonly fields: readonly Field[];
  readonly rows: readonly MatrixRow[];
}

function isIn(duty: DutyPartsFragment, field: Field): boolean {
  return field.code === null ? duty.measures.length === 0 : duty.measures.includes(field.code);
}

/** Agencies by fields of work; a field without a duty and an agency without one are left out. */
export function matrixOf(plan: Plan): Matrix {
  const named = [...plan.measures, ...plan.loans, ...plan.generalPolicies].map(({ code, name }) => ({ code, name }));
  const all: readonly Field[] = [{ code: null, name: null }, ...named];
  const fields = all.filter((field) => plan.duties.some((duty) => isIn(duty, field)));
  const rows = plan.agencies.map((agency) => {
    const duties = plan.duties.filter((duty) => duty.agencies.some((one) => one.id === agency.id));
    return { agency, duties, cells: fields.map((field) => duties.filter((duty) => isIn(duty, field))) };
  });
  return { fields, rows: rows.filter((row) => row.duties.length > 0) };
}

/** How each duty of each body stands, under `duty/body`; what is not within the reader's scope is missing. */
export type Standings = ReadonlyMap<string, DutyStandingFragment>;

const standingKey = (duty: string, agency: string): string => `${duty}/${agency}`;

export function standingsOf(rows: readonly DutyStandingFragment[]): Standings {
  return new Map(rows.map((row) => [standingKey(row.duty.id, row.agency.id), row]));
}

/** How the duties of a body stand, of those that are known. */
export function standingsIn(
  standings: Standings,
  agency: string,
  duties: readonly DutyPartsFragment[],
): readonly DutyStandingFragment[] {
  return duties.flatMap(({ id }) => standings.get(standingKey(id, agency)) ?? []);
}

/** What a body has done of several duties, and whether one of them is late. */
export interface Tally {
  readonly done: number;
  readonly begun: number;
  readonly of: number;
  readonly isLate: boolean;
}

export function tallyOf(rows: readonly DutyStandingFragment[]): Tally {
  return {
    done: rows.filter(({ state }) => state === 'DONE').length,
    begun: rows.filter(({ state }) => state !== 'NOT_STARTED').length,
    of: rows.length,
    isLate: rows.some(({ standing }) => standing === 'OVERDUE'),
  };
}

/** Duties of one cell that share roles and mandate, shown as one button. */
export interface DutyGroup {
  readonly key: string;
  readonly roles: readonly string[];
  readonly mandate: DutyPartsFragment['mandate'];
  readonly duties: readonly DutyPartsFragment[];
}

/** The duties of a cell by roles and mandate, in the order of the plan. */
export function groupsOf(duties: readonly DutyPartsFragment[]): readonly DutyGroup[] {
  const groups = new Map<string, DutyGroup>();
  for (const duty of duties) {
    const { roles, mandate } = duty;
    const key = `${mandate} ${roles.join(' ')}`;
    const group = groups.get(key);
    groups.set(key, { key, roles, mandate, duties: [...(group?.duties ?? []), duty] });
  }
  return [...groups.values()];
}
