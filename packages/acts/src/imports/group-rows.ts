import { foldTitle } from './fold-title.ts';
import type { RowGroup } from './list-kind.ts';
import type { ListRow } from './list-row.ts';

function isHead({ cells }: ListRow): boolean {
  return cells.relation !== undefined && /^(?:chu ho|head)$/.test(foldTitle(cells.relation));
}

/**
 * Divides a list into households. Where rows are numbered by household, a row belongs to the number it states or to the
 * one before; otherwise every head begins a household. The household's code is never asked: codes of real lists collide.
 */
export function groupRows(rows: readonly ListRow[], hasRelations: boolean): readonly RowGroup[] {
  const isNumbered = rows.some(({ cells }) => cells.householdNumber !== undefined);
  const groups: { rows: ListRow[]; isScattered: boolean }[] = [];
  const seen = new Set<string>();
  let number = '';
  for (const row of rows) {
    const stated = row.cells.householdNumber;
    const begins = isNumbered ? stated !== undefined && stated !== number : !hasRelations || isHead(row);
    const last = groups.at(-1);
    if (!begins && last !== undefined) {
      last.rows.push(row);
      continue;
    }
    number = stated ?? '';
    groups.push({ rows: [row], isScattered: isNumbered && seen.has(number) });
    seen.add(number);
  }
  return groups;
}
