export type BatchKind = 'ASSIGN_SUPPORTS' | 'CANCEL_SUPPORTS' | 'CHANGE_SUPPORTS' | 'UNDO';

/** What a batch did with a support. */
export type BatchEffect = 'ASSIGNED' | 'CANCELLED';

/** What was done to many supports at once. Stays as it is; only that it was undone is added. */
export interface ChangeBatchTable {
  committee_id: string;
  id: string;
  kind: BatchKind;
  /** The batch that an UNDO reverses, with its kind: never an UNDO, and each batch once. */
  undoes: string | null;
  undoes_kind: Exclude<BatchKind, 'UNDO'> | null;
  undone_at: Date | null;
  recorded_at: Date;
  recorded_by: string;
  version: number;
}

/** Append only. */
export interface ChangeBatchItemTable {
  committee_id: string;
  batch_id: string;
  /** 0, 1, 2 … as it was asked. */
  position: number;
  effect: BatchEffect;
  assignment_id: string;
  /** Version of the support as the batch left it. */
  assignment_version: number;
  /** The cancelled support in whose place an UNDO gave this one. */
  restores: string | null;
}
