import type { PovertyCause } from '../../households/index.ts';
import type { Cited } from '../../kernel/index.ts';
import type { Baseline } from '../plan.ts';
import { count, day } from './cite.ts';

function ward(place: string, households: number, quote: string): Baseline['wards'][number] {
  return { place, households: count(households, 'II.1#1', quote, 'FIXED') };
}

function cause(value: PovertyCause, quote: string): Cited<PovertyCause> {
  return { value, clause: 'II.1#2', quote, certainty: 'FIXED' };
}

/** II.1: the near-poor households at the end of 2023. */
export const baseline: Baseline = {
  asOf: day('2023-12-31', 'II.1#1', 'Tổng số hộ cận nghèo trên địa bàn quận cuối năm 2023'),
  households: count(84, 'II.1#1', 'cuối năm 2023 theo chuẩn nghèo giai đoạn 2021 - 2025 là 84 hộ', 'FIXED', {
    numberAt: 3,
  }),
  wardCount: count(6, 'II.1#1', 'thuộc 06 phường', 'FIXED'),
  wards: [
    ward('ha-cau-2024', 2, 'Hà Cầu 02 hộ'),
    ward('yen-nghia-2024', 3, 'Yên Nghĩa 03 hộ'),
    ward('phu-luong-2024', 17, 'Phú Lương 17 hộ'),
    ward('dong-mai-2024', 19, 'Đồng Mai 19 hộ'),
    ward('duong-noi-2024', 21, 'Dương Nội 21 hộ'),
    ward('bien-giang-2024', 22, 'Biên Giang 22 hộ'),
  ],
  standards: [
    { level: 'CENTRAL', households: count(2, 'II.1#1', '02 hộ cận nghèo theo chuẩn Trung ương', 'FIXED') },
    { level: 'CITY', households: count(82, 'II.1#1', '82 hộ cận nghèo theo chuẩn Thành phố', 'FIXED') },
  ],
  causes: [
    cause('ILLNESS', 'ốm đau'),
    cause('CRITICAL_ILLNESS', 'mắc bệnh hiểm nghèo'),
    cause('ACCIDENT', 'tai nạn'),
    cause('NO_WORKING_AGE_MEMBER', 'không có người trong độ tuổi lao động'),
    cause('UNABLE_TO_WORK', 'không có khả năng lao động'),
    cause('INTELLECTUAL_DISABILITY', 'thiếu năng trí tuệ'),
    cause('ELDERLY_WITHOUT_PENSION', 'cao tuổi không có lương hưu, trợ cấp bảo hiểm xã hội'),
    cause('NO_STABLE_INCOME', 'không có nguồn thu nhập ổn định'),
    cause('NO_BUSINESS_CAPITAL', 'không có vốn sản xuất, kinh doanh'),
    cause('LACK_OF_SKILLS', 'không có kiến thức, kỹ năng lao động, sản xuất'),
  ],
};
