import type { CodeMeaning } from './code-meaning.ts';
import { certainty, operator, outcome, rule, verdict } from './decisions.ts';
import {
  changeProblem,
  clauseState,
  documentProblem,
  planChange,
  quoteProblem,
  referenceProblem,
  responsibilityGap,
  shift,
} from './documents.ts';
import { lifeCycles } from './life-cycles.ts';
import { ledgerRefusal, proposalObjective, proposalProblem, proposalWarning } from './money.ts';
import {
  amountInWordsError,
  citizenNumberError,
  citizenNumberWarning,
  due,
  dueStanding,
  dueState,
  holder,
  progressState,
  ruleStatus,
  successionProblem,
  vietnameseDateError,
} from './registers.ts';

/**
 * Every code that the library answers with, by vocabulary: what it says and since when. A code keeps its name and its
 * meaning within a major version; a minor version may bring new ones; texts may change at any time.
 */
export const codes = {
  ...{ outcome, rule, verdict, operator, certainty },
  ...{
    documentProblem,
    quoteProblem,
    referenceProblem,
    clauseState,
    planChange,
    changeProblem,
    responsibilityGap,
    shift,
  },
  ...{ ledgerRefusal, proposalProblem, proposalWarning, proposalObjective },
  ...lifeCycles,
  ...{ citizenNumberError, citizenNumberWarning, amountInWordsError, vietnameseDateError },
  ...{ holder, successionProblem, ruleStatus, due, dueState, dueStanding, progressState },
} as const;

/** Name of a vocabulary of codes. */
export type CodeFamily = keyof typeof codes;

/**
 * What a code says and since which version, or null for a code that this version does not know: one of a later version,
 * to be shown by the text that comes with it and never taken for another.
 * @example codeMeaning('outcome', 'GRANTED').meaning.vi // 'Đủ điều kiện'
 * @example codeMeaning('rule', 'OF_A_LATER_VERSION') // null
 */
export function codeMeaning(family: CodeFamily, code: string): CodeMeaning | null {
  const meanings: Readonly<Record<string, CodeMeaning>> = codes[family];
  return Object.hasOwn(meanings, code) ? (meanings[code] ?? null) : null;
}

export type { CodeMeaning, CodeMeanings } from './code-meaning.ts';
export type { OperatorCode, RuleCode } from './decisions.ts';
