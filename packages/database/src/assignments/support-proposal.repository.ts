import type { SupportProposalState } from '@vuonlen/plan/assignments';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { sql } from 'kysely';
import { type Reader, type Scope, type Transaction, unlessMasked, withinScope } from '../kernel/index.ts';

export interface SupportProposalRecord {
  readonly id: string;
  readonly household: string;
  readonly member: string | null;
  readonly measure: string;
  readonly itemKind: string | null;
  readonly state: SupportProposalState;
  /** Day of the step that led to the state. */
  readonly stateSince: IsoDate;
  /** Day from which the support is wanted; null: from its approval. */
  readonly wantedFrom: IsoDate | null;
  /** Guarded: null for a masked scope. */
  readonly note: string | null;
  /** The decision on which it was proposed. */
  readonly decision: string;
  readonly assignment: string | null;
  /** Ids of persons. */
  readonly proposedBy: string;
  readonly appraisedBy: string | null;
  readonly decidedBy: string | null;
  readonly recordedAt: Date;
  readonly version: number;
}

type Begun = Pick<
  SupportProposalRecord,
  'id' | 'household' | 'member' | 'measure' | 'itemKind' | 'stateSince' | 'wantedFrom' | 'note' | 'decision'
>;

export interface NewSupportProposal extends Begun {
  readonly committee: string;
  readonly proposedBy: string;
  readonly recordedAt: Date;
}

/** What a step makes of a proposal. What is left out stays. */
export interface ProposalMove {
  readonly state: SupportProposalState;
  readonly stateSince: IsoDate;
  readonly at: Date;
  readonly wantedFrom?: IsoDate | null;
  readonly note?: string | null;
  readonly decision?: string;
  readonly assignment?: string;
  readonly appraisedBy?: string | null;
  readonly decidedBy?: string;
}

const openColumns = [
  'p.id',
  'p.household_id as household',
  'p.member_id as member',
  'p.measure',
  'p.item_kind as itemKind',
  'p.state',
  'p.state_since as stateSince',
  'p.wanted_from as wantedFrom',
  'p.decision_id as decision',
  'p.assignment_id as assignment',
  'p.proposed_by as proposedBy',
  'p.appraised_by as appraisedBy',
  'p.decided_by as decidedBy',
  'p.recorded_at as recordedAt',
  'p.version',
] as const;

/** The columns of a record as the scope may read them: why a support is proposed is a free note. */
export function proposalColumns(scope: Scope) {
  return [...openColumns, unlessMasked<string>(scope, sql.ref('p.note')).as('note')] as const;
}

export function proposalsWithin(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('support_proposal as p')
    .innerJoin('household', (join) =>
      join.onRef('household.committee_id', '=', 'p.committee_id').onRef('household.id', '=', 'p.household_id'),
    )
    .where(withinScope(scope));
}

/** Proposals of the scope among the ids, in no order. */
export async function findSupportProposals(
  reader: Reader,
  scope: Scope,
  ids: readonly string[],
): Promise<SupportProposalRecord[]> {
  if (ids.length === 0) return [];
  return proposalsWithin(reader, scope)
    .select(proposalColumns(scope))
    .where('p.id', '=', (eb) => eb.fn.any(eb.val([...ids])))
    .execute();
}

export async function findSupportProposal(
  reader: Reader,
  scope: Scope,
  id: string,
): Promise<SupportProposalRecord | null> {
  return (await findSupportProposals(reader, scope, [id]))[0] ?? null;
}

/** Proposals of several households in the order in which they were begun. */
export async function findSupportProposalsByHouseholds(
  reader: Reader,
  scope: Scope,
  households: readonly string[],
): Promise<SupportProposalRecord[]> {
  if (households.length === 0) return [];
  return proposalsWithin(reader, scope)
    .select(proposalColumns(scope))
    .where('p.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('p.household_id')
    .orderBy('p.recorded_at')
    .orderBy('p.id')
    .execute();
}

/** Begins a proposal. The index `support_proposal_once` refuses a second open one of the same support. */
export async function insertSupportProposal(trx: Transaction, proposal: NewSupportProposal): Promise<void> {
  await trx
    .insertInto('support_proposal')
    .values({
      committee_id: proposal.committee,
      id: proposal.id,
      household_id: proposal.household,
      member_id: proposal.member,
      measure: proposal.measure,
      item_kind: proposal.itemKind,
      state: 'DRAFT',
      state_since: proposal.stateSince,
      wanted_from: proposal.wantedFrom,
      note: proposal.note,
      decision_id: proposal.decision,
      assignment_id: null,
      proposed_by: proposal.proposedBy,
      appraised_by: null,
      decided_by: null,
      recorded_at: proposal.recordedAt,
      updated_at: proposal.recordedAt,
      version: 1,
    })
    .execute();
}

/**
 * Moves a proposal on if it still is as it was read.
 *
 * @returns false when somebody moved it meanwhile: nothing was written
 */
export async function moveSupportProposal(
  trx: Transaction,
  committee: string,
  read: Pick<SupportProposalRecord, 'id' | 'state' | 'version'>,
  move: ProposalMove,
): Promise<boolean> {
  const row = await trx
    .updateTable('support_proposal')
    .set((eb) => ({
      state: move.state,
      state_since: move.stateSince,
      updated_at: move.at,
      version: eb('version', '+', 1),
      ...(move.wantedFrom === undefined ? {} : { wanted_from: move.wantedFrom }),
      ...(move.note === undefined ? {} : { note: move.note }),
      ...(move.decision === undefined ? {} : { decision_id: move.decision }),
      ...(move.assignment === undefined ? {} : { assignment_id: move.assignment }),
      ...(move.appraisedBy === undefined ? {} : { appraised_by: move.appraisedBy }),
      ...(move.decidedBy === undefined ? {} : { decided_by: move.decidedBy }),
    }))
    .where('committee_id', '=', committee)
    .where('id', '=', read.id)
    .where('state', '=', read.state)
    .where('version', '=', read.version)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
