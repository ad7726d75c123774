import type { IsoDate } from '@vuonlen/plan/kernel';

/** What files are taken: papers, and pictures of papers. */
export type AttachmentMediaType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** Append only. Of one household or one batch of payments. */
export interface AttachmentTable {
  committee_id: string;
  id: string;
  household_id: string | null;
  batch_id: string | null;
  name: string;
  media_type: AttachmentMediaType;
  /** Bytes. */
  size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  content_hash: string;
  bytes: Uint8Array;
  recorded_at: Date;
  recorded_by: string;
}

/** Append only. */
export interface AttachmentRemovalTable {
  committee_id: string;
  attachment_id: string;
  removed_on: IsoDate;
  reason: string;
  recorded_at: Date;
  recorded_by: string;
}
