import type { ActError } from '@vuonlen/acts/kernel';
import type { Text } from '@vuonlen/plan/kernel';
import { isEnumType, isNonNullType, isObjectType } from 'graphql';
import { schema } from '../index.ts';
import { errorMessage, errorTypes, issueMessages } from '../kernel/index.ts';

/** What words choose by: without it they find none, and the page shows a dash. */
const samples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  REASON_REQUIRED: { for: 'BACKDATING' },
  ILLEGAL_STEP: { step: 'SUBMIT', state: 'APPROVED' },
  SAME_PERSON: { step: 'APPRAISE', before: 'PROPOSE' },
  PROPOSALS_REFUSED: { refusals: [] },
  FORM3_NOT_BALANCED: { gaps: [] },
};

/** Stands for whatever a refusal carries, so that its words can be read without one. */
function anything(code: string): ActError {
  const data = new Proxy({} as Record<string | symbol, unknown>, {
    get: (_target, name) => {
      if (name === 'code') return code;
      if (name === 'decision') return { reasons: [] };
      const sample = samples[code]?.[String(name)];
      if (sample !== undefined) return sample;
      return name === Symbol.toPrimitive ? () => 0 : 0;
    },
  });
  return data as unknown as ActError;
}

function wordsOf(code: string): Text {
  try {
    const { vi, en } = errorMessage(anything(code));
    return { vi: vi.replaceAll(/\b0\b/g, '…'), en: en.replaceAll(/\b0\b/g, '…') };
  } catch {
    return { vi: '–', en: '–' };
  }
}

/** Whether a refusal names the clause of the plan that refuses. */
function clauseOf(typeName: string): string {
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields().clause : undefined;
  if (field === undefined) return '–';
  return isNonNullType(field.type) ? 'yes' : 'where the plan has one';
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The section of `docs/api.md` on the codes of refusals and of issues, from the catalogue. */
export function printCodes(): string {
  const codes = schema.getType('ErrorCode');
  const values = isEnumType(codes) ? codes.getValues() : [];
  const refusals = values.map(({ name, description }) => {
    const { vi, en } = wordsOf(name);
    const type = errorTypes[name as ActError['code']];
    return row([`\`${name}\``, `\`${type}\``, description ?? '', vi, en, clauseOf(type)]);
  });
  const issues = Object.entries<Text>(issueMessages).map(([code, { vi, en }]) => row([`\`${code}\``, vi, en]));
  return [
    '**Refusals of acts** (`DomainError.code`). A refusal by the plan’s rules is worded by the rule that refuses, with its clause and quote; “…” stands for what the case brings.',
    '',
    row(['code', 'type', 'meaning', 'tiếng Việt', 'English', 'clause']),
    '|---|---|---|---|---|---|',
    ...refusals,
    '',
    '**Issues of an input** (`InvalidInputError.issues[].code`). An act may add codes of its own; each comes with its words.',
    '',
    row(['code', 'tiếng Việt', 'English']),
    '|---|---|---|',
    ...issues,
  ].join('\n');
}
