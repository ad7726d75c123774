import { describe, expect, it } from 'vitest';
import { namesLike } from './ActorFilter.tsx';

const actors = ['Nguyễn Thị Đào', 'Đỗ Văn Thử', 'Trần Hữu Đạo'].map((name, index) => ({ id: String(index), name }));

describe('people of the trail by what is typed', () => {
  it.each([
    ['dao', ['Nguyễn Thị Đào', 'Trần Hữu Đạo']],
    ['ĐỖ', ['Đỗ Văn Thử']],
    [' thu ', ['Đỗ Văn Thử']],
    ['', ['Nguyễn Thị Đào', 'Đỗ Văn Thử', 'Trần Hữu Đạo']],
    ['không ai', []],
  ])('%j', (typed, expected) => {
    expect(namesLike(actors, typed).map(({ name }) => name)).toEqual(expected);
  });
});
