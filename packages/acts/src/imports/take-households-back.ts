import { type HouseholdRecord, lockHouseholds, updateHousehold } from '@vuonlen/database/households';
import { findTrailLengths, type ImportEntryRecord, removeHousehold, removeMembers } from '@vuonlen/database/imports';
import { postgresFailure, type Transaction, withinSavepoint } from '@vuonlen/database/kernel';
import {
  type ActContext,
  changedFields,
  type InputIssue,
  issue,
  recordEvent,
  refuseIssues,
  scopeOf,
} from '../kernel/index.ts';
import { mergedFields } from './merge-entry.ts';

type Written = ImportEntryRecord & { readonly household: string };

const foreignKeyViolation = '23503';

function changed({ position, firstRow }: ImportEntryRecord): InputIssue {
  const vi = `Hộ ở dòng ${firstRow} đã được cập nhật sau khi nhập: không hoàn tác được.`;
  const en = `The household in row ${firstRow} was worked on since: it cannot be undone.`;
  return issue(`entries.${position}`, 'HOUSEHOLD_CHANGED', vi, en);
}

/** Holds the households and refuses unless each is as the import left it: nothing was done on it since. */
async function holdUnchanged(trx: Transaction, context: ActContext, written: readonly Written[]) {
  const ids = written.map(({ household }) => household);
  const held = new Map((await lockHouseholds(trx, scopeOf(context), ids)).map((one) => [one.id, one]));
  const sequences = await findTrailLengths(trx, context.actor.committee, ids);
  const isUnchanged = ({ household, householdSequence }: Written) =>
    held.has(household) && sequences.get(household) === householdSequence;
  refuseIssues(written.filter((one) => !isUnchanged(one)).map(changed));
  return held;
}

/** Fields of a household that a merge had filled, and that are empty again. */
function emptied({ household, filled }: Written, held: ReadonlyMap<string, HouseholdRecord>) {
  const before = held.get(household);
  const fields = mergedFields.filter((field) => filled.includes(field));
  return before ? changedFields(fields, before, { code: null, residentialGroup: null, address: null }) : [];
}

/** Takes back what an entry brought; false where something else hangs on it by now. */
async function takeBack(trx: Transaction, context: ActContext, entry: Written): Promise<boolean> {
  const { committee } = context.actor;
  try {
    await withinSavepoint(trx, async () => {
      if (entry.decision === 'CREATE') return removeHousehold(trx, committee, entry.household);
      await removeMembers(trx, committee, entry.addedMembers);
      const patch = Object.fromEntries(entry.filled.map((field) => [field, null]));
      await updateHousehold(trx, committee, entry.household, patch, context.now());
    });
    return true;
  } catch (error) {
    if (postgresFailure(error)?.code === foreignKeyViolation) return false;
    throw error;
  }
}

async function takeAllBack(
  trx: Transaction,
  context: ActContext,
  written: readonly Written[],
  held: ReadonlyMap<string, HouseholdRecord>,
): Promise<InputIssue[]> {
  const issues: InputIssue[] = [];
  for (const entry of written) {
    if (!(await takeBack(trx, context, entry))) issues.push(changed(entry));
    // Who reads the ward is told, also of a household that is no more.
    const places = [held.get(entry.household)?.place ?? ''];
    await recordEvent(trx, context, {
      action: 'import.undo',
      aggregate: 'HOUSEHOLD',
      aggregateId: entry.household,
      left: { places },
      payload: { members: entry.addedMembers, removed: entry.decision === 'CREATE', changes: emptied(entry, held) },
    });
  }
  return issues;
}

/**
 * Takes back what the entries of a list of households brought: households that it registered leave the register, and what
 * it merged into others is taken out again.
 *
 * @returns HOUSEHOLD_CHANGED of each household on which something hangs by now
 */
export async function takeHouseholdsBack(
  trx: Transaction,
  context: ActContext,
  entries: readonly ImportEntryRecord[],
): Promise<readonly InputIssue[]> {
  const written = entries.flatMap((one): Written[] => {
    return one.household === null ? [] : [{ ...one, household: one.household }];
  });
  return takeAllBack(trx, context, written, await holdUnchanged(trx, context, written));
}
