import { toNfc } from '@vuonlen/plan/kernel';
import { type InputIssue, refuseIssues } from './act-error.ts';

const nul: InputIssue['text'] = {
  vi: 'Văn bản có ký tự không hợp lệ (NUL).',
  en: 'The text holds a character that cannot be stored (NUL).',
};

function clean(value: unknown, path: string, issues: InputIssue[]): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0')) issues.push({ path, code: 'NUL_CHARACTER', text: nul });
    return toNfc(value).trim();
  }
  if (Array.isArray(value)) return value.map((item, index) => clean(item, `${path}.${index}`, issues));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, clean(item, path === '' ? key : `${path}.${key}`, issues)]),
  );
}

/**
 * The input with every text in Unicode normal form C and without space around it. What the database could not store
 * is refused here, at the edge.
 */
export function cleanInput<Input>(input: Input): Input {
  const issues: InputIssue[] = [];
  const cleaned = clean(input, '', issues);
  refuseIssues(issues);
  return cleaned as Input;
}
