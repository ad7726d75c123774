import type { Decision } from '@vuonlen/plan/assignments';
import { isoDate } from '@vuonlen/plan/kernel';
import { decide } from '@vuonlen/plan/plans';
import { type GridGround, type GridMeasure, withMarks } from './grid-cell.ts';
import { factsOf, supportsOf } from './grid-facts.ts';
import { isExhausted, partsOf } from './leg-choice.ts';
import type { DrawnSupport, GridPledge } from './source-groups.ts';
import { drawnBy, take } from './staged-changes.ts';

/** Why a pledge does not take a support over. */
export type MoveObstacle = 'SAME' | 'MEASURE' | 'PART' | 'WARD' | 'EXHAUSTED' | 'RULES';

/** Whether a pledge may pay a support in the place of another, with the clause that stands in the way. */
export type MoveVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly why: MoveObstacle;
      readonly citation: { readonly clause: string; readonly quote: string } | null;
    };

/** A support on its way from a pledge. */
export interface Moving {
  readonly support: DrawnSupport;
  readonly from: string;
}

/** What the rules say of giving the support anew on the day, itself taken back. */
export function decideAgain({ household, measure, assignment }: DrawnSupport, ground: GridGround): Decision | null {
  if (!household.facts) return null;
  const version = { version: assignment.version, household: household.id, measure: measure.code, legs: [] };
  const changes = take(ground.changes, { assignment: assignment.id, ...version });
  const facts = withMarks(factsOf(household.id, household.facts, supportsOf(household)), changes);
  const question = { measure: measure.code, member: assignment.member?.id ?? null, facts };
  return decide(ground.plan, { ...question, asOf: isoDate(ground.on) });
}

function obstacleAt(
  { support, from }: Moving,
  to: GridPledge,
  of: GridMeasure,
  ground: GridGround,
): MoveObstacle | null {
  const { household, measure } = support;
  if (to.id === from) return 'SAME';
  if (of.code !== measure.code) return 'MEASURE';
  const hasPledge = (id: string) => (part: ReturnType<typeof partsOf>[number]) =>
    part.pledges.some((one) => one.id === id);
  const parts = partsOf(measure, household.place.id);
  const [own, other] = [parts.find(hasPledge(from)), parts.find(hasPledge(to.id))];
  if (!other) return 'WARD';
  if (own && !own.pledges.some(({ id }) => id === to.id)) return 'PART';
  const left = to.left === null ? null : to.left - (drawnBy(ground.changes).get(to.id) ?? 0);
  return isExhausted(to) || (left !== null && left <= 0) ? 'EXHAUSTED' : null;
}

/**
 * Whether a support may be dropped at a pledge: the same part of the same measure, for the household's ward, with
 * something left after the marks, and granted by the rules on the day. The server decides again when it is saved.
 */
export function moveVerdict(
  moving: Moving,
  decision: Decision | null,
  { pledge, measure }: { readonly pledge: GridPledge; readonly measure: GridMeasure },
  ground: GridGround,
): MoveVerdict {
  const why = obstacleAt(moving, pledge, measure, ground);
  if (why !== null) return { ok: false, why, citation: why === 'SAME' ? null : pledge.citation };
  if (decision === null || decision.outcome === 'GRANTED') return { ok: true };
  const against = decision.reasons.find(({ verdict }) => verdict !== 'MET') ?? decision.reasons[0];
  return { ok: false, why: 'RULES', citation: against ? { clause: against.clause, quote: against.quote } : null };
}
