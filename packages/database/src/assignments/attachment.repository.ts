import type { IsoDate } from '@vuonlen/plan/kernel';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import {
  type AttachmentMediaType,
  byKeys,
  hangsWithinScope,
  type Reader,
  type Scope,
  type Transaction,
  unlessMasked,
  withinScope,
} from '../kernel/index.ts';

/** A file that belongs to a household or to a batch of payments: all of it but its bytes. */
export interface AttachmentRecord {
  readonly id: string;
  /** Null: of a batch. */
  readonly household: string | null;
  /** Null: of a household. */
  readonly batch: string | null;
  readonly name: string;
  readonly mediaType: AttachmentMediaType;
  readonly size: number;
  readonly recordedAt: Date;
  /** Name of who added it. */
  readonly recorderName: string;
  /** Null: it stands. */
  readonly removedOn: IsoDate | null;
  readonly removerName: string | null;
  /** Guarded: null for a masked scope. */
  readonly removalReason: string | null;
}

/** What a file belongs to. */
export type AttachmentOwner = { readonly household: string } | { readonly batch: string };

/** Files that stand, and their bytes. */
export interface AttachmentTotals {
  readonly owner: string;
  readonly count: number;
  readonly size: number;
}

/**
 * Who reads a household reads what belongs to it. The paper of a batch tells of each of its households at once, and no part
 * of it can be withheld: who reads all of them reads it, and nobody else.
 */
function attachmentsWithinScope(scope: Scope): RawBuilder<SqlBool> {
  if (scope.places === 'ALL' && scope.cases === null) return sql<SqlBool>`a.committee_id = ${scope.committee}`;
  return sql<SqlBool>`(a.committee_id = ${scope.committee} and case when a.batch_id is null
    then ${hangsWithinScope(scope, 'a')}
    else not exists (select from disbursement_line l
      join assignment_leg g on g.committee_id = l.committee_id and g.id = l.leg_id
      join assignment s on s.committee_id = g.committee_id and s.id = g.assignment_id
      join household on household.committee_id = s.committee_id and household.id = s.household_id
      where l.committee_id = a.committee_id and l.batch_id = a.batch_id and not ${withinScope(scope)}) end)`;
}

function attachments(reader: Reader, scope: Scope) {
  return reader
    .selectFrom('attachment as a')
    .leftJoin('attachment_removal as r', (join) =>
      join.onRef('r.committee_id', '=', 'a.committee_id').onRef('r.attachment_id', '=', 'a.id'),
    )
    .where(attachmentsWithinScope(scope));
}

function selectAttachments(reader: Reader, scope: Scope) {
  return attachments(reader, scope)
    .leftJoin('user as u', 'u.id', 'a.recorded_by')
    .leftJoin('user as w', 'w.id', 'r.recorded_by')
    .select([
      'a.id',
      'a.household_id as household',
      'a.batch_id as batch',
      'a.name',
      'a.media_type as mediaType',
      'a.size',
      'a.recorded_at as recordedAt',
      'r.removed_on as removedOn',
    ])
    .select([
      sql<string>`coalesce(u.name, a.recorded_by)`.as('recorderName'),
      sql<string | null>`coalesce(w.name, r.recorded_by)`.as('removerName'),
      unlessMasked<string>(scope, sql.ref('r.reason')).as('removalReason'),
    ]);
}

/** Files of several households, removed ones too, the latest first. */
export const findAttachmentsByHouseholds = byKeys<AttachmentRecord>((reader, scope, households) =>
  selectAttachments(reader, scope)
    .where('a.household_id', '=', (eb) => eb.fn.any(eb.val([...households])))
    .orderBy('a.household_id')
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.id', 'desc'),
);

/** The same of several batches of payments. */
export const findAttachmentsByBatches = byKeys<AttachmentRecord>((reader, scope, batches) =>
  selectAttachments(reader, scope)
    .where('a.batch_id', '=', (eb) => eb.fn.any(eb.val([...batches])))
    .orderBy('a.batch_id')
    .orderBy('a.recorded_at', 'desc')
    .orderBy('a.id', 'desc'),
);

/** Files of the scope among the ids. */
export const findAttachments = byKeys<AttachmentRecord>((reader, scope, ids) =>
  selectAttachments(reader, scope).where('a.id', '=', (eb) => eb.fn.any(eb.val([...ids]))),
);

/** How many files of each household or batch stand, and how large they are together; nothing of who has none. */
export const totalAttachments = byKeys<AttachmentTotals>((reader, scope, owners) =>
  attachments(reader, scope)
    .where((eb) =>
      eb.or([
        eb('a.household_id', '=', eb.fn.any(eb.val([...owners]))),
        eb('a.batch_id', '=', eb.fn.any(eb.val([...owners]))),
      ]),
    )
    .where('r.attachment_id', 'is', null)
    .groupBy(sql`coalesce(a.household_id, a.batch_id)`)
    .select([
      sql<string>`coalesce(a.household_id, a.batch_id)`.as('owner'),
      sql<number>`count(*)::integer`.as('count'),
      sql<number>`sum(a.size)::integer`.as('size'),
    ]),
);

export async function findAttachment(reader: Reader, scope: Scope, id: string): Promise<AttachmentRecord | null> {
  return (await findAttachments(reader, scope, [id]))[0] ?? null;
}

/** The file of this content that stands, and how many there are beside it, removed ones too. */
export async function findSameAttachment(
  trx: Transaction,
  committee: string,
  owner: AttachmentOwner,
  contentHash: string,
): Promise<{ readonly same: string | null; readonly kept: number }> {
  const { rows } = await sql<{ same: string | null; kept: number }>`
    select count(*)::integer as kept,
      (array_agg(a.id) filter (where a.content_hash = ${contentHash} and r.attachment_id is null))[1] as same
    from attachment a
    left join attachment_removal r on r.committee_id = a.committee_id and r.attachment_id = a.id
    where a.committee_id = ${committee} and ${
      'household' in owner ? sql`a.household_id = ${owner.household}` : sql`a.batch_id = ${owner.batch}`
    }
  `.execute(trx);
  return rows[0] ?? { same: null, kept: 0 };
}

/** The bytes as they came; the scope was asked before. */
export async function readAttachmentBytes(reader: Reader, committee: string, id: string): Promise<Uint8Array> {
  const kept = reader.selectFrom('attachment').select('bytes').where('committee_id', '=', committee);
  return (await kept.where('id', '=', id).executeTakeFirstOrThrow()).bytes;
}

export interface NewAttachment extends Pick<AttachmentRecord, 'id' | 'name' | 'mediaType' | 'recordedAt'> {
  readonly committee: string;
  readonly owner: AttachmentOwner;
  readonly contentHash: string;
  readonly bytes: Uint8Array;
  readonly recordedBy: string;
}

/** Keeps a file. The database refuses bytes that are not of their type, size and hash, and the same file twice. */
export async function insertAttachment(trx: Transaction, attachment: NewAttachment): Promise<void> {
  const { owner, bytes } = attachment;
  await trx
    .insertInto('attachment')
    .values({
      committee_id: attachment.committee,
      id: attachment.id,
      household_id: 'household' in owner ? owner.household : null,
      batch_id: 'batch' in owner ? owner.batch : null,
      name: attachment.name,
      media_type: attachment.mediaType,
      size: bytes.byteLength,
      content_hash: attachment.contentHash,
      bytes,
      recorded_at: attachment.recordedAt,
      recorded_by: attachment.recordedBy,
    })
    .execute();
}

export interface NewAttachmentRemoval {
  readonly committee: string;
  readonly attachment: string;
  readonly removedOn: IsoDate;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** Says that a file stands no longer; its bytes stay where they are. */
export async function insertAttachmentRemoval(trx: Transaction, removal: NewAttachmentRemoval): Promise<void> {
  await trx
    .insertInto('attachment_removal')
    .values({
      committee_id: removal.committee,
      attachment_id: removal.attachment,
      removed_on: removal.removedOn,
      reason: removal.reason,
      recorded_at: removal.recordedAt,
      recorded_by: removal.recordedBy,
    })
    .execute();
}
