import type { Agency } from '../agencies/index.ts';
import type { FundingSource, Pledge, PledgeSubtotal } from '../funding/index.ts';
import type { PovertyCause, StandardLevel } from '../households/index.ts';
import type { Citation, Cited, ClauseRef, IsoDate, Period, RelationKind, Stated, Text, Vnd } from '../kernel/index.ts';
import type { ExclusionGroup, GeneralPolicy, LoanTerms, OtherLoan, SpecialMeasure } from '../measures/index.ts';
import type { Place } from '../places/index.ts';
import type { Duty, Unencoded } from '../responsibilities/index.ts';
import type { Identity } from './identity.ts';

/** A clause of the plan's text, under its id. */
export interface Clause {
  readonly id: ClauseRef;
  readonly text: string;
}

/** Notice (TB), resolution (NQ), programme (CTr), decision (QĐ), decree (NĐ). */
export type InstrumentKind = 'NOTICE' | 'RESOLUTION' | 'PROGRAMME' | 'DECISION' | 'DECREE';

/** A document that the plan follows, with every place that cites it. */
export interface LegalInstrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly number: string;
  readonly issuer: Text;
  readonly issuedOn: Stated<IsoDate>;
  readonly subject: Text;
  /** Relation of the first citation; each citation has its own, for one law may be implemented here and copied there. */
  readonly relation: RelationKind;
  readonly cited: readonly (Citation & { readonly relation: RelationKind })[];
}

/** The standard by which households are near-poor, and its period. */
export interface PovertyStandard {
  readonly id: string;
  readonly name: Text;
  readonly period: Cited<Period>;
}

/** What the plan aims at: a percentage by a day, or words without a number. */
export interface Target {
  readonly id: string;
  readonly text: Text;
  readonly value: Cited<number | null>;
  readonly unit: 'PERCENT' | 'QUALITATIVE';
  readonly by: Cited<IsoDate> | null;
}

/** The near-poor households when the plan begins: in all, by ward, by standard, and why they are. */
export interface Baseline {
  readonly asOf: Cited<IsoDate>;
  readonly households: Cited<number>;
  readonly wardCount: Cited<number>;
  readonly wards: readonly { readonly place: string; readonly households: Cited<number> }[];
  readonly standards: readonly { readonly level: StandardLevel; readonly households: Cited<number> }[];
  readonly causes: readonly Cited<PovertyCause>[];
}

/** What is done in which period. */
export interface Timetable extends Citation {
  readonly id: string;
  readonly period: Cited<Period>;
  readonly measures: readonly string[];
}

/** Where the money comes from, and how much it is to be, in đồng. */
export interface PlanFunding {
  readonly generalBudget: Citation;
  readonly total: Cited<Vnd>;
  readonly totalInWords: Cited<string>;
  readonly sourceKinds: readonly Cited<string>[];
}

/** A doubtful or silent place of the text: its readings, the assumption in use, the committee's ruling. */
export interface Ambiguity {
  readonly id: string;
  readonly clause: ClauseRef;
  readonly quote: string;
  readonly question: Text;
  readonly readings: readonly { readonly id: string; readonly text: Text }[];
  /** Reading in use until the committee rules; the rules library marks what depends on it `ASSUMED`. */
  readonly assumed: string;
  readonly ruling: { readonly reading: string; readonly basis: string; readonly on: IsoDate } | null;
}

/** A whole plan as data, in document order. A plan of another year or district is another value of this type. */
export interface Plan {
  readonly id: string;
  readonly title: Cited<string>;
  readonly number: Stated<string>;
  readonly issuedOn: Stated<IsoDate>;
  readonly earliestIssue: Cited<IsoDate>;
  readonly issuer: Cited<string>;
  readonly legalInstruments: readonly LegalInstrument[];
  readonly povertyStandard: PovertyStandard;
  readonly targets: readonly Target[];
  readonly baseline: Baseline;
  readonly generalPolicies: readonly GeneralPolicy[];
  readonly measures: readonly SpecialMeasure[];
  readonly exclusionGroups: readonly ExclusionGroup[];
  readonly loan: LoanTerms | null;
  readonly otherLoans: readonly OtherLoan[];
  readonly sources: readonly FundingSource[];
  readonly pledges: readonly Pledge[];
  readonly subtotals: readonly PledgeSubtotal[];
  readonly funding: PlanFunding;
  readonly timetable: readonly Timetable[];
  readonly agencies: readonly Agency[];
  readonly duties: readonly Duty[];
  readonly recipients: readonly Cited<string>[];
  readonly signatory: { readonly name: Cited<string>; readonly capacity: readonly Citation[] };
  readonly places: readonly Place[];
  readonly identities: readonly Identity[];
  readonly ambiguities: readonly Ambiguity[];
  readonly unencoded: readonly Unencoded[];
  readonly clauses: readonly Clause[];
}
