import {
  decideImportEntry,
  findPeopleOfHouseholds,
  type ImportBatchRecord,
  listImportEntries,
  touchImportBatch,
} from '@vuonlen/database/imports';
import type { Transaction } from '@vuonlen/database/kernel';
import { type ActContext, act, issue, isUuid, recordEvent, refuseIssues, scopeOf } from '../kernel/index.ts';
import { decideMany, type ManyDecisions } from './decide-many.ts';
import { decided, decisionIssues, type EntryDecision } from './entry-decision.ts';
import { holdImport } from './hold-import.ts';
import { type ImportValue, readImportValue } from './import-value.ts';
import { listKindOf } from './list-kinds.ts';

export interface DecideImportEntriesInput extends ManyDecisions {
  readonly import: string;
  readonly expectedVersion: number;
  /** What was decided of single entries; it goes before what is decided of many. */
  readonly entries: readonly EntryDecision[];
}

/** The households to merge into that the actor does not see, or that are none. */
async function targetIssues(trx: Transaction, context: ActContext, entries: readonly EntryDecision[]) {
  const targets = entries.flatMap(({ target }) => target ?? []);
  const people = await findPeopleOfHouseholds(trx, scopeOf(context), targets.filter(isUuid));
  const found = new Set(people.map(({ household }) => household));
  return entries.flatMap(({ target }, index) => {
    if (target == null || found.has(target)) return [];
    const vi = 'Không tìm thấy hộ để gộp vào.';
    return [issue(`entries.${index}.target`, 'NOT_FOUND', vi, 'The household to merge into was not found.')];
  });
}

/** What is decided of each entry: of single ones as it was said, of many as the list stands now. */
async function allDecisions(
  trx: Transaction,
  context: ActContext,
  found: ImportBatchRecord,
  input: DecideImportEntriesInput,
): Promise<readonly EntryDecision[]> {
  const { entries, suggestions, duplicates } = input;
  if ((suggestions ?? []).length === 0 && duplicates == null) return entries;
  const records = await listImportEntries(trx, context.actor.committee, found.id);
  const single = new Set(entries.map(({ position }) => position));
  const many = decideMany(await listKindOf(found.kind).judge(trx, context, found, records), input);
  return [...entries, ...many.filter(({ position }) => !single.has(position))];
}

/**
 * Says what is to become of entries of a list, and corrects cells of it: a household is registered, merged into one of the
 * register, or left out. Also of many at once: suggestions of one sort, and what the register may have already.
 *
 * Refuses with INVALID_INPUT, ILLEGAL_STEP, STALE_VERSION, NOT_FOUND, FORBIDDEN.
 */
export const decideImportEntries = act<DecideImportEntriesInput, ImportValue>({
  action: 'import.decide',
  run: async (trx, context, input) => {
    const found = await holdImport(trx, context, input, 'decide');
    const { id, kind } = found;
    const { committee } = context.actor;
    const known = new Map((await listImportEntries(trx, committee, id)).map((one) => [one.position, one]));
    const issues = input.entries.flatMap((one, index) => {
      return decisionIssues(one, index, { known: known.get(one.position), list: listKindOf(kind) });
    });
    refuseIssues([...issues, ...(await targetIssues(trx, context, input.entries))]);
    const decisions = await allDecisions(trx, context, found, input);
    for (const one of decisions) {
      const record = known.get(one.position);
      if (record) await decideImportEntry(trx, { committee, batch: id }, decided(record, one));
    }
    await touchImportBatch(trx, { committee, id });
    await recordEvent(trx, context, {
      action: 'import.decide',
      aggregate: 'IMPORT_BATCH',
      aggregateId: id,
      payload: {
        decisions: decisions.map(({ position, decision, target, corrections }) => {
          const cells = (corrections ?? []).map(({ row, field }) => ({ row, field }));
          return { position, decision: decision ?? null, target: target ?? null, cells };
        }),
      },
    });
    return readImportValue(trx, context, id);
  },
});
