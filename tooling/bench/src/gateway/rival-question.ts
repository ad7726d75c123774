import { type AnsweredHousehold, sortedRows } from './question.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer over HTTP
type Answer = any;

/** The same page asked of PostGraphile, whose long names are answered as ours, so that all send much the same bytes. */
export const rivalDocument = `query Page($first: Int!, $after: Cursor, $committee: UUID!) {
  households(first: $first, after: $after, condition: { committeeId: $committee }, orderBy: HEAD_NAME_KEY_ASC) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id code headName class version
      place: placeByCommitteeIdAndPlace { name: nameVi }
      members: householdMembersByCommitteeIdAndHouseholdId(condition: { removedAt: null }) {
        nodes { fullName relation birthYear }
      }
      assignments: assignmentsByCommitteeIdAndHouseholdId(condition: { state: "ASSIGNED" }) {
        nodes { amount effectiveOn measure: measureByCommitteeIdAndMeasure { code } }
      }
    }
  }
}`;

/** Households of an answer of ours, of the bare server and of Pothos. */
export function readOurs({ data, errors }: Answer): AnsweredHousehold[] {
  if (errors) throw new Error(JSON.stringify(errors));
  return data.households.nodes.map((row: Answer) => ({
    code: row.code,
    headName: row.headName,
    class: row.class,
    version: row.version,
    ward: row.place.name,
    members: sortedRows(row.members.map((one: Answer) => [one.fullName, one.relation, one.birthYear])),
    supports: sortedRows(row.assignments.map((one: Answer) => [Number(one.amount), one.effectiveOn, one.measure.code])),
  }));
}

/** Households of an answer of PostGraphile. */
export function readRival({ data, errors }: Answer): AnsweredHousehold[] {
  if (errors) throw new Error(JSON.stringify(errors));
  const nodes = data.households.nodes.map((row: Answer) => ({
    ...row,
    members: row.members.nodes,
    assignments: row.assignments.nodes,
  }));
  return readOurs({ data: { households: { nodes } } });
}
