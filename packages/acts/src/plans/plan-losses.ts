import type { Tables, Transaction } from '@vuonlen/database/kernel';
import { countCodesInUse, findPlanLosses, findPledgeShortfalls } from '@vuonlen/database/plans';
import { findGeneralPolicy, findLoan, type Plan } from '@vuonlen/plan/plans';
import type { PlanLoss, PlanLossKind, PlanUse } from '../kernel/index.ts';

const kinds: Readonly<Partial<Record<keyof Tables, PlanLossKind>>> = {
  place: 'PLACE',
  agency: 'AGENCY',
  measure: 'MEASURE',
  measure_leg: 'MEASURE_LEG',
  source: 'SOURCE',
  pledge: 'PLEDGE',
  pledge_source: 'PLEDGE_SOURCE',
  duty: 'DUTY',
};

const usesOfTables: Readonly<Partial<Record<keyof Tables, PlanUse>>> = {
  assignment: 'SUPPORT',
  assignment_leg: 'SUPPORT',
  decision: 'DECISION',
  support_proposal: 'PROPOSAL',
  support_proposal_leg: 'PROPOSAL',
  receipt: 'RECEIPT',
  reallocation: 'REALLOCATION',
  pledge_addition: 'ADDITION',
  disbursement_batch: 'DISBURSEMENT',
  household: 'HOUSEHOLD',
  duty_progress: 'PROGRESS',
  duty_person: 'PERSON',
  membership: 'PERSON',
  difficulty: 'DIFFICULTY',
  difficulty_step: 'DIFFICULTY',
  entitlement: 'ENTITLEMENT',
  entitlement_revision: 'ENTITLEMENT',
  loan: 'LOAN',
  bank_report: 'BANK_REPORT',
  sponsorship: 'SPONSORSHIP',
  gift: 'GIFT',
  succession: 'SUCCESSION',
  succession_successor: 'SUCCESSION',
  agency_succession: 'SUCCESSION',
  later_agency: 'SUCCESSION',
  household_handover: 'HANDOVER',
  api_key: 'API_KEY',
};

interface Found {
  readonly kind: PlanLossKind;
  readonly id: string;
  readonly use: PlanUse;
  readonly rows: number;
}

/** One entry a thing, with what refers to it; of several tables that say the same, the one with the most rows. */
function gather(found: readonly Found[]): PlanLoss[] {
  const byThing = Map.groupBy(found, ({ kind, id }) => `${kind} ${id}`);
  return [...byThing.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const uses = [...Map.groupBy(same, ({ use }) => use)].map(([use, all]) => ({
      use,
      rows: Math.max(...all.map(({ rows }) => rows)),
    }));
    return [{ kind: first.kind, id: first.id, uses, limit: null, used: null }];
  });
}

const codeKinds = { POLICY: 'GENERAL_POLICY', LOAN: 'LOAN', AMBIGUITY: 'AMBIGUITY', READING: 'AMBIGUITY' } as const;
const codeUses = { POLICY: 'ENTITLEMENT', LOAN: 'LOAN', AMBIGUITY: 'RULING', READING: 'RULING' } as const;

/** A ruling cannot stand without the reading that it chose; an entry that is gone is told as itself. */
function hasReading({ ambiguities }: Plan, code: string): boolean {
  const entry = ambiguities.find(({ id }) => code.startsWith(`${id} `));
  return entry === undefined || entry.readings.some(({ id }) => code === `${entry.id} ${id}`);
}

async function findLostCodes(trx: Transaction, committee: string, plan: Plan): Promise<Found[]> {
  const isThere = {
    POLICY: (code: string) => findGeneralPolicy(plan, code) !== undefined,
    LOAN: (code: string) => findLoan(plan, code) !== undefined,
    AMBIGUITY: (code: string) => plan.ambiguities.some(({ id }) => id === code),
    READING: (code: string) => hasReading(plan, code),
  };
  const codes = await countCodesInUse(trx, committee);
  return codes
    .filter(({ kind, code }) => !isThere[kind](code))
    .map(({ kind, code, rows }) => ({ kind: codeKinds[kind], id: code, use: codeUses[kind], rows }));
}

/** What records refer to and the plan would not have, or not enough of: with one entry it cannot be adopted. */
export async function findLosses(trx: Transaction, committee: string, plan: Plan): Promise<readonly PlanLoss[]> {
  const rows = await findPlanLosses(trx, committee, plan);
  const found = rows.map(({ table, id, from, rows: count }) => ({
    ...{ kind: kinds[table] ?? 'OTHER', id, use: usesOfTables[from] ?? 'OTHER', rows: count },
  }));
  const shortfalls = await findPledgeShortfalls(trx, committee, plan);
  return [
    ...gather([...found, ...(await findLostCodes(trx, committee, plan))]),
    ...shortfalls.map(
      ({ pledge, limit, used }): PlanLoss => ({
        ...{ kind: 'PLEDGE_QUANTITY', id: pledge, limit, used },
        uses: [],
      }),
    ),
  ];
}
