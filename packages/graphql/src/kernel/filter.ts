import { z } from 'zod';
import { coded } from './coded.ts';
import { optionalText } from './input.ts';
import { type IssueCode, issueMessages } from './messages.ts';

const mostCodes = 50;
const mostIds = 1000;

function refusedAs(code: IssueCode): { readonly error: IssueCode } {
  return { error: code };
}

/** Part of a text that is searched for. */
export const searchText = optionalText(200);

/** Codes of measures; one that the plan does not know finds nothing. */
export const measureCodes = z
  .array(z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/, refusedAs('MALFORMED')))
  .max(mostCodes, refusedAs('TOO_LONG'))
  .nullish();

/** Ids of nodes; one of another type finds nothing. */
export const idList = z.array(z.string()).max(mostIds, refusedAs('TOO_LONG')).nullish();

/** Reads the conditions of a list as every other input is read. @throws BAD_USER_INPUT that names the first wrong one. */
export function parseFilter<Output>(shape: z.ZodType<Output>, where: unknown): Output {
  const parsed = shape.safeParse(where);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const code = issue && issue.message in issueMessages ? (issue.message as IssueCode) : 'MALFORMED';
  const { vi, en } = issueMessages[code];
  throw coded('BAD_USER_INPUT', `${['where', ...(issue?.path ?? [])].join('.')}: ${vi} / ${en}`);
}
