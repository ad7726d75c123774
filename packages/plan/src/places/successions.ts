import { isoDate } from '../kernel/index.ts';
import type { PlaceSuccession } from './place.ts';

/** Merger of three wards of the old town, from 2025-01-01. */
function merged2025(from: string, to: string): PlaceSuccession {
  return { from, to, on: isoDate('2025-01-01'), scope: 'WHOLE', basis: '1286/NQ-UBTVQH15', verified: false };
}

/** Two-level government, from 2025-07-01. */
function reorganised2025(from: string, to: string, scope: 'WHOLE' | 'PART'): PlaceSuccession {
  const basis = '1656/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg';
  return { from, to, on: isoDate('2025-07-01'), scope, basis, verified: false };
}

/**
 * Which unit took over which, and on what basis. Drawn from community datasets, not from the gazette: `verified` is
 * false until the committee confirms. A household of a split ward has a successor of its own that nobody can derive.
 */
export const successions: readonly PlaceSuccession[] = [
  merged2025('nguyen-trai-2024', 'quang-trung-2025h1'),
  reorganised2025('mo-lao-2024', 'dai-mo-2025', 'PART'),
  reorganised2025('mo-lao-2024', 'ha-dong-2025', 'PART'),
  reorganised2025('van-quan-2024', 'ha-dong-2025', 'PART'),
  reorganised2025('van-quan-2024', 'thanh-liet-2025', 'PART'),
  reorganised2025('van-phuc-2024', 'ha-dong-2025', 'WHOLE'),
  merged2025('yet-kieu-2024', 'quang-trung-2025h1'),
  merged2025('quang-trung-2024', 'quang-trung-2025h1'),
  reorganised2025('la-khe-2024', 'ha-dong-2025', 'PART'),
  reorganised2025('la-khe-2024', 'duong-noi-2025', 'PART'),
  reorganised2025('phu-la-2024', 'duong-noi-2025', 'PART'),
  reorganised2025('phu-la-2024', 'kien-hung-2025', 'PART'),
  reorganised2025('phuc-la-2024', 'ha-dong-2025', 'WHOLE'),
  reorganised2025('ha-cau-2024', 'ha-dong-2025', 'PART'),
  reorganised2025('ha-cau-2024', 'kien-hung-2025', 'PART'),
  reorganised2025('yen-nghia-2024', 'duong-noi-2025', 'PART'),
  reorganised2025('yen-nghia-2024', 'yen-nghia-2025', 'PART'),
  reorganised2025('kien-hung-2024', 'kien-hung-2025', 'PART'),
  reorganised2025('kien-hung-2024', 'phu-luong-2025', 'PART'),
  reorganised2025('kien-hung-2024', 'dai-thanh-2025', 'PART'),
  reorganised2025('phu-lam-2024', 'phu-luong-2025', 'WHOLE'),
  reorganised2025('phu-luong-2024', 'phu-luong-2025', 'PART'),
  reorganised2025('phu-luong-2024', 'kien-hung-2025', 'PART'),
  reorganised2025('phu-luong-2024', 'binh-minh-2025', 'PART'),
  reorganised2025('duong-noi-2024', 'duong-noi-2025', 'PART'),
  reorganised2025('duong-noi-2024', 'tay-mo-2025', 'PART'),
  reorganised2025('duong-noi-2024', 'dai-mo-2025', 'PART'),
  reorganised2025('duong-noi-2024', 'an-khanh-2025', 'PART'),
  reorganised2025('dong-mai-2024', 'yen-nghia-2025', 'PART'),
  reorganised2025('dong-mai-2024', 'chuong-my-2025', 'PART'),
  reorganised2025('bien-giang-2024', 'chuong-my-2025', 'WHOLE'),
  reorganised2025('quang-trung-2025h1', 'ha-dong-2025', 'PART'),
  reorganised2025('quang-trung-2025h1', 'kien-hung-2025', 'PART'),
];
