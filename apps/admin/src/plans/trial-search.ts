import { addDays, isIsoDate } from '@vuonlen/plan/kernel';
import type { WishedChange } from '@vuonlen/plan/plans';
import { numberOf } from '../funding/index.ts';
import { figureKind, wishOfNumber, wishOfWindow } from './plan-wish.ts';

/** What is typed to be tried: a place of the plan with a number, or with the first and the last day of a window. */
export interface Trial {
  readonly figure: string;
  readonly value: string;
  readonly from: string;
  readonly last: string;
}

export const noTrial: Trial = { figure: '', value: '', from: '', last: '' };

/** The trial that an address says. */
export function readTrial(search: URLSearchParams): Trial {
  const said = (name: keyof Trial): string => search.get(name) ?? '';
  return { figure: said('figure'), value: said('value'), from: said('from'), last: said('last') };
}

/** The address with a trial in the place of the one that it said. */
export function writeTrial(search: URLSearchParams, trial: Trial): URLSearchParams {
  const written = new URLSearchParams(search);
  for (const [name, value] of Object.entries(trial)) {
    if (value === '') written.delete(name);
    else written.set(name, value);
  }
  return written;
}

/** The change that was typed; null while it cannot be read. The plan counts a window up to a day, people to its last. */
export function wishOf({ figure, value, from, last }: Trial): WishedChange | null {
  if (figureKind(figure) === 'WINDOW') {
    if (!isIsoDate(from) || (last !== '' && !(isIsoDate(last) && last >= from))) return null;
    return wishOfWindow(figure, from, isIsoDate(last) ? addDays(last, 1) : null);
  }
  const number = numberOf(value);
  return figure === '' || number === null ? null : wishOfNumber(figure, number);
}
