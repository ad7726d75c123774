import { expect, it } from 'vitest';
import { similarTo } from './similar.ts';

const household = (id: string, headName: string, birthYear: number | null, birthDate: string | null = null) =>
  ({
    id,
    code: id,
    headName,
    place: { id: 'p', name: 'p' },
    members: [{ id: 'm', relation: 'HEAD', birthYear, birthDate }],
  }) as never;

const known = [
  household('same', 'Nguyễn Thị Hòa', 1985),
  household('date', 'Nguyễn Thị Hòa', null, '1985-07-05'),
  household('other-year', 'Nguyễn Thị Hòa', 1990),
  household('no-year', 'Nguyễn Thị Hòa', null),
  household('longer', 'Nguyễn Thị Hòa Bình', 1985),
];

it.each([
  ['nguyen thi hoa', '05/7/1985', ['same', 'date', 'no-year']],
  ['Nguyễn Thị Hoà', '', ['same', 'date', 'other-year', 'no-year']],
  ['Nguyễn Thị Hòa', '1991', ['no-year']],
  ['Trần Văn An', '1985', []],
])('«%s», born %s, is like %j', (name, birth, expected) => {
  expect(similarTo(known, name, birth).map(({ id }) => id)).toEqual(expected);
});
