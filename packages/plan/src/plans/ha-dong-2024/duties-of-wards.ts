import type { Duty } from '../../responsibilities/index.ts';
import { at } from './cite.ts';
import { directed, requested, requestedByClosing, sixWards } from './duty.ts';

const wards = 'ward-peoples-committee';
const communication = directed('IV.12#1', wards);
const households = directed('IV.12#2', wards);
const policies = directed('IV.12#3', wards);
const credit = directed('IV.12#4', wards);
const resources = directed('IV.12#5', ...sixWards);

const ofWards: readonly Duty[] = [
  communication(
    'policies',
    ['IMPLEMENT', 'COMMUNICATE'],
    'Tăng cường công tác tuyên truyền các chủ trương, chính sách của Đảng và Nhà nước về chương trình giảm nghèo',
    'Tuyên truyền chủ trương, chính sách về giảm nghèo',
    'Communicate the policies on poverty reduction',
  ),
  communication(
    'plan-and-extension',
    ['COMMUNICATE'],
    'tuyên truyền thực hiện Kế hoạch hỗ trợ hộ cận nghèo và các chương trình khuyến nông, khuyến công',
    'Tuyên truyền Kế hoạch và các chương trình khuyến nông, khuyến công',
    'Communicate the plan and the extension programmes',
    { measures: ['BUSINESS_DEVELOPMENT'] },
  ),
  communication(
    'good-examples',
    ['COMMUNICATE'],
    'gương các hộ gia đình làm kinh tế giỏi vươn lên thoát nghèo, thoát cận nghèo',
    'Tuyên truyền gương hộ gia đình vươn lên thoát nghèo, thoát cận nghèo',
    'Communicate the example of households that do well and rose out of poverty or near-poverty',
  ),
  households(
    'review',
    ['IMPLEMENT', 'EVALUATE'],
    'Tổ chức rà soát, đánh giá',
    'Rà soát, đánh giá hộ cận nghèo',
    'Review and evaluate the households',
  ),
  households(
    'guide-and-support',
    ['GUIDE', 'IMPLEMENT'],
    'hướng dẫn, hỗ trợ hộ cận nghèo',
    'Hướng dẫn, hỗ trợ hộ cận nghèo',
    'Guide and support the households',
  ),
  households(
    'check-use',
    ['MONITOR', 'INSPECT', 'FOLLOW_UP'],
    'theo dõi, kiểm tra, đôn đốc và giúp đỡ các hộ gia đình tiếp nhận, sử dụng nguồn hỗ trợ đúng mục đích',
    'Theo dõi, kiểm tra, đôn đốc việc sử dụng nguồn hỗ trợ đúng mục đích',
    'Monitor, inspect and follow up that support is used as intended',
    { supportStep: 'CHECK_USE' },
  ),
  households(
    'help-to-receive',
    ['FACILITATE'],
    'giúp đỡ các hộ gia đình tiếp nhận, sử dụng nguồn hỗ trợ đúng mục đích',
    'Giúp đỡ các hộ tiếp nhận, sử dụng nguồn hỗ trợ',
    'Help the households to receive and use the support',
  ),
  policies(
    'general-policies',
    ['IMPLEMENT'],
    'Thực hiện đầy đủ, kịp thời các chính sách, chế độ do Nhà nước quy định đối với hộ cận nghèo, hộ thoát cận nghèo, đảm bảo đúng đối tượng.',
    'Thực hiện đầy đủ, kịp thời chính sách, chế độ, đúng đối tượng',
    'Give every entitlement, in full, in time, to the right beneficiary',
  ),
  credit(
    'manage-credit',
    ['COORDINATE'],
    'Phối hợp với PGD Ngân hàng Chính sách Xã hội, các hội đoàn thể sử dụng và quản lý hiệu quả nguồn vốn tín dụng ưu đãi',
    'Phối hợp sử dụng, quản lý nguồn vốn tín dụng ưu đãi',
    'Coordinate in using and managing preferential credit well',
    { partners: ['social-policy-bank', 'mass-organisations'], measures: ['PREFERENTIAL_CREDIT'] },
  ),
  credit(
    'train',
    ['TRAIN', 'GUIDE'],
    'gắn với tập huấn, hướng dẫn sản xuất, kinh doanh, dịch vụ....',
    'Tập huấn, hướng dẫn sản xuất, kinh doanh, dịch vụ',
    'Train and guide in production, business and services',
    { partners: ['social-policy-bank', 'mass-organisations'], measures: ['PREFERENTIAL_CREDIT'] },
  ),
  resources(
    'mobilise',
    ['MOBILISE'],
    'Các phường Hà Cầu, Yên Nghĩa, Phú Lương, Đồng Mai, Dương Nội, Biên Giang tập trung huy động các nguồn lực hỗ trợ hộ cận nghèo thoát cận nghèo trong năm 2024.',
    'Tập trung huy động nguồn lực để hộ cận nghèo thoát cận nghèo trong năm 2024',
    'Mobilise every resource so that the households exit in 2024',
    { deadline: { kind: 'YEAR', year: 2024, cite: at('IV.12#5', 'thoát cận nghèo trong năm 2024') } },
  ),
];

const askedBodies = [
  'fatherland-front',
  'womens-union',
  'veterans-association',
  'youth-union',
  'labour-federation',
  'red-cross',
];
const requiredBodies = [
  'labour-division',
  'finance-division',
  'economic-division',
  'education-division',
  'culture-division',
  'culture-centre',
  'health-division',
  'health-centre',
  'justice-division',
  'social-policy-bank',
  'social-insurance',
  wards,
];
const asked = requested('V.1', requestedByClosing, ...askedBodies);
const required = directed('V.1', ...requiredBodies);

const difficulties = {
  quote:
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, kịp thời báo cáo về UBND quận (qua Phòng Lao động - Thương binh và Xã hội) để giải quyết',
  vi: 'Kịp thời báo cáo khó khăn, vướng mắc về UBND quận (qua Phòng LĐ-TB&XH)',
  en: 'Report difficulties in time to the district, through the standing agency',
  to: { recipient: ['district-peoples-committee'], through: 'labour-division' },
} as const;

const ofEveryone: readonly Duty[] = [
  asked(
    'implement-requested',
    ['IMPLEMENT'],
    requestedByClosing.quote,
    'Triển khai thực hiện Kế hoạch (đề nghị)',
    'Implement the plan (requested)',
  ),
  required(
    'implement-directed',
    ['IMPLEMENT'],
    'yêu cầu các phòng, ban, ngành quận, UBND các phường triển khai thực hiện',
    'Triển khai thực hiện Kế hoạch (yêu cầu)',
    'Implement the plan (directed)',
  ),
  asked('difficulties-requested', ['REPORT'], difficulties.quote, difficulties.vi, difficulties.en, difficulties.to),
  required('difficulties-directed', ['REPORT'], difficulties.quote, difficulties.vi, difficulties.en, difficulties.to),
];

/** IV.12 and the closing words, which address everyone. */
export const dutiesOfWards: readonly Duty[] = [...ofWards, ...ofEveryone];
