import { isIsoDate, toNfc } from '@vuonlen/plan/kernel';
import { restoreText } from './neutral-text.ts';
import type { Cell } from './table.ts';

/** A text as a cell holds it: NFC, without spaces around it, null when nothing is left. */
export function readText(text: string): Cell {
  const clean = restoreText(toNfc(text).trim());
  return clean === '' ? null : clean;
}

/** A date without its hour; one outside of the calendar of four digits stays what the file says. */
function readDate(date: Date): Cell {
  if (Number.isNaN(date.valueOf())) return null;
  const day = date.toISOString().slice(0, 10);
  return isIsoDate(day) ? { date: day } : readText(date.toISOString());
}

/** A value of the library as a cell. */
export function readCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return readText(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return value;
  return value instanceof Date ? readDate(value) : null;
}
