import type { FactName, HouseholdFacts, MemberFacts } from '../households/index.ts';
import type { Citation, IsoDate, Text } from '../kernel/index.ts';

/** What a rule says of a condition: three-valued, because a missing fact is not a "no". */
export type Verdict = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** A value as a rule found it or compares it; null when it was missing. */
export type FactValue = string | number | boolean | readonly string[] | null;

/** What the rules look at: the facts of a household, and of one of its members, as of a day. */
export interface Question {
  readonly facts: HouseholdFacts;
  readonly member: MemberFacts | null;
  readonly asOf: IsoDate;
  /** The support is given after the exit only: another of its conditions asks for the exit. */
  readonly afterExit: boolean;
  /** Age until which a pledge supports this very child, with the words of the pledge; null for every other. */
  readonly untilAge: (Citation & { readonly value: number }) | null;
}

/** What one rule found. `missing` names facts that could change the verdict; it is empty unless the verdict is UNKNOWN. */
export interface Finding {
  readonly verdict: Verdict;
  readonly fact: FactName;
  readonly found: FactValue;
  readonly operator: string;
  readonly threshold: FactValue;
  readonly text: Text;
  readonly missing: readonly FactName[];
  /** It stands on a reading of the register of ambiguities, or on a threshold that a law outside the plan states. */
  readonly assumed?: true;
  /** Words that settle the condition instead of its own. */
  readonly cite?: Citation;
}
