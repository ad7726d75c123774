import { findRecorders, type RecorderRecord } from '@vuonlen/database/audit';
import { batch, orderedBy, relation } from '../kernel/index.ts';

const recorderOf = batch<string, RecorderRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findRecorders(readers, scope, ids), ({ id }) => id),
);

type Key<Row> = ((row: Row) => string) & { readonly reads?: readonly string[] };

/** The options of the field `recordedBy` of a record of a household: one statement for all the records of an answer. */
export function recordedBy<Row>(key: Key<Row>) {
  return {
    nullable: true as const,
    description: 'Name of who recorded it; null for records that came with a demonstration or an import.',
    ...relation({ of: recorderOf, key, show: (record: RecorderRecord | null) => record?.name ?? null }),
  };
}
