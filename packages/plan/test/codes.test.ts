import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../src/assignments/index.ts';
import { type CodeFamily, type CodeMeanings, codeMeaning, codes } from '../src/codes/index.ts';
import type { Condition } from '../src/measures/index.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { decideAll, type Plan, supportsOf } from '../src/plans/index.ts';
import { anyDay, anyHousehold, conceal, concealable } from './any-household.ts';
import { songKim2026 } from './second-plan.ts';

declare global {
  interface ImportMeta {
    /** Vite's import of many modules, as the test runner provides it: sources as text. */
    readonly glob: <T>(
      patterns: readonly string[],
      options: { eager: true; query?: string; import?: string },
    ) => Record<string, T>;
  }
}

const families =
  Object.entries<Readonly<Record<string, { since: string; meaning: { vi: string; en: string } }>>>(codes);
/** Written by the generator of the documents, which adds codes and never takes one away. */
const published: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(new URL('./golden/codes.json', import.meta.url), 'utf8'),
);
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

describe('the catalogue of codes', () => {
  it('still has every code that was ever published, since the same version', () => {
    const lost = Object.entries(published).flatMap(([family, members]) =>
      Object.entries(members)
        .filter(([code, since]) => codeMeaning(family as CodeFamily, code)?.since !== since)
        .map(([code]) => `${family} ${code}`),
    );
    expect(lost, 'a code was removed or renamed: that is a major version').toEqual([]);
    expect(Object.keys(published).length).toBeGreaterThan(15);
  });

  it('has published every code that it has: the generator of the documents adds new ones', () => {
    const unpublished = families.flatMap(([family, members]) =>
      Object.keys(members).filter((code) => published[family]?.[code] === undefined),
    );
    expect(unpublished).toEqual([]);
  });

  it.each(families)('%s: stable names, meanings in two languages, a version that exists', (_, members) => {
    const ranks = (text: string) =>
      text
        .split('.')
        .map((part) => part.padStart(6, '0'))
        .join('.');
    for (const [code, { meaning, since }] of Object.entries(members)) {
      expect(code).toMatch(/^([A-Z]+(_[A-Z]+)*|=|<|<=)$/);
      expect(meaning.vi.length * meaning.en.length).toBeGreaterThan(0);
      expect(since).toMatch(/^\d+\.\d+\.\d+$/);
      expect(ranks(since) <= ranks(version), `${code} since ${since}`).toBe(true);
    }
  });

  it('knows every rule and operator that the sources write', () => {
    const sources = import.meta.glob<string>(['../src/**/*.ts', '!../src/**/*.test.ts'], {
      eager: true,
      query: '?raw',
      import: 'default',
    });
    const written = (name: string) =>
      Object.values(sources).flatMap((source) =>
        [...source.matchAll(new RegExp(`\\b${name}: '([^']+)'`, 'g'))].map(([, code = '']) => code),
      );
    expect(written('rule')).toContain('WINDOW');
    expect(written('rule').filter((code) => codeMeaning('rule', code) === null)).toEqual([]);
    expect(written('operator').length).toBeGreaterThan(8);
    expect(written('operator').filter((code) => codeMeaning('operator', code) === null)).toEqual([]);
  });

  it.each([haDong2024, songKim2026])('knows every code of every decision of $id', (plan: Plan) => {
    const anyFacts = anyHousehold(supportsOf(plan).map(({ code }) => code));
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyFacts, fc.subarray([...concealable]), anyDay, (facts, hidden, asOf) => {
        for (const { outcome, reasons } of decideAll(plan, conceal(facts, hidden, true), asOf)) {
          expect(codeMeaning('outcome', outcome)).not.toBeNull();
          for (const { rule, verdict, operator, certainty } of reasons) {
            expect([certainty, codeMeaning('certainty', certainty)]).not.toContain(null);
            expect([rule, codeMeaning('rule', rule)]).not.toContain(null);
            expect([verdict, codeMeaning('verdict', verdict)]).not.toContain(null);
            expect([operator, codeMeaning('operator', operator)]).not.toContain(null);
            seen.add(rule);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThan(5);
  });

  it('does not take an unknown code, or a name of the language, for a known one', () => {
    expect(codeMeaning('rule', 'WINDOWS')).toBeNull();
    expect(codeMeaning('rule', 'constructor')).toBeNull();
  });

  it('has a meaning of each kind of condition by type', () => {
    const kinds: Readonly<Record<Condition['kind'], unknown>> = codes.rule;
    // @ts-expect-error a catalogue with a code left out is no catalogue of the vocabulary
    const incomplete: CodeMeanings<Outcome> = { GRANTED: codes.outcome.GRANTED };
    expect(Object.keys(incomplete)).toEqual(['GRANTED']);
    expect(kinds.CLASS_IN).toBe(codes.rule.CLASS_IN);
  });
});
