import { type HouseholdField, householdFields } from './household-columns.ts';
import type { HouseholdEntry } from './read-entry.ts';

const fields: Readonly<Record<string, HouseholdField>> = {
  birthDate: 'birth',
  birthYear: 'birth',
  place: 'ward',
  headName: 'fullName',
  members: 'relation',
};

function fieldOf(name: string): HouseholdField | null {
  return fields[name] ?? householdFields.find((field) => field === name) ?? null;
}

/** The cell of a list that a path of the input speaks of: `members.2.citizenNumber` is of the third row. */
export function cellOfPath(
  { firstRow, memberRows }: Pick<HouseholdEntry, 'firstRow' | 'memberRows'>,
  path: string,
): { readonly row: number; readonly field: HouseholdField | null } {
  const match = /^members\.(\d+)(?:\.(\w+))?$/.exec(path);
  if (!match) return { row: firstRow, field: fieldOf(path) };
  return { row: memberRows[Number(match[1])] ?? firstRow, field: fieldOf(match[2] ?? '') };
}
