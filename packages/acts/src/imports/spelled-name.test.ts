import { describe, expect, it } from 'vitest';
import { hasDiacritics, spelledName } from './spelled-name.ts';

describe('the spelling of a name', () => {
  it.each([
    ['Hoà', 'Hòa'],
    ['Thuý', 'Thúy'],
    ['Khoẻ', 'Khỏe'],
    ['UỶ', 'ủy'],
    ['Nguyễn  Thị Hoà', 'NGUYỄN THỊ HÒA'.normalize('NFD')],
    ['Đào', 'ĐÀO'],
  ])('%s and %s are one', (one, other) => {
    expect(spelledName(one)).toBe(spelledName(other));
  });

  it.each([
    ['Hoa', 'Hòa'],
    ['Hóa', 'Hòa'],
    ['Tuân', 'Tuấn'],
    ['Dao', 'Đao'],
    ['Hoà An', 'Hoa Àn'],
    ['Mơ', 'Mo'],
  ])('%s and %s are two', (one, other) => {
    expect(spelledName(one)).not.toBe(spelledName(other));
  });

  it('has diacritics or none', () => {
    expect(['Hòa', 'đan', 'Đan', 'Mơ'].map(hasDiacritics)).toEqual([true, true, true, true]);
    expect(hasDiacritics('Mai Anh')).toBe(false);
  });
});
