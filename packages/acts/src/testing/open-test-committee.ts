import { randomUUIDv7 } from 'node:crypto';
import { insertCommittee } from '@vuonlen/database/kernel';
import { loadPlan } from '@vuonlen/database/plans';
import { openFilledDatabase, type TestDatabase, type TestDatabaseOptions } from '@vuonlen/database/testing';
import type { Role } from '@vuonlen/permissions';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import type { Plan } from '@vuonlen/plan/plans';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { carriesOnFor } from '../agencies/index.ts';
import type { ActContext, ActError, ActErrorCode, Actor, ActResult } from '../kernel/index.ts';

export interface ContextOptions {
  readonly role?: Role;
  readonly agency?: string | null;
  readonly place?: string | null;
  readonly workingDate?: string;
  readonly userId?: string;
  readonly plan?: Plan;
  /** The revision that was loaded at first unless told. */
  readonly planRevision?: string | null;
}

export interface TestCommittee {
  readonly database: TestDatabase;
  readonly committee: string;
  /** A context of a committee officer on 2024-06-15, unless told: its clock stands on that day. */
  readonly contextOf: (options?: ContextOptions) => ActContext;
}

async function loadCommittee(
  { writers }: TestDatabase,
  plan: Plan,
): Promise<{ readonly committee: string; readonly revision: string }> {
  const committee = randomUUIDv7();
  await writers.transaction().execute((trx) =>
    insertCommittee(trx, {
      id: committee,
      slug: 'ha-dong',
      name: { vi: 'Ban chỉ đạo', en: 'Steering committee' },
      workingDate: null,
      demo: false,
      wardMoneyStays: true,
      recordedAt: new Date('2024-06-15T02:00:00Z'),
    }),
  );
  const { revision } = await loadPlan(writers, committee, plan);
  return { committee, revision };
}

/** A database of its own with a committee that has adopted the plan of 2024. */
export async function openTestCommittee(
  options: TestDatabaseOptions = {},
  plan: Plan = haDong2024,
): Promise<TestCommittee> {
  const { database, told } = await openFilledDatabase(
    `a committee of ${JSON.stringify(plan)}`,
    (filling) => loadCommittee(filling, plan),
    options,
  );
  const { committee, revision } = told;
  const started = Date.now();
  const contextOf = ({ role = 'COMMITTEE_OFFICER', agency = null, place = null, ...rest }: ContextOptions = {}) => {
    const actor: Actor = { userId: rest.userId ?? 'tester', committee, role, agency, place };
    const workingDate: IsoDate = isoDate(rest.workingDate ?? '2024-06-15');
    const now = () => new Date(Date.parse(`${workingDate}T02:00:00Z`) + Date.now() - started);
    const sources = { now, newId: () => randomUUIDv7(), requestId: randomUUIDv7() };
    const { planRevision = revision } = rest;
    const read = { writers: database.writers, plan: rest.plan ?? plan, planRevision, carriesOn: carriesOnFor };
    return { actor, workingDate, ...read, ...sources };
  };
  return { database, committee, contextOf };
}

/** The value of an act that must succeed. */
export async function accepted<T>(result: Promise<ActResult<T>>): Promise<T> {
  const settled = await result;
  if (settled.ok) return settled.value;
  throw new Error(`Refused: ${JSON.stringify(settled.error)}`);
}

/** The error of an act that must be refused with the code. */
export async function errorOf<Code extends ActErrorCode>(
  result: Promise<ActResult<unknown>>,
  code: Code,
): Promise<Extract<ActError, { code: Code }>> {
  const settled = await result;
  if (settled.ok) throw new Error(`Expected ${code}, but the act was done`);
  if (settled.error.code !== code) throw new Error(`Expected ${code}: ${JSON.stringify(settled.error)}`);
  return settled.error as Extract<ActError, { code: Code }>;
}
