import { formatNumber, type Text } from '@vuonlen/plan/kernel';
import { parsePlan } from '@vuonlen/plan/parse';
import {
  type DocumentProblem,
  diffPlans,
  type Plan,
  type PlanChange,
  type TermValue,
  verifyPlan,
  type WishedChange,
  whatIf,
} from '@vuonlen/plan/plans';

/** What a screen asks of the rules library about the plan in force. */
export type PlanQuestion =
  | { readonly kind: 'COMPARE'; readonly document: string }
  | { readonly kind: 'WHAT_IF'; readonly change: WishedChange };

/** A question, with the document of the plan that it is asked of; null: the plan that comes with the application. */
export interface AskedOfWorker {
  readonly question: PlanQuestion;
  readonly document: string | null;
}

interface BrokenIdentity {
  readonly id: string;
  readonly name: Text;
  /** Both sides of each of its statements. */
  readonly statements: readonly string[];
}

export interface Comparison {
  readonly kind: 'COMPARED';
  readonly title: string;
  readonly changes: readonly (Pick<PlanChange, 'path' | 'kind' | 'clause'> & {
    readonly before: string;
    readonly after: string;
  })[];
  readonly broken: readonly BrokenIdentity[];
}

interface Difference {
  readonly id: string;
  readonly name: Text;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
}

export interface Effect {
  readonly kind: 'EFFECT';
  /** Planned money of each measure that changes, in đồng. */
  readonly measures: readonly Difference[];
  /** Pledged money of each ward that changes, in đồng. */
  readonly wards: readonly Difference[];
  readonly fundingTotal: { readonly before: number; readonly after: number };
  readonly identities: readonly {
    readonly id: string;
    readonly name: Text;
    readonly kind: 'BREAKS' | 'HOLDS_AGAIN' | 'FAILS_AS_BEFORE' | 'FAILS_OTHERWISE';
  }[];
}

/** What the rules library answers. */
export type PlanAnswer =
  | Comparison
  | Effect
  | { readonly kind: 'NOT_JSON' }
  | { readonly kind: 'PROBLEMS'; readonly problems: readonly Pick<DocumentProblem, 'path' | 'text'>[] };

const longest = 200;

/** A value of a plan's document as a person reads it. */
function written(value: unknown): string {
  if (value === undefined) return '';
  // Years are numbers too: only what is certainly an amount gets its points.
  if (typeof value === 'number' && value >= 10_000) return formatNumber(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** One side of a statement, as a number is written by officials. */
function side(value: TermValue): string {
  if (value === null) return '—';
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

function readJson(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return undefined;
  }
}

function compare(plan: Plan, document: string): PlanAnswer {
  const json = readJson(document);
  if (json === undefined) return { kind: 'NOT_JSON' };
  const read = parsePlan(json);
  if (!read.ok) return { kind: 'PROBLEMS', problems: read.problems };
  const broken = verifyPlan(read.value).filter(({ holds, explained }) => !holds && explained === null);
  return {
    kind: 'COMPARED',
    title: read.value.title.value,
    changes: diffPlans(plan, read.value).map(({ path, kind, clause, before, after }) => ({
      ...{ path, kind, clause, before: written(before), after: written(after) },
    })),
    broken: broken.map(({ id, name, statements }) => ({
      ...{ id, name },
      statements: statements.map(({ left, relation, right }) => `${side(left)} ${relation} ${side(right)}`),
    })),
  };
}

function tryOut(plan: Plan, change: WishedChange): PlanAnswer {
  const answer = whatIf(plan, [change], [], { read: parsePlan });
  if (!answer.ok) return { kind: 'PROBLEMS', problems: answer.problems };
  const { measures, fundingTotal, identities } = answer.totals;
  return {
    kind: 'EFFECT',
    measures: measures
      .filter(({ planned }) => planned.difference !== 0 && planned.before !== planned.after)
      .map(({ measure, name, planned }) => ({ id: measure, name, ...planned })),
    wards: answer.rows
      .filter(({ pledged }) => pledged.stated.difference !== 0)
      .map(({ kind, place, name, pledged }) => ({ id: place ?? kind, name, ...pledged.stated })),
    fundingTotal: { before: fundingTotal.before, after: fundingTotal.after },
    identities: identities
      .filter(({ kind }) => kind !== 'FAILS_AS_BEFORE')
      .map(({ id, name, kind }) => ({ id, name, kind })),
  };
}

/** Answers a question about a plan. Pure, and slow enough to be asked beside the page and not in it. */
export function answerPlanQuestion(plan: Plan, question: PlanQuestion): PlanAnswer {
  return question.kind === 'COMPARE' ? compare(plan, question.document) : tryOut(plan, question.change);
}
