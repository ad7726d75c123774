import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type PlanReading, parsePlan } from './parse.ts';
import { haDong2024 } from './plans/ha-dong-2024/index.ts';
import type { Plan } from './plans/index.ts';

type Json = Record<string, unknown>;

function copy(): Json {
  return JSON.parse(JSON.stringify(haDong2024)) as Json;
}

/** The document with the value at the path replaced, or taken away. */
function change(path: readonly (string | number)[], value?: unknown): Json {
  const document = copy();
  const last = path.at(-1) ?? '';
  let holder = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return document;
}

/** Paths of every leaf of the document. */
function leaves(node: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (node === null || typeof node !== 'object') return [path];
  const entries = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
  return entries.flatMap(([step, value]) => leaves(value, [...path, step]));
}

describe('a plan as JSON', () => {
  it('comes back as the same plan', () => {
    expect(parsePlan(copy())).toEqual({ ok: true, value: haDong2024 });
    expectTypeOf<Extract<PlanReading, { ok: true }>['value']>().toEqualTypeOf<Plan>();
  });

  it.each([
    ['a number for a text', change(['id'], 7), '$.id', 'WRONG_TYPE'],
    ['a field left out', change(['measures', 0, 'clause']), '$.measures[0].clause', 'MISSING'],
    ['a field too many', change(['measures', 0, 'colour'], 'red'), '$.measures[0].colour', 'UNKNOWN_FIELD'],
    ['half a đồng', change(['measures', 0, 'rate', 'value'], 0.5), '$.measures[0].rate.value', 'NOT_AN_AMOUNT'],
    [
      'an amount beyond 2^53−1',
      change(['funding', 'total', 'value'], 2 ** 53),
      '$.funding.total.value',
      'NOT_AN_AMOUNT',
    ],
    ['a day that is none', change(['earliestIssue', 'value'], '2024-02-30'), '$.earliestIssue.value', 'NOT_A_DATE'],
    ['a code of no vocabulary', change(['measures', 0, 'unit'], 'COW'), '$.measures[0].unit', 'NOT_IN_VOCABULARY'],
    [
      'a condition of no kind',
      change(['measures', 0, 'conditions', 0, 'kind'], 'RICH'),
      '$.measures[0].conditions[0].kind',
      'NOT_IN_VOCABULARY',
    ],
    [
      'a condition of no kind within a choice',
      change(['generalPolicies', 3, 'conditions', 0, 'of', 1, 'kind'], 'RICH'),
      '$.generalPolicies[3].conditions[0].of[1].kind',
      'NOT_IN_VOCABULARY',
    ],
    [
      'a choice of nothing',
      change(['generalPolicies', 3, 'conditions', 0, 'of'], []),
      '$.generalPolicies[3].conditions[0].of',
      'EMPTY',
    ],
    ['a list that is none', change(['pledges'], {}), '$.pledges', 'WRONG_TYPE'],
    ['no certainty', change(['measures', 0, 'rate', 'certainty']), '$.measures[0].rate.certainty', 'MISSING'],
    [
      'a span of years before the exit',
      change(['measures', 3, 'conditions', 3, 'years'], -1),
      '$.measures[3].conditions[3].years',
      'OUT_OF_RANGE',
    ],
    [
      'a span of years beyond the calendar',
      change(['measures', 3, 'conditions', 3, 'years'], 9000),
      '$.measures[3].conditions[3].years',
      'OUT_OF_RANGE',
    ],
    ['half a house', change(['pledges', 0, 'quantity', 'value'], 0.5), '$.pledges[0].quantity.value', 'WRONG_TYPE'],
    [
      'less than no house',
      change(['pledges', 0, 'quantity', 'value'], -1),
      '$.pledges[0].quantity.value',
      'OUT_OF_RANGE',
    ],
    [
      'a term that begins in no month',
      change(['measures', 3, 'proration', 'termsBeginIn'], [13]),
      '$.measures[3].proration.termsBeginIn[0]',
      'OUT_OF_RANGE',
    ],
    [
      'a term of an identity',
      change(['identities', 0, 'statements', 0, 'left'], { half: { number: 'x' } }),
      '$.identities[0].statements[0].left.half.number',
      'WRONG_TYPE',
    ],
  ])('is refused with the place: %s', (_name, document, path, code) => {
    const reading = parsePlan(document);
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.problems).toEqual([
      { path, code, text: { vi: expect.any(String), en: expect.any(String) } },
    ]);
  });

  it.each([null, undefined, 'plan', 7, [], {}])('%j is no plan', (document) => {
    const reading = parsePlan(document);
    expect(!reading.ok && reading.problems.length).toBeGreaterThan(0);
  });

  it('tells every problem at once', () => {
    const reading = parsePlan({ ...change(['id'], 7), places: 1 });
    expect(!reading.ok && reading.problems.map((problem) => problem.path)).toEqual(['$.id', '$.places']);
  });

  it('holds every leaf of the document to its type', () => {
    const anyLeaf = fc.constantFrom(...leaves(copy()));
    fc.assert(
      fc.property(anyLeaf, (path) => {
        expect(parsePlan(change(path, { unexpected: true })).ok, path.join('.')).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
