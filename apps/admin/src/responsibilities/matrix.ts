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
  /** The bodies that it stands for: itself, or those for which a collective entry speaks. */
  readonly bodies: readonly string[];
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

/** "UBND các phường" is the committee of each ward: the standings are theirs. */
function bodiesOf({ id }: Agency, agencies: readonly Agency[]): readonly string[] {
  const members = agencies.filter(({ memberOf }) => memberOf?.id === id);
  return members.length === 0 ? [id] : members.map((member) => member.id);
}

/** Agencies by fields of work; a field without a duty and an agency without one are left out. */
export function matrixOf(plan: Plan): Matrix {
  const named = [...plan.measures, ...plan.loans, ...plan.generalPolicies].map(({ code, name }) => ({ code, name }));
  const all: readonly Field[] = [{ code: null, name: null }, ...named];
  const fields = all.filter((field) => plan.duties.some((duty) => isIn(duty, field)));
  const rows = plan.agencies.map((agency) => {
    const duties = plan.duties.filter((duty) => duty.agencies.some((one) => one.id === agency.id));
    return {
      agency,
      bodies: bodiesOf(agency, plan.agencies),
      duties,
      cells: fields.map((field) => duties.filter((duty) => isIn(duty, field))),
    };
  });
  return { fields, rows: rows.filter((row) => row.duties.length > 0) };
}

/** How each duty of each body stands, under `duty/body`; what is not within the reader's scope is missing. */
export type Standings = ReadonlyMap<string, DutyStandingFragment>;

const standingKey = (duty: string, agency: string): string => `${duty}/${agency}`;

export function standingsOf(rows: readonly DutyStandingFragment[]): Standings {
  return new Map(rows.map((row) => [standingKey(row.duty.id, row.agency.id), row]));
}

/** How the duties of the bodies of a row stand, of those that are known, body by body. */
export function standingsIn(
  standings: Standings,
  { bodies }: Pick<MatrixRow, 'bodies'>,
  duties: readonly DutyPartsFragment[],
): readonly DutyStandingFragment[] {
  return bodies.flatMap((body) => duties.flatMap(({ id }) => standings.get(standingKey(id, body)) ?? []));
}

/** What a body has done of several duties, or of several bodies how many are done with theirs, and how many are late. */
export interface Tally {
  readonly done: number;
  readonly begun: number;
  readonly of: number;
  readonly late: number;
}

export function tallyOf(rows: readonly DutyStandingFragment[]): Tally {
  return {
    done: rows.filter(({ state }) => state === 'DONE').length,
    begun: rows.filter(({ state }) => state !== 'NOT_STARTED').length,
    of: rows.length,
    late: rows.filter(({ standing }) => standing === 'OVERDUE').length,
  };
}

/** The same counted by bodies: one is done with all of its duties, begun with any, late with any. */
export function tallyOfBodies(rows: readonly DutyStandingFragment[]): Tally {
  const tallies = [...Map.groupBy(rows, ({ agency }) => agency.id).values()].map(tallyOf);
  return {
    done: tallies.filter(({ done, of }) => done === of).length,
    begun: tallies.filter(({ begun }) => begun > 0).length,
    of: tallies.length,
    late: tallies.filter(({ late }) => late > 0).length,
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
