import { describe, expect, it } from 'vitest';
import { responsibilityMatrix } from '../responsibilities/index.ts';
import { haDong2024 } from './ha-dong-2024/index.ts';

const rows = responsibilityMatrix(haDong2024);

describe('who does what in the plan of 2024', () => {
  it('gives every entry of part IV something to do', () => {
    const entries = haDong2024.agencies.filter(({ section }) => section !== null).map(({ id }) => id);
    expect(new Set(rows.map(({ agency }) => agency.id))).toEqual(
      new Set([
        ...entries,
        ...haDong2024.agencies.filter(({ memberOf }) => memberOf !== undefined).map(({ id }) => id),
      ]),
    );
    expect(rows).toHaveLength(haDong2024.duties.reduce((sum, { agencies }) => sum + agencies.length, 0));
  });

  it.each([
    ['fatherland-front', 'AWAITED'],
    ['red-cross', 'AWAITED'],
    ['labour-division', 'OVERDUE'],
    ['social-policy-bank', 'OVERDUE'],
    ['ward-peoples-committee/ha-cau', 'OVERDUE'],
  ])('%s, when late, is %s', (id, late) => {
    expect(new Set(rows.filter(({ agency }) => agency.id === id).map(({ whenLate }) => whenLate))).toEqual(
      new Set([late]),
    );
  });

  it('dates one duty only: the report of the bank', () => {
    expect(
      rows.filter(({ deadline }) => deadline?.kind === 'YEARLY_DATES').map(({ agency, clause }) => [agency.id, clause]),
    ).toEqual([['social-policy-bank', 'IV.8#4']]);
  });

  it('leaves those who give without a section without a duty: political academy, Bia Ba board', () => {
    for (const id of ['political-academy', 'bia-ba-relic-board'])
      expect(rows.some(({ agency }) => agency.id === id)).toBe(false);
  });
});
