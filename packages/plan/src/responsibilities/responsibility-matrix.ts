import type { Agency } from '../agencies/index.ts';
import type { Deadline, Duty, DutyRole, Mandate } from './duty.ts';

/** What one body has to do in one duty: a row of the responsibility matrix (phân công trách nhiệm). */
export interface ResponsibilityRow {
  readonly agency: Agency;
  readonly duty: Duty;
  readonly roles: readonly DutyRole[];
  readonly mandate: Mandate;
  readonly clause: string;
  readonly deadline: Deadline | null;
  /** A directed body can be overdue; a requested one is only ever awaited. */
  readonly whenLate: 'OVERDUE' | 'AWAITED';
}

/** What the matrix is made of; a plan is one. */
interface Assigned {
  readonly agencies: readonly Agency[];
  readonly duties: readonly Duty[];
}

/**
 * The responsibility matrix: one row for each body of each duty, bodies in the order of the plan, duties in the order
 * of the text. A duty of all wards has one row, for the entry that speaks for them.
 * @throws RangeError when a duty names a body that the plan does not have: a fault of the data.
 * @example responsibilityMatrix(haDong2024).filter((row) => row.agency.id === 'social-policy-bank' && row.deadline !== null).map((row) => row.clause) // ['IV.8#4']
 * @example responsibilityMatrix(haDong2024).find((row) => row.agency.id === 'fatherland-front')?.whenLate // 'AWAITED'
 */
export function responsibilityMatrix(plan: Assigned): readonly ResponsibilityRow[] {
  const known = new Set(plan.agencies.map(({ id }) => id));
  const stranger = plan.duties.flatMap(({ agencies }) => agencies).find((id) => !known.has(id));
  if (stranger !== undefined) throw new RangeError(`A duty names a body that the plan does not have: ${stranger}`);
  return plan.agencies.flatMap((agency) =>
    plan.duties
      .filter((duty) => duty.agencies.includes(agency.id))
      .map((duty) => ({
        agency,
        duty,
        roles: duty.roles,
        mandate: duty.mandate,
        clause: duty.clause,
        deadline: duty.deadline,
        whenLate: duty.mandate === 'DIRECTED' ? ('OVERDUE' as const) : ('AWAITED' as const),
      })),
  );
}
