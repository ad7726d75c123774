import { readCitizenNumber } from '@vuonlen/plan/households';
import { type CellReading, unread } from './cell-issue.ts';

/** Reads a citizen number. */
export function readNumber(value: string): CellReading<string> {
  const reading = readCitizenNumber(value);
  return reading.ok
    ? { ok: true, value: reading.value }
    : unread(reading.error.code, reading.error.text, reading.suggestion);
}
