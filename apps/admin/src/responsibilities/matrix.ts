import type { Text } from '@vuonlen/plan/kernel';
import type { DutyPartsFragment, ResponsibilitiesQuery } from '../gql/graphql.ts';

type Plan = ResponsibilitiesQuery['plan'];
export type Agency = Plan['agencies'][number];

/** A field of work: a measure or a general policy; `code` is null for work that belongs to none. */
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
  const named = [...plan.measures, ...plan.generalPolicies].map(({ code, name }) => ({ code, name }));
  const all: readonly Field[] = [{ code: null, name: null }, ...named];
  const fields = all.filter((field) => plan.duties.some((duty) => isIn(duty, field)));
  const rows = plan.agencies.map((agency) => {
    const duties = plan.duties.filter((duty) => duty.agencies.some((one) => one.id === agency.id));
    return { agency, duties, cells: fields.map((field) => duties.filter((duty) => isIn(duty, field))) };
  });
  return { fields, rows: rows.filter((row) => row.duties.length > 0) };
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
