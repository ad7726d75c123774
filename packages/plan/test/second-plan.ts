import { parsePlan } from '../src/parse.ts';
import type { Plan } from '../src/plans/index.ts';
import document from './fixtures/song-kim-2026.json' with { type: 'json' };

function read(): Plan {
  const reading = parsePlan(document);
  if (!reading.ok) throw new Error(reading.problems.map(({ path, text }) => `${path}: ${text.en}`).join('\n'));
  return reading.value;
}

/**
 * An invented plan: another district, another year, other amounts, no housing, other exclusion groups (one measure stands
 * in two of them), another window, duties in part 5, and a total that nobody explains. It exists as JSON alone.
 */
export const songKim2026: Plan = read();
