import { isoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import {
  countHouseholds,
  insertClassificationDecisions,
  insertHousehold,
  insertMembers,
  insertNeeds,
  insertReviews,
  settleClassifications,
} from '../households/index.ts';
import {
  appendAuditEvent,
  DatabaseError,
  findAdoptedRevision,
  lockCommittee,
  type Transaction,
  type Writers,
  wholeCommittee,
} from '../kernel/index.ts';
import { assignDemoSupports } from './assign-demo-supports.ts';
import type { DemoHousehold } from './invent-household.ts';
import { inventRegister } from './invent-register.ts';
import { beginInvention, type Invention } from './invention.ts';

export interface DemoOptions {
  /**
   * `MID_JUNE_2024` unless told: two wards done, the others begun, something left of every pledge.
   * `NONE`: needs and facts only. `ALL`: every support of the plan, the exits of the end of 2024, education from 2025.
   */
  readonly assignments?: 'NONE' | 'MID_JUNE_2024' | 'ALL';
  /** The exits of the end of 2024 are decided already, without which nothing of 2025 is due; with `ALL` they are. */
  readonly exits?: boolean;
}

export interface LoadedDemo {
  readonly households: number;
  readonly members: number;
  readonly assignments: number;
}

/** Whoever the trail names for what the demo brings along. */
const author = 'demo';
const exitsOn = isoDate('2024-12-31');

async function writeHousehold(trx: Transaction, invention: Invention, demo: DemoHousehold): Promise<void> {
  const { household } = demo;
  await insertHousehold(trx, household);
  await insertMembers(trx, demo.members);
  await insertReviews(trx, [demo.review]);
  await insertClassificationDecisions(trx, [demo.baseline]);
  await insertNeeds(trx, demo.needs);
  await appendAuditEvent(trx, {
    committee: household.committee,
    id: invention.id(household.recordedAt),
    aggregate: 'HOUSEHOLD',
    aggregateId: household.id,
    action: 'household.create',
    actor: author,
    role: 'SYSTEM',
    effectiveOn: demo.baseline.effectiveOn,
    recordedAt: household.recordedAt,
    requestId: 'demo',
    payload: { place: household.place, class: household.class, members: demo.members.map(({ id }) => id) },
  });
}

async function writeExits(trx: Transaction, invention: Invention, households: readonly DemoHousehold[]): Promise<void> {
  const recordedAt = new Date('2024-12-27T02:00:00Z');
  const exits = households.map(({ household, baseline }) => ({
    ...baseline,
    id: invention.id(recordedAt),
    number: '99/QĐ-GĐ',
    decidedOn: isoDate('2024-12-26'),
    effectiveOn: exitsOn,
    class: 'EXITED_NEAR_POVERTY' as const,
    standard: household.standard,
    change: 'EXITED_NEAR_POVERTY' as const,
    recordedAt,
  }));
  await insertClassificationDecisions(trx, exits);
}

/**
 * Loads the invented register of 84 households into a committee without households, in one transaction. Every figure
 * of the plan fits: what the demo assigns is granted by the plan and covered by its pledges.
 *
 * @param plan the plan that the committee has adopted
 * @throws DatabaseError REGISTER_NOT_EMPTY when the committee has a household: the demo never mixes with real people
 */
export function loadDemoRegister(
  writers: Writers,
  committee: string,
  plan: Plan,
  { assignments = 'MID_JUNE_2024', exits = assignments === 'ALL' }: DemoOptions = {},
): Promise<LoadedDemo> {
  return writers.transaction().execute(async (trx) => {
    await lockCommittee(trx, committee);
    if ((await countHouseholds(trx, wholeCommittee(committee))) > 0) {
      throw new DatabaseError('REGISTER_NOT_EMPTY', 'The register has households already: the demo is not loaded.');
    }
    const revision = await findAdoptedRevision(trx, committee);
    if (revision === null) throw new Error('The committee has adopted no plan: load it before the demo.');
    const { households, supports } = inventRegister(committee, author);
    const invention = beginInvention(households.length);
    for (const demo of households) await writeHousehold(trx, invention, demo);
    const chosen = supports.filter(
      ({ byJune }) => assignments === 'ALL' || (assignments === 'MID_JUNE_2024' && byJune),
    );
    if (exits) await writeExits(trx, invention, households);
    if (assignments === 'ALL') await settleClassifications(trx, committee, exitsOn);
    await assignDemoSupports(trx, { committee, author, plan, revision, invention }, chosen);
    const members = households.reduce((total, demo) => total + demo.members.length, 0);
    return { households: households.length, members, assignments: chosen.length };
  });
}
