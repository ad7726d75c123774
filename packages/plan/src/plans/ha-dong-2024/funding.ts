import type { FundingSource, FundingSourceKind } from '../../funding/index.ts';
import type { Citation, Text } from '../../kernel/index.ts';
import type { PlanFunding } from '../plan.ts';
import { at, money, words } from './cite.ts';

export const funding: PlanFunding = {
  generalBudget: at(
    'III.1#1',
    'Kinh phí thực hiện các chính sách chung theo quy định được bố trí trong dự toán ngân sách Quận triển khai hàng năm đã phân bổ về Phòng Lao động - Thương binh và Xã hội, các phòng, đơn vị liên quan.',
  ),
  total: money(3_051_500_000, 'III.1#2', 'dự kiến tổng kinh phí 3.051.500.000 đồng', 'PROJECTED'),
  totalInWords: words('III.1#2', 'Ba tỷ không trăm năm mươi một triệu năm trăm nghìn đồng'),
  sourceKinds: [
    words('III.1#2', 'Quỹ Vì người nghèo quận', 'district-fund-for-the-poor'),
    words('III.1#2', 'Quỹ Bảo trợ trẻ em quận', 'childrens-fund'),
    words('III.1#2', 'Quỹ Vì người nghèo các phường', 'ward-funds-for-the-poor'),
    words(
      'III.1#2',
      'nguồn huy động xã hội hóa của các ngành, đoàn thể, các tổ chức, cá nhân hảo tâm',
      'social-mobilisation',
    ),
  ],
};

function source(
  id: string,
  kind: FundingSourceKind,
  name: Text,
  keeper: string | null,
  named: Citation,
  place: string | null = null,
): FundingSource {
  return { id, name, kind, keeper, place, named };
}

function wardFund(ward: string, vi: string, en: string): FundingSource {
  return source(
    `ward-fund-for-the-poor/${ward}`,
    'FUND',
    { vi: `Quỹ Vì người nghèo phường ${vi}`, en: `Ward Fund for the Poor, ${en}` },
    `ward-peoples-committee/${ward}`,
    at('III.1#2', 'Quỹ Vì người nghèo các phường'),
    `${ward}-2024`,
  );
}

/** A body that gives or raises by itself. */
function body(id: string, vi: string, en: string, named: Citation): FundingSource {
  return source(id, 'AGENCY', { vi, en }, id, named);
}

export const sources: readonly FundingSource[] = [
  source(
    'district-fund-for-the-poor',
    'FUND',
    { vi: 'Quỹ Vì người nghèo quận', en: 'District Fund for the Poor' },
    'fatherland-front',
    at('II.2.2.1#4', 'trích Quỹ Vì người nghèo quận'),
  ),
  source(
    'childrens-fund',
    'FUND',
    { vi: 'Quỹ Bảo trợ trẻ em quận', en: "District Children's Fund" },
    null,
    at('II.2.2.3#3.2', 'Quỹ Bảo trợ trẻ em quận'),
  ),
  wardFund('ha-cau', 'Hà Cầu', 'Hà Cầu'),
  wardFund('yen-nghia', 'Yên Nghĩa', 'Yên Nghĩa'),
  wardFund('phu-luong', 'Phú Lương', 'Phú Lương'),
  wardFund('dong-mai', 'Đồng Mai', 'Đồng Mai'),
  wardFund('duong-noi', 'Dương Nội', 'Dương Nội'),
  wardFund('bien-giang', 'Biên Giang', 'Biên Giang'),
  source(
    'ward-funds-without-near-poor-households',
    'FUND',
    {
      vi: 'Quỹ Vì người nghèo các phường không còn hộ cận nghèo, có số dư lớn',
      en: 'Ward Funds for the Poor of wards without near-poor households and with a large balance',
    },
    'fatherland-front',
    at('II.2.2.2#4', 'điều tiết Quỹ Vì người nghèo của các phường không còn hộ cận nghèo, có số dư lớn để hỗ trợ'),
  ),
  source(
    'social-mobilisation',
    'MOBILISED',
    { vi: 'Nguồn huy động xã hội hóa', en: 'Social mobilisation' },
    'fatherland-front',
    at('IV.10#1', 'Chủ trì vận động, tiếp nhận nguồn kinh phí do các tổ chức, cá nhân, doanh nghiệp ủng hộ'),
  ),
  body('womens-union', 'Hội LHPN quận', "District Women's Union", at('II.2.2.1#4.1', 'Hội LH Phụ nữ quận huy động')),
  body(
    'labour-federation',
    'Liên đoàn Lao động quận',
    'District Labour Federation',
    at('II.2.2.1#4.1', 'Liên đoàn Lao động quận huy động'),
  ),
  body(
    'political-academy',
    'Học viện Chính trị - Bộ Quốc phòng',
    'Political Academy, Ministry of National Defence',
    at('II.2.2.1#4.1', 'Học viện Chính trị-Bộ Quốc phòng hỗ trợ'),
  ),
  body(
    'youth-union',
    'Quận đoàn',
    'District Youth Union',
    at('II.2.2.1#4.1', 'Quận đoàn và Hội Chữ thập đỏ quận huy động'),
  ),
  body(
    'red-cross',
    'Hội Chữ thập đỏ quận',
    'District Red Cross Society',
    at('II.2.2.1#4.2', 'Hội Chữ thập đỏ huy động'),
  ),
  body(
    'bia-ba-relic-board',
    'Ban Quản lý di tích Bia Bà (La Khê)',
    'Bia Ba Relic Management Board (La Khe)',
    at('II.2.2.3#3.4', 'Ban Quản lý di tích Bia Bà (La Khê)'),
  ),
  source(
    'labour-division-mobilisation',
    'MOBILISED',
    {
      vi: 'Nguồn xã hội hóa do Phòng LĐ-TB&XH chủ trì vận động',
      en: 'Social mobilisation led by the Division of Labour, Invalids and Social Affairs',
    },
    'labour-division',
    at(
      'II.2.2.4#4.2',
      'Phòng Lao động - Thương binh và Xã hội chủ trì phối hợp với Phòng Kinh tế và các đơn vị vận động xã hội hóa',
    ),
  ),
];
