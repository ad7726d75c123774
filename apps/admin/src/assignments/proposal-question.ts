import type { LedgerBalance } from '@vuonlen/plan/funding';
import { isoDate } from '@vuonlen/plan/kernel';
import type { RegisterEntry } from '@vuonlen/plan/plans';
import type { AssignmentProposalQuery } from '../gql/graphql.ts';
import { withMarks } from './grid-cell.ts';
import { factsOf } from './grid-facts.ts';
import type { ProposalQuestion } from './propose-worker.ts';
import { drawnBy, type StagedChanges } from './staged-changes.ts';

export type ReadHousehold = AssignmentProposalQuery['households']['nodes'][number];
export type ReadPlan = AssignmentProposalQuery['plan'];
type ReadMeasure = ReadPlan['measures'][number];

/** The first day after the given one on which a measure of the plan begins; null where none does. */
export function laterDay(measures: readonly Pick<ReadMeasure, 'window'>[], on: string): string | null {
  const days = measures.flatMap(({ window }) => (window?.from && window.from > on ? [window.from] : []));
  return days.sort()[0] ?? null;
}

/** What a pledge can still give is what it holds less what is used; where that is not shown, nothing is proposed from it. */
function balanceOf({ limit, used, received }: ReadMeasure['pledges'][number], drawn: number): LedgerBalance {
  const allocated = Math.max(0, Math.min(limit, (used ?? limit) + drawn));
  return { planned: limit, pledged: limit, received: received ?? 0, allocated, disbursed: 0 };
}

/** The register as it was read, with the marks that count as if they were recorded. */
interface Asked {
  readonly households: readonly ReadHousehold[];
  readonly measures: readonly ReadMeasure[];
  readonly changes: StagedChanges;
}

interface Days {
  readonly on: string;
  readonly later: string | null;
}

/** A household asks on the day for what is due then, and on the later one for the measures that only begin there. */
function entriesOf(
  household: ReadHousehold,
  { measures, changes }: Omit<Asked, 'households'>,
  { on, later }: Days,
): RegisterEntry[] {
  if (!household.facts) return [];
  const facts = withMarks(factsOf(household.id, household.facts, household.facts.supports), changes);
  const begins = ({ window }: ReadMeasure) => window?.from ?? '';
  const now = measures.filter((measure) => begins(measure) <= on).map(({ code }) => code);
  const then = measures.filter((measure) => begins(measure) === later).map(({ code }) => code);
  const entries: RegisterEntry[] = [{ facts, asOf: isoDate(on), measures: now }];
  if (household.later && later) {
    // Of what the rules read, only the class is another on another day.
    const { later: ofDay } = household;
    entries.push({ facts: { ...facts, ...ofDay }, asOf: isoDate(later), measures: then });
  }
  return entries;
}

/** Everything that the rules library needs for a proposal around what is assigned already. */
export function proposalQuestion({ households, ...asked }: Asked, days: Days): ProposalQuestion {
  const drawn = drawnBy(asked.changes);
  return {
    register: households.flatMap((household) => entriesOf(household, asked, days)),
    balances: asked.measures.flatMap(({ pledges }) =>
      pledges.map((pledge) => [pledge.slug, balanceOf(pledge, drawn.get(pledge.id) ?? 0)] as const),
    ),
  };
}
