import { outcomes } from './decision.ts';
import { type NumberedRows, numberRows, placeOf } from './index-column.ts';
import { type PackedSteps, type PackedSupport, settlesNothing } from './pack-steps.ts';
import { type ReceiverRows, rowsOf } from './receiver-rows.ts';
import type { RegisterColumns } from './register-columns.ts';

/** What settles the rows of a register, by the number of each: the code of a reason and the place of its outcome. */
interface CodeTable {
  readonly numbered: NumberedRows;
  readonly codes: Uint16Array;
  readonly outcomes: Uint8Array;
}

/** A support with the tables that settle it for the rows of a register. */
export interface TabledSupport {
  readonly packed: PackedSupport;
  readonly rows: ReceiverRows;
  /** Place of the outcome of each reason. */
  readonly outcomeOf: Uint8Array;
  readonly tables: readonly CodeTable[];
}

/** For each combination the reason that settles it, at the latest the one that settles the support anyway. */
function codesOf({ steps }: PackedSteps, { codes, latest }: PackedSupport, numbered: NumberedRows): Uint16Array {
  const table = new Uint16Array(numbered.counts.length).fill(latest);
  for (const { features, settles } of steps) {
    const codeAt = settles.map((reason) => codes.get(reason) ?? settlesNothing);
    for (let number = 0; number < table.length; number += 1) {
      const code = codeAt[placeOf(features, numbered, number)] ?? settlesNothing;
      if (code < (table[number] as number)) table[number] = code;
    }
  }
  return table;
}

/** Works out the tables of a support: rows that are alike are settled once. */
export function tableSupport(packed: PackedSupport, columns: RegisterColumns): TabledSupport {
  const rows = rowsOf(columns, packed.receivers);
  const outcomeOf = Uint8Array.from(packed.reasons, ({ outcome }) => outcomes.indexOf(outcome));
  const tables = packed.parts.map((part): CodeTable => {
    const numbered = numberRows(rows, part.pack.features);
    const codes = codesOf(part, packed, numbered);
    return { numbered, codes, outcomes: Uint8Array.from(codes, (code) => outcomeOf[code] ?? 0) };
  });
  return { packed, rows, outcomeOf, tables };
}

/** Where all features of the support stand in one table: one look for each row. */
function lookUp(reason: Uint16Array, outcome: Uint8Array, { numbered, codes, outcomes }: CodeTable): void {
  const { index } = numbered;
  for (let row = 0; row < reason.length; row += 1) {
    const number = index[row] as number;
    reason[row] = codes[number] as number;
    outcome[row] = outcomes[number] as number;
  }
}

/** Where they stand in several: the least code of each row. */
function lookUpLeast(reason: Uint16Array, outcome: Uint8Array, { tables, outcomeOf }: TabledSupport): void {
  reason.fill(settlesNothing);
  for (const { numbered, codes } of tables) {
    const { index } = numbered;
    for (let row = 0; row < reason.length; row += 1) {
      const code = codes[index[row] as number] as number;
      if (code < (reason[row] as number)) reason[row] = code;
    }
  }
  for (let row = 0; row < reason.length; row += 1) outcome[row] = outcomeOf[reason[row] as number] as number;
}

/** What settles each row, and its outcome. */
interface SettledRows {
  readonly reason: Uint16Array;
  readonly outcome: Uint8Array;
}

/** Reason and outcome of every row, written over those of an earlier answer where it has room for as many. */
export function settleRows(tabled: TabledSupport, earlier?: SettledRows): SettledRows {
  const { packed, rows, outcomeOf, tables } = tabled;
  const { count } = rows;
  const isReused = earlier?.reason.length === count && earlier.outcome.length === count;
  const reason = isReused ? earlier.reason : new Uint16Array(count);
  const outcome = isReused ? earlier.outcome : new Uint8Array(count);
  const [only, another] = tables;
  if (another) lookUpLeast(reason, outcome, tabled);
  else if (only) lookUp(reason, outcome, only);
  else {
    reason.fill(packed.latest);
    outcome.fill(outcomeOf[packed.latest] ?? 0);
  }
  return { reason, outcome };
}

/** How many rows come to each outcome, in the order of `outcomes`. */
export function countOutcomes(tabled: TabledSupport): readonly number[] {
  const counts = outcomes.map(() => 0);
  const add = (outcome: number, count: number) => {
    counts[outcome] = (counts[outcome] ?? 0) + count;
  };
  const { packed, rows, outcomeOf, tables } = tabled;
  const [only, another] = tables;
  if (another) for (const outcome of settleRows(tabled).outcome) add(outcome, 1);
  else if (only) for (const [number, count] of only.numbered.counts.entries()) add(only.outcomes[number] ?? 0, count);
  else add(outcomeOf[packed.latest] ?? 0, rows.count);
  return counts;
}
