import { type IsoDate, isoDate, type Text } from '../kernel/index.ts';
import type { Place } from './place.ts';

/** The district of the plan: dissolved when the city went over to two levels of government. */
export const haDongDistrict: Place = {
  id: 'ha-dong-district',
  code: '268',
  name: { vi: 'Hà Đông', en: 'Ha Dong' },
  kind: 'DISTRICT',
  validFrom: null,
  validTo: isoDate('2025-06-30'),
};

function wardOfHaDong(id: string, code: string, name: Text, validFrom: IsoDate | null, validTo: IsoDate): Place {
  return { id, code, name, kind: 'WARD', validFrom, validTo, within: haDongDistrict.id };
}

function ward2025(id: string, code: string, name: Text): Place {
  return { id, code, name, kind: 'WARD', validFrom: isoDate('2025-07-01'), validTo: null };
}

function commune2025(id: string, code: string, name: Text): Place {
  return { id, code, name, kind: 'COMMUNE', validFrom: isoDate('2025-07-01'), validTo: null };
}

/** The 17 wards of the district in 2024, the plan's year, in the order of their codes. */
export const wardsOf2024: readonly Place[] = [
  wardOfHaDong('nguyen-trai-2024', '09538', { vi: 'Nguyễn Trãi', en: 'Nguyen Trai' }, null, isoDate('2024-12-31')),
  wardOfHaDong('mo-lao-2024', '09541', { vi: 'Mộ Lao', en: 'Mo Lao' }, null, isoDate('2025-06-30')),
  wardOfHaDong('van-quan-2024', '09542', { vi: 'Văn Quán', en: 'Van Quan' }, null, isoDate('2025-06-30')),
  wardOfHaDong('van-phuc-2024', '09544', { vi: 'Vạn Phúc', en: 'Van Phuc' }, null, isoDate('2025-06-30')),
  wardOfHaDong('yet-kieu-2024', '09547', { vi: 'Yết Kiêu', en: 'Yet Kieu' }, null, isoDate('2024-12-31')),
  wardOfHaDong('quang-trung-2024', '09550', { vi: 'Quang Trung', en: 'Quang Trung' }, null, isoDate('2024-12-31')),
  wardOfHaDong('la-khe-2024', '09551', { vi: 'La Khê', en: 'La Khe' }, null, isoDate('2025-06-30')),
  wardOfHaDong('phu-la-2024', '09552', { vi: 'Phú La', en: 'Phu La' }, null, isoDate('2025-06-30')),
  wardOfHaDong('phuc-la-2024', '09553', { vi: 'Phúc La', en: 'Phuc La' }, null, isoDate('2025-06-30')),
  wardOfHaDong('ha-cau-2024', '09556', { vi: 'Hà Cầu', en: 'Ha Cau' }, null, isoDate('2025-06-30')),
  wardOfHaDong('yen-nghia-2024', '09562', { vi: 'Yên Nghĩa', en: 'Yen Nghia' }, null, isoDate('2025-06-30')),
  wardOfHaDong('kien-hung-2024', '09565', { vi: 'Kiến Hưng', en: 'Kien Hung' }, null, isoDate('2025-06-30')),
  wardOfHaDong('phu-lam-2024', '09568', { vi: 'Phú Lãm', en: 'Phu Lam' }, null, isoDate('2025-06-30')),
  wardOfHaDong('phu-luong-2024', '09571', { vi: 'Phú Lương', en: 'Phu Luong' }, null, isoDate('2025-06-30')),
  wardOfHaDong('duong-noi-2024', '09886', { vi: 'Dương Nội', en: 'Duong Noi' }, null, isoDate('2025-06-30')),
  wardOfHaDong('dong-mai-2024', '10117', { vi: 'Đồng Mai', en: 'Dong Mai' }, null, isoDate('2025-06-30')),
  wardOfHaDong('bien-giang-2024', '10123', { vi: 'Biên Giang', en: 'Bien Giang' }, null, isoDate('2025-06-30')),
];

/** Units that came after: one ward of the first half of 2025, then the wards and communes of July 2025. */
export const laterPlaces: readonly Place[] = [
  wardOfHaDong(
    'quang-trung-2025h1',
    '09538',
    { vi: 'Quang Trung', en: 'Quang Trung' },
    isoDate('2025-01-01'),
    isoDate('2025-06-30'),
  ),
  commune2025('an-khanh-2025', '09877', { vi: 'An Khánh', en: 'An Khanh' }),
  commune2025('binh-minh-2025', '10126', { vi: 'Bình Minh', en: 'Binh Minh' }),
  ward2025('chuong-my-2025', '10015', { vi: 'Chương Mỹ', en: 'Chuong My' }),
  ward2025('dai-mo-2025', '00637', { vi: 'Đại Mỗ', en: 'Dai Mo' }),
  commune2025('dai-thanh-2025', '00664', { vi: 'Đại Thanh', en: 'Dai Thanh' }),
  ward2025('duong-noi-2025', '09886', { vi: 'Dương Nội', en: 'Duong Noi' }),
  ward2025('ha-dong-2025', '09556', { vi: 'Hà Đông', en: 'Ha Dong' }),
  ward2025('kien-hung-2025', '09552', { vi: 'Kiến Hưng', en: 'Kien Hung' }),
  ward2025('phu-luong-2025', '09568', { vi: 'Phú Lương', en: 'Phu Luong' }),
  ward2025('tay-mo-2025', '00634', { vi: 'Tây Mỗ', en: 'Tay Mo' }),
  ward2025('thanh-liet-2025', '00643', { vi: 'Thanh Liệt', en: 'Thanh Liet' }),
  ward2025('yen-nghia-2025', '09562', { vi: 'Yên Nghĩa', en: 'Yen Nghia' }),
];

/** Every unit that is known: the district, its wards of 2024, those that came after. */
export const places: readonly Place[] = [haDongDistrict, ...wardsOf2024, ...laterPlaces];
