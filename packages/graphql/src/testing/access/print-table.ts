import { nodeTypes } from '../../kernel/index.ts';
import type { AccessTable } from './access-table.ts';

const legend = `Who is shown what: every type and field of the schema against every kind of reader, as a walk over the
demo register found it. Written by the test beside it; read each line that changes.

all      everything, as the widest reader sees it
ward     exactly what belongs to the own ward
cases    exactly what belongs to the cases of the agency
some     a part that follows neither
own      another value: a figure within the scope, or about the reader
masked   empty or with stars where others see a value; of an id: not found
a+b      reached as far as a says, and there shown as b says
-        not reached: nothing that has the field is shown
unseen   nobody is shown a value on this register, or it comes by a subscription alone: the walk asks, it does not listen
act      with the answer of an act that the reader may do
A_CODE   refused with it`;

function pad(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();
}

/** What the walk could not see, for want of a thing or of an input: each line here is an eye that is shut. */
function blindSpots({ rows }: AccessTable): readonly string[] {
  const unread = nodeTypes().filter((type) => !rows.has(`Query.nodes ${type}`));
  const untried = [...rows].filter(([row, cells]) => row.startsWith('Mutation.') && cells.includes('INVALID_INPUT'));
  return [
    ...unread.map((type) => `No ${type} on this register: give it one in add-witnesses.ts.`),
    ...untried.map(([row]) => `No input for ${row}: help it in examples.ts.`),
  ];
}

/** The table as a text: a block a type, a line a field. */
export function printTable(table: AccessTable): string {
  const { columns, rows } = table;
  const lines = [['', ...columns], ...[...rows].map(([row, cells]) => [row, ...cells])];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  const [head, ...body] = lines;
  const blocks = Map.groupBy(body, ([row = '']) => row.split('.')[0]);
  const printed = [...blocks.values()].map((block) => block.map((line) => pad(line, widths)).join('\n'));
  return `${legend}\n\n${pad(head ?? [], widths)}\n\n${[...printed, ...blindSpots(table)].join('\n\n')}\n`;
}
