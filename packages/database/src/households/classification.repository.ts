import {
  type ClassificationChange,
  classificationAsOf,
  type HouseholdClass,
  type StandardLevel,
} from '@vuonlen/plan/households';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { byKeys, type Reader, type Scope, type Transaction, wholeCommittee, withinScope } from '../kernel/index.ts';

export interface ClassificationDecisionRecord {
  readonly id: string;
  readonly household: string;
  readonly number: string | null;
  readonly decidedOn: IsoDate;
  readonly effectiveOn: IsoDate;
  readonly class: HouseholdClass;
  readonly standard: StandardLevel | null;
  readonly change: ClassificationChange;
  readonly recordedAt: Date;
}

export interface NewClassificationDecision extends ClassificationDecisionRecord {
  readonly committee: string;
  readonly reason: string | null;
  readonly recordedBy: string;
}

function selectDecisions(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('classification_decision as c')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'c.committee_id').onRef('household.id', '=', 'c.household_id'),
    )
    .where(withinScope(scope))
    .select([
      'c.id',
      'c.household_id as household',
      'c.number',
      'c.decided_on as decidedOn',
      'c.effective_on as effectiveOn',
      'c.class',
      'c.standard',
      'c.change',
      'c.recorded_at as recordedAt',
    ]);
}

/** Classification decisions of several households, in the order in which they take effect. */
export const findClassificationDecisionsByHouseholds = byKeys<ClassificationDecisionRecord>(
  (reader, scope, households) =>
    selectDecisions(reader, scope)
      .where('c.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
      .orderBy('c.household_id')
      .orderBy('c.effective_on')
      .orderBy('c.recorded_at')
      .orderBy('c.id'),
);

/** Classification decisions of the scope among the ids, in no order. */
export const findClassificationDecisions = byKeys<ClassificationDecisionRecord>((reader, scope, ids) =>
  selectDecisions(reader, scope).where('c.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
);

export async function insertClassificationDecisions(
  trx: Transaction,
  decisions: readonly NewClassificationDecision[],
): Promise<void> {
  if (decisions.length === 0) return;
  const rows = decisions.map((decision) => ({
    committee_id: decision.committee,
    id: decision.id,
    household_id: decision.household,
    number: decision.number,
    decided_on: decision.decidedOn,
    effective_on: decision.effectiveOn,
    class: decision.class,
    standard: decision.standard,
    change: decision.change,
    reason: decision.reason,
    recorded_at: decision.recordedAt,
    recorded_by: decision.recordedBy,
  }));
  await trx.insertInto('classification_decision').values(rows).execute();
}

interface Settled {
  readonly id: string;
  readonly class: HouseholdClass;
  readonly standard: StandardLevel | null;
  readonly exitedOn: IsoDate | null;
}

/** Writes what changed, one statement for all; the version stays, for nobody edited the household. */
async function writeSettled(trx: Transaction, committee: string, settled: readonly Settled[]): Promise<number> {
  if (settled.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update household h set class = s.class, standard = s.standard, exited_on = s.exited_on
    from jsonb_to_recordset(${JSON.stringify(settled.map((row) => ({ ...row, exited_on: row.exitedOn })))}::jsonb)
      as s (id uuid, class text, standard text, exited_on date)
    where h.committee_id = ${committee} and h.id = s.id
      and (h.class, h.standard, h.exited_on) is distinct from (s.class, s.standard, s.exited_on)
  `.execute(trx);
  return Number(numAffectedRows ?? 0);
}

/**
 * Brings class, standard and exit of households to a day: a decision of the future is not in effect yet. Called when a
 * decision is recorded, when the working date is set, and once a day.
 *
 * @returns how many households changed
 */
export async function settleClassifications(
  trx: Transaction,
  committee: string,
  asOf: IsoDate,
  households?: readonly string[],
): Promise<number> {
  const scope = wholeCommittee(committee);
  const ids = households ?? (await listHouseholdIds(trx, committee));
  const byHousehold = new Map<string, ClassificationDecisionRecord[]>();
  for (const decision of await findClassificationDecisionsByHouseholds(trx, scope, ids)) {
    const list = byHousehold.get(decision.household);
    if (list) list.push(decision);
    else byHousehold.set(decision.household, [decision]);
  }
  const settled: Settled[] = [];
  for (const [id, decisions] of byHousehold) {
    const known = classificationAsOf(decisions, asOf);
    if (known.class !== null) settled.push({ ...known, id, class: known.class });
  }
  return writeSettled(trx, committee, settled);
}

async function listHouseholdIds(reader: Reader, committee: string): Promise<string[]> {
  const rows = await reader.selectFrom('household').select('id').where('committee_id', '=', committee).execute();
  return rows.map(({ id }) => id);
}
