import { lockHouseholds } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import type { Action } from '@vuonlen/permissions';
import {
  type ActContext,
  type ActError,
  endRehearsal,
  type InputIssue,
  isUuid,
  refuse,
  refuseIssues,
  scopeOf,
  tryPart,
} from '../kernel/index.ts';
import { withIdempotency } from './with-idempotency.ts';

/** Entries that one act may write. */
const mostEntries = 500;

/** What every act on many entries is given. */
export interface ManyInput {
  /** True: answers what would happen and writes nothing. */
  readonly dryRun?: boolean | null;
  readonly idempotencyKey: string;
}

/** What became of an entry, or would; `done` is what its own act would write. */
export interface Tried<Done> {
  /** 0, 1, 2 … as it was asked. */
  readonly index: number;
  readonly done: Done | null;
  /** Why it cannot be done, on a dry run. */
  readonly refusal: ActError | null;
}

export interface ManyDefinition<Entry, Done> {
  readonly action: Action;
  readonly entries: readonly Entry[];
  /** The household that an entry is about. */
  readonly householdOf: (entry: Entry) => string;
  /** Does one entry with the refusals of the act that does it alone. Answers ids and codes, never personal data. */
  readonly work: (entry: Entry) => Promise<Done>;
}

/** Refuses many of nothing, in the words of the list, and more than one act may write. */
export function checkMany(entries: readonly unknown[], none: InputIssue): void {
  if (entries.length > mostEntries) refuse({ code: 'BATCH_TOO_LARGE', limit: mostEntries, given: entries.length });
  if (entries.length === 0) refuseIssues([none]);
}

/**
 * Does the entries one after the other, each as if it were alone: one that is refused leaves nothing behind. Their
 * households are held in one order before the first, so that two who want the same wait for each other, never in a circle.
 */
async function tryAll<Entry, Done>(
  trx: Transaction,
  context: ActContext,
  { entries, householdOf, work }: ManyDefinition<Entry, Done>,
): Promise<readonly Tried<Done>[]> {
  await lockHouseholds(trx, scopeOf(context), entries.map(householdOf).filter(isUuid));
  const tried: Tried<Done>[] = [];
  for (const [index, entry] of entries.entries()) {
    const result = await tryPart(trx, () => work(entry));
    tried.push({ index, done: result.ok ? result.value : null, refusal: result.ok ? null : result.error });
  }
  return tried;
}

/** All or nothing: does every entry once a key, or none; a dry run does them all and takes them back. */
export async function doAllOrNone<Input extends ManyInput, Entry, Done, Value>(
  trx: Transaction,
  context: ActContext,
  input: Input,
  definition: ManyDefinition<Entry, Done> & {
    /** What a dry run answers; it runs before everything is taken back. */
    readonly preview: (tried: readonly Tried<Done>[]) => Value;
  },
): Promise<readonly Done[]> {
  const { dryRun, ...rest } = input;
  if (dryRun) return endRehearsal(definition.preview(await tryAll(trx, context, definition)));
  const { action } = definition;
  const kept = await withIdempotency(trx, context, { action, input: rest }, async () => {
    const tried = await tryAll(trx, context, definition);
    const refusals = tried.flatMap(({ index, refusal }) => {
      const entry = definition.entries[index];
      if (refusal === null) return [];
      return [{ index, error: refusal, ...(entry === undefined ? {} : { household: definition.householdOf(entry) }) }];
    });
    if (refusals.length > 0) return refuse({ code: 'BATCH_REFUSED', refusals });
    return { done: tried.flatMap(({ done }) => (done === null ? [] : [done])) };
  });
  return kept.done;
}
