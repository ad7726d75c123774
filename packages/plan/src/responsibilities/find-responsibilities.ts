import { type Agency, type AgencyHolder, type AgencyRegisters, agencyHolder } from '../agencies/index.ts';
import type { IsoDate } from '../kernel/index.ts';
import type { Duty, DutyRole, Mandate } from './duty.ts';
import { type ResponsibilityRow, responsibilityMatrix } from './responsibility-matrix.ts';

/** What to look for; everything that is given must hold. */
export interface ResponsibilityQuery {
  /** The id, or the body itself where it may have no row of its own but an entry that speaks for it. */
  readonly agency?: string | Pick<Agency, 'id' | 'memberOf'>;
  readonly duty?: string;
  readonly measure?: string;
  readonly role?: DutyRole;
  readonly mandate?: Mandate;
}

/** A row of the matrix with who does the work on the day. */
export interface ResponsibilityAsOf extends ResponsibilityRow {
  readonly holder: AgencyHolder;
}

/**
 * The rows of the matrix that answer a query, in their order: by body, duty, measure, role, mandate. A body that an entry
 * speaks for ("UBND các phường") has the duties of that entry too.
 * @example findResponsibilities(responsibilityMatrix(haDong2024), { measure: 'EDUCATION_SUPPORT', role: 'LEAD' }).map((row) => [row.agency.id, row.clause]) // [['fatherland-front', 'II.2.2.3#3'], ['fatherland-front', 'IV.10#1'], ['fatherland-front', 'IV.10#1']]
 * @example findResponsibilities(responsibilityMatrix(haDong2024), { agency: 'labour-division', mandate: 'REQUESTED' }) // []
 */
export function findResponsibilities<Row extends ResponsibilityRow>(
  rows: readonly Row[],
  query: ResponsibilityQuery,
): readonly Row[] {
  const { duty, measure, role, mandate } = query;
  const agency = typeof query.agency === 'string' ? query.agency : query.agency?.id;
  const named = typeof query.agency === 'object' ? query.agency : rows.find((row) => row.agency.id === agency)?.agency;
  return rows.filter(
    (row) =>
      (agency === undefined || row.agency.id === agency || row.agency.id === named?.memberOf) &&
      (duty === undefined || row.duty.id === duty) &&
      (measure === undefined || row.duty.measures.includes(measure)) &&
      (role === undefined || row.roles.includes(role)) &&
      (mandate === undefined || row.mandate === mandate),
  );
}

/**
 * The responsibility matrix as of a day: each row with who does the work then. A body that ended keeps its row, with its
 * successor where the registers give one and `NOT_STATED` where they do not: the duty has not gone, its holder has.
 * @throws RangeError when a duty or a register names what the registers do not have.
 * @example responsibilityMatrixAsOf(haDong2024, isoDate('2024-06-15'), { agencies: haDong2024.agencies, places, successions, seats }).every((row) => row.holder.body.kind === 'SAME') // true
 * @example responsibilityMatrixAsOf(haDong2024, isoDate('2025-07-01'), { agencies: haDong2024.agencies, places, successions, seats }).every((row) => row.holder.body.kind === 'NOT_STATED') // true
 */
export function responsibilityMatrixAsOf(
  plan: { readonly agencies: readonly Agency[]; readonly duties: readonly Duty[] },
  asOf: IsoDate,
  registers: AgencyRegisters,
): readonly ResponsibilityAsOf[] {
  const holders = new Map<string, AgencyHolder>();
  return responsibilityMatrix(plan).map((row) => {
    const holder = holders.get(row.agency.id) ?? agencyHolder(registers, row.agency.id, asOf);
    holders.set(row.agency.id, holder);
    return { ...row, holder };
  });
}
