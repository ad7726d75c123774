import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { cellStateOf, type GridGround, type GridMeasure, markGiven, markTaken, unmarkCell } from './grid-cell.ts';
import { drawnBy, type StagedChanges } from './staged-changes.ts';

/** What a cell is marked with: to be given, to be taken back, or nothing. */
export type SupportMark = '' | '+' | '−';

interface Place {
  readonly household: GridHouseholdFragment;
  readonly measure: GridMeasure;
}

/** What became of an order to mark several cells. */
export interface Marked {
  readonly changes: StagedChanges;
  readonly done: number;
  /** Cells that the rules, or the state of the support, leave as they are. */
  readonly skipped: number;
}

export function readMark(text: string): SupportMark {
  if (text === '+') return '+';
  return text === '−' || text === '-' ? '−' : '';
}

export function markOfCell({ household, measure }: Place, { changes }: Pick<GridGround, 'changes'>): SupportMark {
  const isOf = (one: { readonly household: string; readonly measure: string }) =>
    one.household === household.id && one.measure === measure.code;
  if (Object.values(changes.given).some(isOf)) return '+';
  return Object.values(changes.taken).some(isOf) ? '−' : '';
}

function markOne(ground: GridGround, place: Place, mark: SupportMark): StagedChanges {
  const { household, measure } = place;
  if (mark === '+') return markGiven(ground, { ...place, drawn: drawnBy(ground.changes) });
  const bare = { ...ground, changes: unmarkCell(ground, household.id, measure.code) };
  return mark === '−' ? markTaken(bare, place) : bare.changes;
}

/** Marks cells one after the other: each sees what those before it took. */
export function markCells(ground: GridGround, wanted: readonly (Place & { readonly mark: SupportMark })[]): Marked {
  let { changes } = ground;
  let [done, skipped] = [0, 0];
  for (const { mark, ...place } of wanted) {
    const now = { ...ground, changes };
    const before = markOfCell(place, now);
    if (before === mark) continue;
    changes = markOne(now, place, mark);
    if (markOfCell(place, { changes }) === mark || (mark === '+' && before === '−')) done += 1;
    else skipped += 1;
  }
  return { changes, done, skipped };
}

/**
 * What Space does. One cell: what is marked loses its mark, what is open is to be given, what is held is to be taken
 * back. Several cells: what is open is to be given, or all lose their marks where nothing is open; nothing that is held
 * is ever marked to be taken back by a selection.
 */
export function toggleCells(ground: GridGround, cells: readonly Place[]): Marked {
  const [only] = cells;
  if (only && cells.length === 1) {
    const { held, open } = cellStateOf(only.household, only.measure, ground);
    const mark = markOfCell(only, ground) !== '' ? '' : open.length > 0 ? '+' : held.length > 0 ? '−' : '+';
    return markCells(ground, [{ ...only, mark }]);
  }
  const open = cells.filter(({ household, measure }) => cellStateOf(household, measure, ground).open.length > 0);
  if (open.length > 0) {
    const marked = markCells(
      ground,
      open.map((cell) => ({ ...cell, mark: '+' as const })),
    );
    const skipped = cells.filter((cell) => !open.includes(cell) && markOfCell(cell, ground) === '').length;
    return { ...marked, skipped: marked.skipped + skipped };
  }
  return markCells(
    ground,
    cells.map((cell) => ({ ...cell, mark: '' as const })),
  );
}
