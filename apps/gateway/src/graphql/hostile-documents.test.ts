import { schema } from '@vuonlen/graphql';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAfterSiege } from '../testing/hostile/after-siege.ts';
import { randomDocument } from '../testing/hostile/random-document.ts';
import { beginSiege, type Siege } from '../testing/hostile/siege.ts';

let siege: Siege;
beforeAll(async () => {
  siege = await beginSiege();
}, 240_000);
afterAll(() => siege.gateway.stop());

const numbers = fc.array(fc.nat(1_000_000), { minLength: 3, maxLength: 60 });
const who = fc.constantFrom('administrator', 'officer', 'auditor', 'ward');
const runs = 400;

function isValid(text: string): boolean {
  try {
    return validate(schema, parse(text)).length === 0;
  } catch {
    return false;
  }
}

describe('documents that chance makes of the schema', () => {
  it('are the same for the same numbers, and mean something often enough', () => {
    expect(randomDocument(schema, [1, 2, 3])).toBe(randomDocument(schema, [1, 2, 3]));
    const made = fc.sample(numbers, { numRuns: 200, seed: 7 }).map((drawn) => randomDocument(schema, drawn));
    expect(new Set(made).size).toBeGreaterThan(150);
    expect(made.filter((text) => text.startsWith('mutation')).length).toBeGreaterThan(10);
    expect(made.some((text) => text.includes('@'))).toBe(true);
    expect(made.filter(isValid).length).toBeGreaterThan(100);
  });

  it('are answered, or refused with a code', async () => {
    const property = fc.asyncProperty(numbers, who, async (drawn, name) => {
      const query = randomDocument(schema, drawn);
      const isAct = query.startsWith('mutation');
      // Chance may make an act that is right: it is asked for by those who change nothing.
      const stranger = name === 'ward' ? undefined : siege.people.auditor;
      const cookie = isAct ? stranger : siege.people[name];
      const kind = isAct ? 'RANDOM_MUTATION' : 'RANDOM_QUERY';
      expect(await siege.attack(kind, () => siege.gateway.post('/graphql', { query }, cookie))).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
  }, 240_000);
});

describeAfterSiege(() => siege, {
  least: { RANDOM_QUERY: 150, RANDOM_MUTATION: 30 },
  reached: ['200', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
});
