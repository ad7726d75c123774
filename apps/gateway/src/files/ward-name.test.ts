import { isoDate } from '@vuonlen/plan/kernel';
import { findPlace } from '@vuonlen/plan/places';
import { expect, it } from 'vitest';
import { wardInWords, wardNameIn, wardOfToday } from './ward-name.ts';

const nameOf = (id: string, to: string) => {
  const place = findPlace(id);
  if (place === undefined) throw new Error(id);
  return wardNameIn({ ...place, name: place.name.vi }, isoDate(to)).vi;
};

it.each([
  ['phu-luong-2024', '2025-06-30', 'Phú Lương'],
  ['phu-luong-2024', '2025-07-01', 'Phú Lương (đã sáp nhập)'],
  ['phu-luong-2025', '2025-07-01', 'Phú Lương'],
  ['phu-luong-2025', '2025-06-30', 'Phú Lương (lập từ 01/7/2025)'],
])('%s in a form of a period until %s is %s', (id, to, name) => expect(nameOf(id, to)).toBe(name));

it('a ward that is no more says so in both languages', () => {
  expect(wardOfToday({ name: 'Hà Cầu', hasEnded: true })).toEqual({
    vi: 'Hà Cầu (đã sáp nhập)',
    en: 'Hà Cầu (merged)',
  });
  expect(wardOfToday({ name: 'Hà Đông', hasEnded: false }).vi).toBe('Hà Đông');
});

it.each([
  ['ha-cau-2024', 'phường Hà Cầu'],
  ['ha-dong-2025', 'phường Hà Đông'],
  ['binh-minh-2025', 'xã Bình Minh'],
])('%s is in a sentence: %s', (id, words) => {
  const place = findPlace(id);
  if (place === undefined) throw new Error(id);
  expect(wardInWords({ kind: place.kind, name: place.name.vi })).toBe(words);
});
