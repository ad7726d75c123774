import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parsePlan, planJsonSchema } from '../src/parse.ts';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import document from './fixtures/song-kim-2026.json' with { type: 'json' };

type Schema = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object within a schema that says something of a value. */
function within(node: unknown): readonly Schema[] {
  if (Array.isArray(node)) return node.flatMap(within);
  return isRecord(node) ? [node, ...Object.values(node).flatMap(within)] : [];
}

const exited = { kind: 'EXITED', clause: '3.1', quote: 'hộ' };
const ever = { from: null, until: null };
const days = { certainty: 'FIXED', clause: '3.1', quote: 'hộ' };

const schema = planJsonSchema();
const parts = within(schema);

describe('the JSON Schema of a plan', () => {
  it('is plain JSON of the draft that it names', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('asks for exactly the fields of a plan', () => {
    expect(new Set(schema.required as string[])).toEqual(new Set(Object.keys(haDong2024)));
    expect(Object.keys(schema.properties as object)).toEqual(Object.keys(haDong2024));
  });

  it('allows no unknown field in any object, and leaves no value without a type', () => {
    const objects = parts.filter((part) => part.type === 'object' && isRecord(part.properties));
    expect(objects.length).toBeGreaterThan(50);
    expect(objects.filter((part) => part.additionalProperties !== false)).toEqual([]);
    const untyped = objects.flatMap(({ properties }) =>
      Object.entries(properties as object).filter(([, value]) => Object.keys(value as object).length === 0),
    );
    expect(untyped).toEqual([]);
  });

  it('says what a day and an amount are', () => {
    expect(parts.some((part) => part.type === 'string' && part.format === 'date')).toBe(true);
    expect(parts.some((part) => part.type === 'integer' && part.minimum === 0 && part.maximum === 2 ** 53 - 1)).toBe(
      true,
    );
  });

  it('has every reference lead to a definition', () => {
    const definitions = Object.keys((schema.$defs ?? {}) as object).map((name) => `#/$defs/${name}`);
    const references = parts.flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((reference) => !definitions.includes(reference))).toEqual([]);
  });

  it.each<[string, unknown, boolean]>([
    ['the first plan', JSON.parse(JSON.stringify(haDong2024)), true],
    ['the second plan', document, true],
    ['a field left out', { ...document, measures: undefined }, false],
    ['a field too many', { ...document, colour: 'red' }, false],
    [
      'half a đồng',
      { ...document, funding: { ...document.funding, total: { ...document.funding.total, value: 0.5 } } },
      false,
    ],
    ['a condition of no kind', withCondition({ kind: 'RICH', clause: '3.1', quote: 'hộ' }), false],
    ['a choice of nothing', withCondition({ kind: 'ANY_OF', of: [], clause: '3.1', quote: 'hộ' }), false],
    ['a whole of nothing', withCondition({ kind: 'ALL_OF', of: [], clause: '3.1', quote: 'hộ' }), false],
    ['a whole', withCondition({ kind: 'ALL_OF', of: [exited, exited], clause: '3.1', quote: 'hộ' }), true],
    ['a doubt of some days', withCondition({ ...exited, ambiguity: 'x', ambiguousIn: { ...days, value: ever } }), true],
    ['a doubt of days without words', withCondition({ ...exited, ambiguity: 'x', ambiguousIn: ever }), false],
    ['a group that goes beyond its words', withGroup({ exceptFor: ['COW'], ambiguity: 'x' }), true],
    ['a group that does so without a doubt', withGroup({ exceptFor: ['COW'] }), false],
  ])('judges as the reader does: %s', (_, value, valid) => {
    const read = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    expect(read.safeParse(value).success).toBe(valid);
    expect(parsePlan(value).ok).toBe(valid);
  });
});

function withGroup(beyondQuote: unknown): unknown {
  const group = { code: 'ONE', name: { vi: 'Nhóm', en: 'Group' }, measures: ['COW'], clause: '3.1', quote: 'hộ' };
  return { ...document, exclusionGroups: [{ ...group, beyondQuote }] };
}

function withCondition(condition: unknown): unknown {
  const [first, ...rest] = document.measures;
  return { ...document, measures: [{ ...first, conditions: [condition] }, ...rest] };
}
