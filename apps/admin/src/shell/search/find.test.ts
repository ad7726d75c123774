import { describe, expect, it } from 'vitest';
import { excerptOf, type Findable, find, isFound, questionOf } from './find.ts';

const findable = (title: string): Findable => ({ key: title, title, words: title, to: '/' });

describe('what is looked for', () => {
  it.each([
    ['do thi hoa', 'Đỗ Thị Hòa', true],
    ['hoa do', 'Đỗ Thị Hòa', true],
    ['Đỗ', 'Do Van An', true],
    ['đỗ thị hoà', 'Đỗ Thị Hòa', true],
    ['hoa binh', 'Đỗ Thị Hòa', false],
    ['', 'Đỗ Thị Hòa', false],
    ['   ', 'Đỗ Thị Hòa', false],
  ])('«%s» in «%s»: %s', (typed, text, expected) => {
    expect(isFound(questionOf(typed), text)).toBe(expected);
    expect(isFound(questionOf(typed.normalize('NFD')), text)).toBe(expected);
  });

  it('is found first where a name begins with it, and six of a scope at most', () => {
    const all = ['Quỹ Vì người nghèo phường Hà Cầu', 'Hội người Hà Cầu', 'Hà Cầu'].map(findable);
    const titles = find(questionOf('ha cau'), all).map(({ title }) => title);
    expect(titles).toEqual(['Hà Cầu', 'Quỹ Vì người nghèo phường Hà Cầu', 'Hội người Hà Cầu']);
    expect(
      find(
        ['a'],
        Array.from({ length: 20 }, (_, at) => findable(`a${at}`)),
      ),
    ).toHaveLength(6);
  });

  it('shows the words around it', () => {
    const text = `${'mở đầu '.repeat(20)}tặng sổ tiết kiệm cho hộ cận nghèo ${'kết thúc '.repeat(30)}`;
    const excerpt = excerptOf(questionOf('so tiet'), text);
    expect(excerpt).toContain('tặng sổ tiết kiệm');
    expect(excerpt.startsWith('… ')).toBe(true);
    expect(excerpt.endsWith(' …')).toBe(true);
    expect(excerptOf(['khong'], 'ngắn')).toBe('ngắn');
  });
});
