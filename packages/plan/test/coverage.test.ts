import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { coverPlan, readPath, verifyPlan } from '../src/plans/index.ts';
import { factsTable } from './facts-table.ts';
import clauses from './fixtures/clauses.json' with { type: 'json' };
import facts from './fixtures/facts.json' with { type: 'json' };

interface Found {
  readonly value?: unknown;
  readonly clause: string;
  readonly quote: string;
  readonly certainty?: string;
}

const causes = facts.find((fact) => fact.id === 'B11');
const others = facts.filter((fact) => fact.id !== 'B11');

/** Certainties that the encoding sharpens: the text gives no certainty to words, and two counts follow from another clause. */
function isOverlapping(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left);
}

function encodes(fact: (typeof facts)[number]): void {
  const row = factsTable[fact.id];
  if (!row) throw new Error(`No row for the fact ${fact.id}`);
  const [found, ...more] = readPath(haDong2024, row.path) as readonly Found[];
  expect(more, row.path).toEqual([]);
  expect(found, row.path).toBeDefined();
  if (!found) return;
  expect(row.read ? row.read(found) : found.value).toEqual(row.means ?? fact.value);
  expect(found.clause).toBe(fact.clause);
  expect(isOverlapping(found.quote, fact.quote), `${found.quote} ~ ${fact.quote}`).toBe(true);
  if (found.certainty !== undefined) expect(found.certainty).toBe(fact.certainty);
  if (row.also) {
    const values = readPath(haDong2024, row.also.path);
    expect(values.length === 1 ? values[0] : values).toEqual(row.also.value);
  }
}

describe('the facts of the plan', () => {
  it.each(others.map((fact) => [fact.id, fact.what, fact] as const))('%s %s', (_, __, fact) => encodes(fact));

  it('B11 the ten causes, each with its own quote', () => {
    const encoded = haDong2024.baseline.causes.map(({ value, quote, clause }) => [value, quote, clause]);
    expect(encoded).toEqual(Object.entries(causes?.quotes ?? {}).map(([cause, quote]) => [cause, quote, 'II.1#2']));
    expect(encoded.map(([cause]) => cause)).toEqual(causes?.value);
  });

  it('has a row for each of the 121 and none besides', () => {
    expect(Object.keys(factsTable).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
    expect(facts).toHaveLength(121);
    console.log(`facts encoded: ${Object.keys(factsTable).length + 1}/${facts.length}`);
  });

  it('makes the four source kinds from words of one quote', () => {
    const quote = facts.find((fact) => fact.id === 'K04')?.quote ?? '';
    for (const kind of haDong2024.funding.sourceKinds) expect(quote).toContain(kind.quote);
  });
});

describe('the text', () => {
  it('is the text of the plan, clause by clause', () => expect(haDong2024.clauses).toEqual(clauses));

  it('is encoded or stands in the register with its reason; every number of it is quoted', () => {
    const coverage = coverPlan(haDong2024);
    expect(coverage.forgotten).toEqual([]);
    expect(coverage.looseNumbers).toEqual([]);
    expect(coverage.quotes.problems).toEqual([]);
    expect(coverage.encoded + coverage.notEncoded).toBe(131);
    for (const row of coverage.clauses.filter(({ state }) => state === 'NOT_ENCODED')) {
      expect(row.reason?.vi).toBeTruthy();
      expect(row.reason?.en).toBeTruthy();
    }
    const letters = coverage.clauses.reduce((sum, row) => sum + row.letters, 0);
    const quoted = coverage.clauses.reduce((sum, row) => sum + row.quotedLetters, 0);
    expect(quoted / letters).toBeGreaterThan(0.92);
    console.log(
      [
        `clauses: ${coverage.encoded} encoded + ${coverage.notEncoded} in the register = ${coverage.encoded + coverage.notEncoded}/131`,
        `quotes: ${coverage.quotes.quotes} in their clauses; ${coverage.quotes.numbers} numbers, ${coverage.quotes.dates} dates, ${coverage.quotes.periods} periods equal to their quotes; problems ${coverage.quotes.problems.length}`,
        `letters of the text that a quote takes in: ${((100 * quoted) / letters).toFixed(1)} %`,
      ].join('\n'),
    );
  });

  it('has no empty register: every row names a clause of the text', () => {
    const ids = new Set(haDong2024.clauses.map(({ id }) => id));
    for (const { clause } of haDong2024.unencoded) expect(ids).toContain(clause);
  });
});

describe('the identities', () => {
  it('are printed', () => {
    const results = verifyPlan(haDong2024);
    const lines = results.map(({ id, holds, statements, explained, scope }) => {
      const sides = statements.map(({ left, relation, right }) => `${left} ${relation} ${right}`).join('; ');
      return `${id} ${holds ? 'holds' : explained ? 'explained' : 'FAILS'}${scope === 'PLAN' ? '' : ' (reference data)'}: ${sides}`;
    });
    console.log([...lines, `${results.filter(({ holds }) => holds).length} of ${results.length} hold`].join('\n'));
    expect(results).toHaveLength(27);
  });
});
