import type { ImportEntryRecord } from '@vuonlen/database/imports';
import type { Transaction } from '@vuonlen/database/kernel';
import { placesOn, withLaterPlaces } from '@vuonlen/plan/places';
import { type CreateHouseholdInput, registerHousehold, requirePlace } from '../households/index.ts';
import type { ActContext } from '../kernel/index.ts';
import { groupRows } from './group-rows.ts';
import { householdColumns } from './household-columns.ts';
import { householdExamples } from './household-examples.ts';
import { judgeHouseholds } from './judge-households.ts';
import type { ListKind, Played, ReadyEntry } from './list-kind.ts';
import { mergeEntry } from './merge-entry.ts';
import type { HouseholdEntry } from './read-entry.ts';
import { takeHouseholdsBack } from './take-households-back.ts';

type Ready = ReadyEntry<HouseholdEntry>;

async function create(trx: Transaction, context: ActContext, { entry, batch }: Ready): Promise<Played> {
  // An entry without ward or class is a hindrance and never comes here.
  const input: CreateHouseholdInput = { place: '', class: 'NEAR_POOR', ...entry.input };
  const { household, warnings } = await registerHousehold(trx, context, input, { import: batch });
  return { household, written: null, members: [], filled: [], warnings };
}

async function merge(trx: Transaction, context: ActContext, { judged, entry, batch }: Ready): Promise<Played> {
  const household = judged.record.target ?? '';
  const { members, filled } = await mergeEntry(trx, context, entry, { target: household, batch });
  return { household, written: null, members, filled, warnings: [] };
}

/** Each ward once: the actor's own, and alive on the working date. */
async function checkPlaces(trx: Transaction, context: ActContext, ready: readonly Ready[]): Promise<void> {
  const places = new Set(ready.map(({ entry }) => entry.input.place ?? ''));
  for (const place of places) await requirePlace(trx, context, place, 'import.run');
}

async function enter(
  trx: Transaction,
  context: ActContext,
  ready: readonly Ready[],
  advance: () => void,
): Promise<readonly Played[]> {
  await checkPlaces(trx, context, ready);
  const played: Played[] = [];
  for (const one of ready) {
    played.push(await (one.judged.record.decision === 'MERGE' ? merge : create)(trx, context, one));
    advance();
  }
  return played;
}

/** Households and their members, one row a member. */
export const householdList: ListKind<HouseholdEntry> = {
  kind: 'HOUSEHOLDS',
  title: 'Danh sách hộ',
  rights: { record: 'household.create', takeBack: 'household.create' },
  columns: householdColumns,
  merges: true,
  known: 'ASK',
  choices: ({ plan, workingDate }) => {
    const wards = placesOn(workingDate, withLaterPlaces(plan.places)).filter(
      ({ kind }) => kind === 'WARD' || kind === 'COMMUNE',
    );
    return { ward: wards.map(({ name }) => name.vi) };
  },
  examples: (day) => householdExamples(householdList.choices(day).ward?.[0] ?? ''),
  group: groupRows,
  judge: judgeHouseholds,
  enter,
  takeBack: (trx: Transaction, context: ActContext, entries: readonly ImportEntryRecord[]) =>
    takeHouseholdsBack(trx, context, entries),
};
