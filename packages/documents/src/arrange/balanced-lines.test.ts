import { expect, it } from 'vitest';
import { balancedLines } from './balanced-lines.ts';

it.each([
  ['', 20, []],
  ['BÁO CÁO', 20, ['BÁO CÁO']],
  ['ỦY BAN NHÂN DÂN QUẬN HÀ ĐÔNG', 25, ['ỦY BAN NHÂN DÂN', 'QUẬN HÀ ĐÔNG']],
  ['một hai ba bốn', 7, ['một hai', 'ba bốn']],
  ['mộttừdàihơngiớihạn hai', 7, ['mộttừdàihơngiớihạn', 'hai']],
])('breaks "%s" at %i letters', (text, limit, lines) => {
  expect(balancedLines(text, limit)).toEqual(lines);
});

it('loses no word and needs no more lines than filling them would', () => {
  const text = 'Kết quả thực hiện Kế hoạch Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024 trên địa bàn quận';
  for (let limit = 8; limit < 100; limit += 1) {
    const lines = balancedLines(text, limit);
    expect(lines.join(' ')).toBe(text);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(limit);
  }
});
