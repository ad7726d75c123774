import type { Duty } from '../../responsibilities/index.ts';
import { at, count } from './cite.ts';
import { directed } from './duty.ts';

const bank = 'social-policy-bank';
const loan = ['HOUSING_LOAN'];
const lending = directed('IV.8#1', bank);
const borrowers = directed('IV.8#2', bank);
const capital = directed('IV.8#3', bank);
const report = directed('IV.8#4', bank);

const ofBank: readonly Duty[] = [
  lending(
    'lend',
    ['IMPLEMENT'],
    'Sử dụng nguồn vốn từ Ngân sách quận ủy thác để thực hiện cho vay các đối tượng theo Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố.',
    'Cho vay từ nguồn vốn ngân sách quận ủy thác theo Nghị quyết 14/2023/NQ-HĐND',
    'Lend from the capital entrusted by the district budget under Resolution 14/2023/NQ-HĐND',
    { measures: loan },
  ),
  borrowers(
    'review-borrowers',
    ['COORDINATE'],
    'Phối hợp với UBND các phường, Hội đoàn thể nhận ủy thác rà soát các hộ cận nghèo đủ điều kiện, có nhu cầu vay vốn xây dựng, sửa chữa nhà ở theo Nghị quyết số 14/2023/NQ-HĐND ngày 06/12/2023 của HĐND Thành phố',
    'Rà soát hộ cận nghèo đủ điều kiện, có nhu cầu vay vốn xây dựng, sửa chữa nhà ở',
    'Review which near-poor households need and may have a housing loan',
    { partners: ['ward-peoples-committee', 'entrusted-associations'], measures: loan },
  ),
  borrowers(
    'guide-dossiers',
    ['GUIDE'],
    'hướng dẫn quy trình, thủ tục hồ sơ',
    'Hướng dẫn quy trình, thủ tục hồ sơ',
    'Guide borrowers in procedure, formalities and dossier',
    { partners: ['ward-peoples-committee', 'entrusted-associations'], measures: loan },
  ),
  borrowers(
    'lend-in-time',
    ['IMPLEMENT'],
    'cho vay kịp thời theo quy định',
    'Cho vay kịp thời theo quy định',
    'Lend in time, as the regulation says',
    {
      measures: loan,
    },
  ),
  capital(
    'propose-capital',
    ['COORDINATE', 'PROPOSE'],
    'Phối hợp với Phòng Lao động - Thương binh và Xã hội, Tài chính - Kế hoạch lập kế hoạch đề xuất bổ sung nguồn vốn sang PGD Ngân hàng Chính sách xã hội',
    'Phối hợp lập kế hoạch đề xuất bổ sung nguồn vốn',
    'Plan and propose additional capital',
    { partners: ['labour-division', 'finance-division'], measures: loan },
  ),
  capital(
    'estimate-costs',
    ['COORDINATE', 'PROPOSE'],
    'dự toán kinh phí cấp bù chi phí quản lý, hỗ trợ lãi suất (nếu có)',
    'Phối hợp dự toán kinh phí cấp bù chi phí quản lý, hỗ trợ lãi suất (nếu có)',
    'Estimate the budget for management-cost compensation and interest support, if any',
    { partners: ['labour-division', 'finance-division'], measures: loan },
  ),
  report(
    'report',
    ['REPORT'],
    'Báo cáo UBND quận về kết quả cho vay - thu nợ định kỳ 06 tháng/lần (vào ngày 5 tháng 1 và 5 tháng 7 hàng năm).',
    'Báo cáo kết quả cho vay - thu nợ ngày 5 tháng 1 và ngày 5 tháng 7 hằng năm',
    'Report on lending and collection on 5 January and 5 July of each year',
    {
      measures: loan,
      recipient: ['district-peoples-committee'],
      deadline: {
        kind: 'YEARLY_DATES',
        dates: [
          { month: 1, day: 5 },
          { month: 7, day: 5 },
        ],
        everyMonths: count(6, 'IV.8#4', 'định kỳ 06 tháng/lần', 'FIXED'),
        cite: at('IV.8#4', 'vào ngày 5 tháng 1 và 5 tháng 7 hàng năm'),
      },
    },
  ),
];

const cards = directed('IV.9#1', 'social-insurance');

const ofInsurance: readonly Duty[] = [
  cards(
    'issue-cards',
    ['IMPLEMENT'],
    'Thực hiện việc cấp thẻ BHYT cho người thuộc hộ cận nghèo, đối tượng Bảo trợ xã hội, các chính sách BHYT theo Nghị quyết 13/2023/NQ-HĐND, người mù có hoàn cảnh khó khăn, người làm nông, lâm, ngư nghiệp thuộc hộ có mức sống trung bình đảm bảo theo quy định.',
    'Cấp thẻ BHYT cho người thuộc hộ cận nghèo và các đối tượng theo quy định',
    'Issue health insurance cards to people of near-poor households and the other groups named (exited households are not)',
    { measures: ['HEALTH_INSURANCE_CARD'] },
  ),
];

/** IV.8 and IV.9. */
export const dutiesOfBankAndInsurance: readonly Duty[] = [...ofBank, ...ofInsurance];
