import type { Belonging } from './belonging.ts';
import type { Observed, Shown } from './observe.ts';

/** Whose eyes: what counts as the own ward and the own cases. */
export interface Reach {
  /** Relay id of the ward to which the reader is bound. */
  readonly ward: string | null;
  /** Relay ids of the households to which the reader is bound: the cases of an agency. */
  readonly cases: ReadonlySet<string> | null;
}

interface Observation extends Belonging {
  readonly shown: Shown;
}

type Part = (observation: Observation) => boolean;

/** How much of `all` the reader has: everything, exactly the own ward or the own cases, something else, nothing. */
function extent(all: readonly Observation[], has: Part, { ward, cases }: Reach): string {
  if (all.every(has)) return 'all';
  if (!all.some(has)) return 'none';
  const inWard: Part = (one) => one.ward === null || one.ward === ward;
  if (ward !== null && all.every((one) => has(one) === inWard(one))) return 'ward';
  const inCases: Part = ({ household }) => household === null || cases?.has(household) === true;
  if (cases !== null && all.every((one) => has(one) === inCases(one))) return 'cases';
  return 'some';
}

function manner(reached: readonly Observation[], reach: Reach): string {
  const shown = extent(reached, (one) => one.shown !== 'EMPTY', reach);
  if (shown === 'none') return 'masked';
  if (shown !== 'all') return shown;
  if (reached.some((one) => one.shown === 'OTHER')) return 'own';
  return reached.every((one) => one.shown === 'STARRED') ? 'masked' : '';
}

/** What the table says of one field for one reader. */
export function label(observed: Observed | undefined, reach: Reach, refused: string | undefined): string {
  if (refused !== undefined) return refused;
  if (observed === undefined) return 'unseen';
  const all = [...observed].flatMap(([where, kinds]) => [...kinds].map((shown): Observation => ({ ...where, shown })));
  const whole = extent(all, ({ shown }) => shown !== 'UNREACHED', reach);
  if (whole === 'none') return '-';
  const reached = all.filter(({ shown }) => shown !== 'UNREACHED');
  const how = manner(reached, reach);
  if (whole === 'all') return how === '' ? 'all' : how;
  return how === '' ? whole : `${whole}+${how}`;
}
