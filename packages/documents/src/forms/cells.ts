import { formatNumber, formatPercent, percentReached, type Vnd } from '@vuonlen/plan/kernel';
import { type Paragraph, paragraph } from '../model/block.ts';

/** What a document rests on, as the decree has it: in italics, the last with a full stop. */
export function basis(what: string): Paragraph {
  return paragraph([{ text: `Căn cứ ${what}.`, italic: true }]);
}

/** A number in a table; empty where there is none. */
export function numberCell(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}

/** What the plan leaves to regulations is not 0. */
export function plannedCell(value: number | null): string {
  return value === null ? 'Theo quy định' : formatNumber(value);
}

/**
 * How much of a plan is reached, to one tenth of a per cent; null where nothing was planned.
 * @example percentOf(20, 78) // '25,6%'
 * @example percentOf(7, 200) // '3,5%'
 */
export function percentOf(reached: number, planned: number | null): string | null {
  const percent = percentReached(reached, planned ?? 0, 1);
  return percent === null ? null : formatPercent(percent);
}

/**
 * Holds a sum against the total that the ledger states.
 * @throws RangeError when they differ: figures of different days were put together.
 */
export function holdSum(what: string, parts: readonly (number | null)[], total: number): void {
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  if (sum !== total) throw new RangeError(`${what}: the rows add up to ${sum}, the total is ${total}`);
}

/** Amounts of the rows that have one. */
export function amountsOf(rows: readonly { readonly amount: Vnd | null }[]): readonly (Vnd | null)[] {
  return rows.map(({ amount }) => amount);
}

const letters = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u'];

/**
 * The letter of a point, counted from 0: Vietnamese has đ, and no f, j, w, z.
 * @example pointLetter(4) // 'đ'
 */
export function pointLetter(at: number): string {
  return letters[at] ?? String(at + 1);
}

/**
 * A clause as an official names it.
 * @example placeOf('II.2.2.2#3') // 'mục II.2.2.2, đoạn 3 của Kế hoạch'
 */
export function placeOf(clause: string): string {
  const [section = '', part] = clause.split('#');
  return `mục ${section}${part === undefined ? '' : `, đoạn ${part}`} của Kế hoạch`;
}
