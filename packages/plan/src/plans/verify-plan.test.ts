import { describe, expect, it } from 'vitest';
import expected from '../../test/fixtures/identities.json' with { type: 'json' };
import { vnd } from '../kernel/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';
import type { Plan } from './plan.ts';
import { verifyPlan } from './verify-plan.ts';

const results = verifyPlan(haDong2024);
const resultOf = (plan: Plan, id: string) => verifyPlan(plan).find((result) => result.id === id);

describe('the identities of the plan', () => {
  it.each(expected.map((row) => [row.id, row.expr, row] as const))('%s %s', (id, _, row) => {
    const result = results.find((one) => one.id === id);
    expect(result?.holds).toBe(row.holds);
    const [first] = result?.statements ?? [];
    if (typeof row.lhs === 'number') expect([first?.left, first?.right]).toEqual([row.lhs, row.rhs]);
    if (Array.isArray(row.lhs) && typeof row.lhs[0] === 'number') {
      expect(result?.statements.map(({ left }) => left)).toEqual(row.lhs);
      expect(result?.statements.map(({ right }) => right)).toEqual(row.rhs);
    }
    if (Array.isArray(row.lhs) && typeof row.lhs[0] === 'boolean')
      expect(result?.statements).toHaveLength(row.lhs.length);
  });

  it('hold but for one, which is explained; one stands on reference data', () => {
    expect(results.filter(({ holds }) => holds)).toHaveLength(26);
    expect(results.filter(({ explained }) => explained).map(({ id }) => id)).toEqual(['I19']);
    expect(results.find(({ id }) => id === 'I19')?.explained?.vi).toContain('61.500.000 đồng');
    expect(results.filter(({ scope }) => scope === 'REFERENCE_DATA').map(({ id }) => id)).toEqual(['I27']);
  });
});

describe('another plan', () => {
  const withTotal = (total: number): Plan => ({
    ...haDong2024,
    funding: { ...haDong2024.funding, total: { ...haDong2024.funding.total, value: vnd(total) } },
  });

  it('fails where its own numbers do not add up, and nothing is repaired', () => {
    const result = resultOf(withTotal(3_051_500_001), 'I17');
    expect(result).toMatchObject({ holds: false, explained: null });
    expect(result?.statements[0]).toMatchObject({ left: 3_051_500_000, right: 3_051_500_001, holds: false });
    expect(resultOf(withTotal(3_051_500_001), 'I18')?.holds).toBe(false);
  });

  it('fails where a path leads nowhere: silence is not zero', () => {
    const plan: Plan = {
      ...haDong2024,
      identities: [
        {
          id: 'X1',
          name: { vi: 'Không có', en: 'Nothing' },
          statements: [{ left: { ref: 'measures[NOWHERE].rate' }, relation: '=', right: { number: 0 } }],
          explainedDiscrepancy: null,
          scope: 'PLAN',
        },
        {
          id: 'X2',
          name: { vi: 'Không ghi mức', en: 'No rate' },
          statements: [{ left: { ref: 'measures[SPONSORSHIP].rate' }, relation: '<=', right: { number: 1 } }],
          explainedDiscrepancy: null,
          scope: 'PLAN',
        },
        {
          id: 'X3',
          name: { vi: 'Cộng chỗ trống', en: 'Sum of nothing' },
          statements: [{ left: { sumOf: 'pledges[measure=NOWHERE].quantity' }, relation: '=', right: { number: 0 } }],
          explainedDiscrepancy: null,
          scope: 'PLAN',
        },
        {
          id: 'X5',
          name: { vi: 'Chữ so với số', en: 'A text against a number' },
          statements: [
            { left: { text: '1' }, relation: '<=', right: { number: 2 } },
            { left: { number: 1 }, relation: '<=', right: { text: '2' } },
          ],
          explainedDiscrepancy: null,
          scope: 'PLAN',
        },
        { id: 'X4', name: { vi: 'Rỗng', en: 'Empty' }, statements: [], explainedDiscrepancy: null, scope: 'PLAN' },
      ],
    };
    expect(resultOf(plan, 'X5')?.statements.map(({ holds }) => holds)).toEqual([false, false]);
    expect(verifyPlan(plan).map(({ id, holds }) => [id, holds])).toEqual([
      ['X1', false],
      ['X2', false],
      ['X3', false],
      ['X5', false],
      ['X4', false],
    ]);
  });
});
