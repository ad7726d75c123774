import { describe, expect, it } from 'vitest';
import { derive, rowsOf } from './receiver-rows.ts';
import { toColumns } from './to-columns.ts';

describe('what is derived of a register', () => {
  const register = [{ household: 'h', supports: [] }];

  it('is made once for a key, apart for households and members, and apart from that of another register', () => {
    const columns = toColumns(register);
    const made = [
      derive(rowsOf(columns, 'HOUSEHOLDS'), 'key', () => 'first'),
      derive(rowsOf(columns, 'HOUSEHOLDS'), 'key', () => 'second'),
      derive(rowsOf(columns, 'MEMBERS'), 'key', () => 'third'),
      derive(rowsOf({ ...columns }, 'HOUSEHOLDS'), 'key', () => 'fourth'),
    ];
    expect(made).toEqual(['first', 'first', 'third', 'fourth']);
  });

  it('is kept within bounds: what is asked for again stays, what was not goes first', () => {
    const rows = rowsOf(toColumns(register), 'HOUSEHOLDS');
    for (let day = 0; day < 1_000; day += 1) {
      derive(rows, `day ${day}`, () => day);
      expect(derive(rows, 'class', () => day)).toBe(0);
    }
    expect(rows.derived.size).toBe(64);
    expect(derive(rows, 'day 0', () => 'anew')).toBe('anew');
    expect(derive(rows, 'day 999', () => 'anew')).toBe(999);
  });
});
