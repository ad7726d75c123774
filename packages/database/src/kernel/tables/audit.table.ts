import type { IsoDate } from '@vuonlen/plan/kernel';
import type { ColumnType } from 'kysely';

/** What an audit event hangs on. Everything of a household is one chain, in the order in which it happened. */
export type AggregateKind =
  | 'HOUSEHOLD'
  | 'MEMBERSHIP'
  | 'COMMITTEE'
  | 'PLAN'
  | 'PLEDGE'
  | 'DISBURSEMENT_BATCH'
  | 'DELEGATION'
  | 'CHANGE_BATCH'
  | 'IMPORT_BATCH';

export interface AuditEventTable {
  committee_id: string;
  id: string;
  aggregate: AggregateKind;
  aggregate_id: string;
  /** 1, 2, 3 … within the aggregate. */
  sequence: number;
  previous_hash: string | null;
  hash: string;
  action: string;
  actor: string;
  role: string;
  effective_on: IsoDate | null;
  recorded_at: Date;
  request_id: string;
  /** Ids, codes and dates only: no name, no number of a person, no free text about one. */
  payload: ColumnType<Record<string, unknown>, string, never>;
}

export interface OutboxTable {
  committee_id: string;
  id: string;
  topic: string;
  aggregate: AggregateKind;
  aggregate_id: string;
  /** Place in the trail of its aggregate, as in `audit_event`. */
  sequence: number;
  payload: ColumnType<Record<string, unknown>, string, never>;
  effective_on: IsoDate | null;
  /** Wards that a household has left by this act, and pledges that its supports no longer draw on: told once more. */
  left_places: string[];
  left_pledges: string[];
  recorded_at: Date;
  /** Here and below: null until the row is published, after its commit; then they never change. */
  published_at: Date | null;
  /** 1, 2, 3 … within the committee, without a gap. */
  position: number | null;
  /** Of the aggregate when the row was published: at least the version that the act left. */
  version: number | null;
  /** Wards and agencies to whom a household belongs, or has just belonged. */
  places: string[] | null;
  agencies: string[] | null;
}

export interface OutboxHeadTable {
  committee_id: string;
  /** The last position that was given. */
  position: number;
}

export interface IdempotencyKeyTable {
  committee_id: string;
  key: string;
  act: string;
  actor: string;
  input_hash: string;
  /** Ids of what the act wrote; null while its transaction runs. */
  answer: ColumnType<Record<string, unknown> | null, string | null, string>;
  recorded_at: Date;
}
