import type { HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { Cited, IsoDate } from '../kernel/index.ts';
import type { Condition, ExclusionGroup, Question } from '../measures/index.ts';
import type { MeasureNames } from './exclusion.ts';
import { conditionsOf, type Support } from './support.ts';

/** What the plan says around a support: its exclusion groups, the pledges for named children, the names of measures. */
export interface SupportContext {
  readonly exclusionGroups?: readonly ExclusionGroup[];
  /** Ages until which pledges of the measure support the children named for them. */
  readonly untilAges?: readonly Cited<number>[];
  readonly names?: MeasureNames;
}

/** A support with everything that its decisions have in common, whoever asks. */
export interface AskedSupport {
  readonly support: Support;
  readonly conditions: readonly Condition[];
  /** The groups that the support belongs to. */
  readonly groups: readonly ExclusionGroup[];
  readonly untilAges: readonly Cited<number>[];
  readonly names: MeasureNames;
  /** Another of its conditions asks for the exit: it is given after the exit only. */
  readonly afterExit: boolean;
}

/** Works out once what does not depend on the household. */
export function toAskedSupport(support: Support, context: SupportContext): AskedSupport {
  const conditions = conditionsOf(support);
  return {
    support,
    conditions,
    groups: (context.exclusionGroups ?? []).filter((group) => group.measures.includes(support.code)),
    untilAges: context.untilAges ?? [],
    names: context.names ?? {},
    afterExit: conditions.some((condition) => condition.kind === 'EXITED'),
  };
}

/** What the rules of the support look at. */
export function questionOf(
  { untilAges, afterExit }: AskedSupport,
  facts: HouseholdFacts,
  member: MemberFacts | null,
  asOf: IsoDate,
): Question {
  const age = member?.supportedUntilAge ?? null;
  return { facts, member, asOf, afterExit, untilAge: untilAges.find((cited) => cited.value === age) ?? null };
}
