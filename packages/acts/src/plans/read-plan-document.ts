import type { Text } from '@vuonlen/plan/kernel';
import { parsePlan } from '@vuonlen/plan/parse';
import { checkQuotes, checkReferences, type Plan, verifyPlan } from '@vuonlen/plan/plans';
import { type InputIssue, issue, refuse, type Warning } from '../kernel/index.ts';

/** A plan of a district is a third of this; what is longer is none. */
export const longestDocument = 900_000;

/** Told at once; the rest is seen when these are mended. */
const mostIssues = 100;

function readJson(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    const vi = 'Tệp không phải là JSON đọc được.';
    return refuse({ code: 'INVALID_INPUT', issues: [issue('document', 'NOT_JSON', vi, 'This is no JSON.')] });
  }
}

const referenceWords: Readonly<Record<string, (kind: string, name: string) => Text>> = {
  UNKNOWN_REFERENCE: (kind, name) => ({
    vi: `Dẫn tới “${name}” (${kind}) nhưng bản kế hoạch không có.`,
    en: `It names the ${kind} “${name}”, which the plan does not have.`,
  }),
  DUPLICATE_ID: (kind, name) => ({
    vi: `Mã “${name}” (${kind}) có nhiều hơn một lần.`,
    en: `The ${kind} “${name}” stands there more than once.`,
  }),
  ONE_SIDED: (kind, name) => ({
    vi: `Quan hệ với “${name}” (${kind}) chỉ được ghi ở một phía.`,
    en: `The relation to the ${kind} “${name}” is written on one side only.`,
  }),
};

function referenceIssues(plan: Plan): InputIssue[] {
  return checkReferences(plan).map(({ path, code, kind, name }) => ({
    path: `document.$${path === '' ? '' : `.${path}`}`,
    code,
    text: referenceWords[code]?.(kind, name) ?? { vi: name, en: name },
  }));
}

/** The plan that a text is; refuses what is none, with every place that is wrong. */
export function readPlanDocument(document: string): Plan {
  const read = parsePlan(readJson(document));
  const issues = read.ok
    ? referenceIssues(read.value)
    : read.problems.map(({ path, code, text }) => ({ path: `document.${path}`, code, text }));
  if (!read.ok || issues.length > 0) return refuse({ code: 'INVALID_INPUT', issues: issues.slice(0, mostIssues) });
  return read.value;
}

/** What a plan says of itself that does not hold: a draft may have it, and whoever adopts it should know. */
export function planWarnings(plan: Plan): Warning[] {
  const broken = verifyPlan(plan).filter(({ holds, explained }) => !holds && explained === null);
  const quotes = checkQuotes(plan).problems;
  return [
    ...broken.map(({ id, name }) => ({
      code: 'IDENTITY_BROKEN',
      text: { vi: `Không khớp: ${id}. ${name.vi}`, en: `Does not hold: ${id}. ${name.en}` },
    })),
    ...quotes.slice(0, mostIssues).map(({ path, code, found, encoded }) => ({
      code: `QUOTE_${code}`.replace('QUOTE_QUOTE', 'QUOTE'),
      text: {
        vi: `Trích dẫn không khớp tại ${path}: văn bản ghi “${found}”, số liệu mã hóa là “${encoded}”.`,
        en: `The quote at ${path} does not agree: the text has “${found}”, encoded is “${encoded}”.`,
      },
    })),
  ];
}
