import { toNfc } from '@vuonlen/plan/kernel';
import { type InputIssue, refuseIssues } from './act-error.ts';

const nul: InputIssue['text'] = {
  vi: 'Văn bản có ký tự không hợp lệ (NUL).',
  en: 'The text holds a character that cannot be stored (NUL).',
};

const control: InputIssue['text'] = {
  vi: 'Văn bản có ký tự điều khiển hoặc ký tự đảo chiều chữ.',
  en: 'The text holds a control character, or one that turns the direction of writing around.',
};

/** Control characters but the breaks of lines and the tab, and what reorders the letters that a reader sees. */
const controls = /(?![\t\n\r])\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Marks without width that come along when a text is copied: two equal names would differ by them. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

function clean(value: unknown, path: string, issues: InputIssue[]): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0')) issues.push({ path, code: 'NUL_CHARACTER', text: nul });
    else if (controls.test(value)) issues.push({ path, code: 'CONTROL_CHARACTER', text: control });
    return toNfc(value.replaceAll(unseen, '')).trim();
  }
  if (Array.isArray(value)) return value.map((item, index) => clean(item, `${path}.${index}`, issues));
  // Bytes of a file are no text.
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, clean(item, path === '' ? key : `${path}.${key}`, issues)]),
  );
}

/**
 * The input with every text in Unicode normal form C and without space around it and without marks that nobody sees.
 * What the database could not store, and what would show a text other than it is, is refused here, at the edge.
 */
export function cleanInput<Input>(input: Input): Input {
  const issues: InputIssue[] = [];
  const cleaned = clean(input, '', issues);
  refuseIssues(issues);
  return cleaned as Input;
}
