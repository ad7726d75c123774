import type { AccessTable } from './access-table.ts';

const legend = `Who is shown what: every type and field of the schema against every kind of reader, as a walk over the
register of the witnesses found it. Written by the test beside it; read each line that changes.

all      everything, as the widest reader sees it; of an act: it is done, or refused by a rule
ward     exactly what belongs to the own ward
cases    exactly what belongs to the cases of the agency
some     a part that follows neither
own      another value: a figure within the scope, or about the reader; of an act: on what is the own body’s or cases
masked   empty or with stars where others see a value; of an id: not found
a+b      reached as far as a says, and there shown as b says
-        not reached: nothing that has the field is shown
unseen   nobody is shown a value: it is on the list of exceptions, or comes by a subscription alone
rule     of an act: refused by a rule on everything that was tried
act      with the answer of an act that the reader may do
A_CODE   refused with it`;

const ofKeys = `The same for the keys of applications, each with one scope; "+" has household.read beside it. Left out is
what no key is shown.`;

function pad(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();
}

type Line = readonly [string, readonly string[]];

function print(head: string, columns: readonly string[], rows: readonly Line[]): string {
  const lines = [['', ...columns], ...rows.map(([row, cells]) => [row, ...cells])];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const [names, ...body] = lines;
  const blocks = Map.groupBy(body, ([row = '']) => row.split('.')[0]);
  const printed = [...blocks.values()].map((block) => block.map((line) => pad(line, widths)).join('\n'));
  return `${head}\n\n${pad(names ?? [], widths)}\n\n${printed.join('\n\n')}\n`;
}

function part({ columns, rows, keys }: AccessTable, wantsKeys: boolean): [string[], Line[]] {
  const at = columns.flatMap((_, nth) => (keys[nth] === wantsKeys ? [nth] : []));
  const pick = (cells: readonly string[]) => at.map((nth) => cells[nth] ?? '');
  return [pick(columns), [...rows].map(([row, cells]): Line => [row, pick(cells)])];
}

/** The table of people and of who is nobody: a block a type, a line a field. */
export function printPeople(table: AccessTable): string {
  return print(legend, ...part(table, false));
}

const isNothing = (cell: string) => /^(-|unseen|masked|[A-Z_]+)$/.test(cell);

/** The table of keys. */
export function printKeys(table: AccessTable): string {
  const [columns, rows] = part(table, true);
  return print(
    ofKeys,
    columns,
    rows.filter(([, cells]) => !cells.every(isNothing)),
  );
}
