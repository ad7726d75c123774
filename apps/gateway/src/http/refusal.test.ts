import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isRefusalCode, refusalOf } from './refusal.ts';

const page = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8');
const [, line = ''] = /\*\*Refusals outside GraphQL\*\*(.*)/.exec(page) ?? [];
const named = [...line.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, code = '']) => code);

it('every code that the page of the API names has words in both languages', () => {
  expect(named.length).toBeGreaterThan(15);
  for (const code of named) {
    if (!isRefusalCode(code)) throw new Error(`No words for ${code}`);
    const { message } = refusalOf(code);
    expect(
      [message.vi, message.en].every((text) => /\p{L}{2}.*[.)]$/u.test(text)),
      code,
    ).toBe(true);
    expect(message.vi).not.toBe(message.en);
  }
});

it('what is no code has no words', () => {
  expect([isRefusalCode('constructor'), isRefusalCode('ALLOCATION_EXCEEDED')]).toEqual([false, false]);
});
