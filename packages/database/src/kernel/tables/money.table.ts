import type { IsoDate } from '@vuonlen/plan/kernel';

export type ReceiptChannel = 'INTO_FUND' | 'DIRECT' | 'IN_KIND';

export type DisbursementBatchState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'PAID' | 'DISCARDED';

/** What of a leg batches on their way ask for and what is paid; kept in step with the leg by triggers. */
export interface AssignmentLegCounterTable {
  committee_id: string;
  leg_id: string;
  /** Counted in đồng; otherwise in units of the pledge. */
  in_money: boolean;
  allocated: number;
  reserved: number;
  disbursed: number;
}

/** Append only. */
export interface ReceiptTable {
  committee_id: string;
  id: string;
  pledge: string;
  source: string;
  channel: ReceiptChannel;
  /** Whole units of the pledge that came, or that the money completes. */
  quantity: number;
  /** Đồng; null where things came. */
  amount: number | null;
  received_on: IsoDate;
  document_number: string;
  giver: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** Append only. */
export interface ReceiptReversalTable {
  committee_id: string;
  receipt_id: string;
  id: string;
  reversed_on: IsoDate;
  reason: string;
  recorded_at: Date;
  recorded_by: string;
}

/**
 * What is pledged beyond the plan: what a receipt brought beyond the pledge, which goes with a reversal of the receipt; or
 * what was pledged by a document of its own, before anything came. Append only.
 */
export interface PledgeAdditionTable {
  committee_id: string;
  id: string;
  pledge: string;
  quantity: number;
  /** null: pledged by a document of its own, with source and day. */
  receipt_id: string | null;
  source: string | null;
  pledged_on: IsoDate | null;
  document_number: string | null;
  giver: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}

/** Takes back what was pledged by a document of its own. Append only. */
export interface PledgeAdditionReversalTable {
  committee_id: string;
  addition_id: string;
  id: string;
  reversed_on: IsoDate;
  reason: string;
  recorded_at: Date;
  recorded_by: string;
}

/** Append only. */
export interface ReallocationTable {
  committee_id: string;
  id: string;
  from_pledge: string;
  to_pledge: string;
  quantity: number;
  received: number;
  received_amount: number;
  to_quantity: number;
  to_received: number;
  effective_on: IsoDate;
  basis_document: string;
  reason: string | null;
  /** The move that this one takes back. */
  reverses: string | null;
  recorded_at: Date;
  recorded_by: string;
}

export interface DelegationTable {
  committee_id: string;
  id: string;
  action: 'disbursement.approve';
  delegator: string;
  delegate: string;
  valid_from: IsoDate;
  valid_until: IsoDate;
  basis_document: string;
  ended_on: IsoDate | null;
  end_reason: string | null;
  recorded_at: Date;
  recorded_by: string;
  updated_at: Date;
  version: number;
}

export interface DisbursementBatchTable {
  committee_id: string;
  id: string;
  measure: string;
  place: string | null;
  school_term: string | null;
  state: DisbursementBatchState;
  total: number;
  line_count: number;
  maker: string;
  checker: string | null;
  delegation_id: string | null;
  return_reason: string | null;
  document_number: string | null;
  paid_on: IsoDate | null;
  paid_by: string | null;
  discarded_on: IsoDate | null;
  discarded_by: string | null;
  discard_reason: string | null;
  recorded_at: Date;
  updated_at: Date;
  version: number;
}

/** What a batch asks for one leg of a support: đồng, or units where the leg names no money. Append only. */
export interface DisbursementLineTable {
  committee_id: string;
  id: string;
  batch_id: string;
  leg_id: string;
  amount: number | null;
  units: number | null;
  recipient: string;
  recorded_at: Date;
}

/** A line that was paid, or the reversal of one. Append only. */
export interface DisbursementTable {
  committee_id: string;
  id: string;
  line_id: string;
  /** Units of the pledge that are paid in full by it, or are no longer by the reversal. */
  quantity: number;
  amount: number | null;
  effective_on: IsoDate;
  document_number: string;
  reverses: string | null;
  reason: string | null;
  recorded_at: Date;
  recorded_by: string;
}
