import type { Duty } from '../../responsibilities/index.ts';
import { at } from './cite.ts';
import { directed } from './duty.ts';

const labour = 'labour-division';
const wards = { partners: ['ward-peoples-committee'] };
const everyone = ['fatherland-front', 'divisions-and-sectors', 'mass-organisations', 'ward-peoples-committee'];

const standing = directed('IV.1#1', labour);
const households = directed('IV.1#2', labour);
const policies = directed('IV.1#3', labour);
const yearlyReview = directed('IV.1#4', labour);
const results = directed('IV.1#5', labour);

const ofLabour: readonly Duty[] = [
  standing(
    'standing-agency',
    ['STANDING_AGENCY'],
    'Là cơ quan thường trực Ban chỉ đạo rà soát và trợ giúp người nghèo quận',
    'Là cơ quan thường trực Ban chỉ đạo rà soát và trợ giúp người nghèo quận',
    'Standing agency of the Steering Committee',
    { partners: everyone },
  ),
  standing(
    'advise',
    ['LEAD', 'ADVISE'],
    'thực hiện chủ trì, phối hợp với Ủy ban MTTQ, các phòng, ban, ngành, đoàn thể quận và UBND các phường để tham mưu triển khai thực hiện hiệu quả Kế hoạch này',
    'Chủ trì tham mưu triển khai thực hiện Kế hoạch',
    'Lead and advise on the implementation of the plan',
    { partners: everyone },
  ),
  households(
    'review',
    ['LEAD', 'IMPLEMENT'],
    'Chủ trì, phối hợp với UBND các phường rà soát',
    'Rà soát hộ cận nghèo',
    'Review the near-poor households',
    wards,
  ),
  households(
    'list',
    ['LEAD', 'IMPLEMENT'],
    'lập danh sách các hộ cận nghèo thuộc diện được hỗ trợ',
    'Lập danh sách hộ cận nghèo thuộc diện được hỗ trợ',
    'List the households within the scope of support',
    wards,
  ),
  households('appraise', ['LEAD', 'IMPLEMENT'], 'thẩm định', 'Thẩm định', 'Appraise', {
    ...wards,
    supportStep: 'APPRAISE',
  }),
  households(
    'propose-support',
    ['LEAD', 'IMPLEMENT'],
    'xây dựng phương án hỗ trợ cụ thể đối với từng hộ',
    'Xây dựng phương án hỗ trợ cụ thể đối với từng hộ',
    'Draw up a support proposal for each household',
    { ...wards, supportStep: 'PROPOSE' },
  ),
  policies(
    'guide-wards',
    ['IMPLEMENT', 'GUIDE'],
    'Triển khai, hướng dẫn các phường thực hiện tốt chính sách hỗ trợ chung của Nhà nước và chính sách đặc thù từ nguồn xã hội hóa của quận',
    'Triển khai, hướng dẫn các phường thực hiện chính sách chung và chính sách đặc thù',
    'Roll out the general and the special measures and guide the wards in them',
    wards,
  ),
  policies(
    'vocational-training',
    ['IMPLEMENT'],
    'Rà soát, hỗ trợ đào tạo nghề',
    'Rà soát, hỗ trợ đào tạo nghề',
    'Review and support vocational training',
    {
      measures: ['VOCATIONAL_TRAINING'],
    },
  ),
  policies(
    'connect-jobs',
    ['CONNECT'],
    'kết nối giới thiệu việc làm cho thành viên hộ cận nghèo, hộ có hoàn cảnh khó khăn',
    'Kết nối, giới thiệu việc làm cho thành viên hộ cận nghèo, hộ có hoàn cảnh khó khăn',
    'Connect members of near-poor households and of households in hardship with jobs',
    { measures: ['VOCATIONAL_TRAINING'] },
  ),
  policies(
    'health-insurance-cards',
    ['IMPLEMENT'],
    'thực hiện cấp thẻ BHYT cho người thuộc hộ cận nghèo, hộ thoát cận nghèo, đối tượng bảo trợ xã hội và các đối tượng khác theo quy định',
    'Cấp thẻ BHYT cho người thuộc hộ cận nghèo, hộ thoát cận nghèo, đối tượng bảo trợ xã hội và đối tượng khác theo quy định',
    'Issue health insurance cards to people of near-poor and exited households, social-protection beneficiaries and the other groups of the regulation',
    { measures: ['HEALTH_INSURANCE_CARD'] },
  ),
  yearlyReview(
    'follow-up-review',
    ['FOLLOW_UP', 'GUIDE'],
    'Đôn đốc, hướng dẫn phường thực hiện quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm',
    'Đôn đốc, hướng dẫn phường rà soát hộ nghèo, hộ cận nghèo hằng năm',
    'Follow up and guide the yearly review of poor and near-poor households',
    { ...wards, deadline: { kind: 'YEARLY', cite: at('IV.1#4', 'rà soát hộ nghèo, hộ cận nghèo hằng năm') } },
  ),
  yearlyReview(
    'prevent-relapse',
    ['IMPLEMENT'],
    'có giải pháp hỗ trợ kịp thời hộ khó khăn để tránh tái nghèo, tái cận nghèo',
    'Có giải pháp hỗ trợ kịp thời hộ khó khăn để tránh tái nghèo, tái cận nghèo',
    'Support households in hardship in time, so that none falls back',
    wards,
  ),
  results(
    'consolidate',
    ['CONSOLIDATE', 'EVALUATE'],
    'Tổng hợp, đánh giá kết quả thực hiện Kế hoạch này',
    'Tổng hợp, đánh giá kết quả thực hiện Kế hoạch',
    'Consolidate and evaluate the results of the plan',
  ),
  results(
    'report',
    ['REPORT'],
    'để báo cáo Quận ủy, HĐND, UBND quận và Thành phố',
    'Báo cáo Quận ủy, HĐND, UBND quận và Thành phố',
    "Report to the District Party Committee, the District People's Council and Committee, and the city",
    {
      recipient: [
        'district-party-committee',
        'district-peoples-council',
        'district-peoples-committee',
        'city-peoples-committee',
      ],
    },
  ),
];

const budget = directed('IV.2#1', 'finance-division');
const resources = directed('IV.2#2', 'finance-division');
const entrusted = directed('IV.2#3', 'finance-division');

const ofFinance: readonly Duty[] = [
  budget(
    'allocate',
    ['ADVISE'],
    'Tham mưu UBND quận phân bổ nguồn kinh phí ngân sách triển khai thực hiện chính sách theo quy định',
    'Tham mưu UBND quận phân bổ kinh phí ngân sách thực hiện chính sách',
    "Advise the District People's Committee on the allocation of budget to the policies",
    { recipient: ['district-peoples-committee'] },
  ),
  budget(
    'guide-settlement',
    ['GUIDE'],
    'hướng dẫn việc quản lý, sử dụng, thanh quyết toán nguồn kinh phí thực hiện theo quy định tài chính hiện hành',
    'Hướng dẫn quản lý, sử dụng, thanh quyết toán kinh phí',
    'Guide the management, use and settlement of the money',
  ),
  resources(
    'mobilise',
    ['COORDINATE', 'MOBILISE'],
    'Phối hợp với Ủy ban MTTQ quận, Phòng Lao động - Thương binh và Xã hội, Phòng Kinh tế và các phòng, ban, ngành, đoàn thể liên quan, UBND các phường vận động nguồn xã hội hóa thực hiện Kế hoạch.',
    'Phối hợp vận động nguồn xã hội hóa',
    'Coordinate in the social mobilisation',
    {
      partners: [
        'fatherland-front',
        'labour-division',
        'economic-division',
        'divisions-and-sectors',
        'mass-organisations',
        'ward-peoples-committee',
      ],
    },
  ),
  entrusted(
    'entrusted-capital',
    ['ADVISE'],
    'Hằng năm, tham mưu bố trí nguồn vốn ngân sách quận ủy thác qua PGD Ngân hàng Chính sách xã hội để cho hộ thoát nghèo, hộ thoát cận nghèo và các đối tượng chính sách khác vay vốn giải quyết việc làm.',
    'Hằng năm tham mưu bố trí vốn ủy thác cho vay giải quyết việc làm',
    'Advise every year on the capital entrusted for job loans',
    {
      partners: ['social-policy-bank'],
      measures: ['PREFERENTIAL_CREDIT', 'JOB_LOAN'],
      deadline: { kind: 'YEARLY', cite: at('IV.2#3', 'Hằng năm, tham mưu bố trí nguồn vốn ngân sách quận ủy thác') },
    },
  ),
];

const extension = directed('IV.3#1', 'economic-division');
const goods = directed('IV.3#2', 'economic-division');

const ofEconomy: readonly Duty[] = [
  extension(
    'extension',
    ['COORDINATE'],
    'Phối hợp với UBND các phường tập trung công tác khuyến nông, khuyến công',
    'Phối hợp với UBND các phường tập trung công tác khuyến nông, khuyến công',
    'Concentrate on agricultural extension and industrial promotion, with the wards',
    { ...wards, measures: ['BUSINESS_DEVELOPMENT'] },
  ),
  extension(
    'train',
    ['TRAIN', 'GUIDE'],
    'tập huấn, hướng dẫn hộ cận nghèo kiến thức, kỹ năng xây dựng kế hoạch sản xuất, áp dụng tiến bộ khoa học kỹ thuật để sản xuất, kinh doanh, tạo việc làm, tăng thu nhập',
    'Tập huấn, hướng dẫn kiến thức, kỹ năng sản xuất, kinh doanh',
    'Train and guide the households in production and business',
    { ...wards, measures: ['BUSINESS_DEVELOPMENT'] },
  ),
  goods(
    'mobilise-items',
    ['COORDINATE', 'MOBILISE'],
    'Phối hợp với Phòng Lao động - Thương binh và Xã hội, các phòng, đơn vị liên quan huy động các nguồn lực hỗ trợ đồ dùng sinh hoạt, học tập cho hộ cận nghèo và con hộ cận nghèo.',
    'Phối hợp huy động đồ dùng sinh hoạt, học tập',
    'Coordinate in mobilising household and study items',
    {
      partners: ['labour-division', 'divisions-and-sectors', 'other-units'],
      measures: ['ESSENTIAL_ITEMS', 'STUDENT_BICYCLE'],
    },
  ),
];

/** IV.1 to IV.3. */
export const dutiesOfLabourFinanceEconomy: readonly Duty[] = [...ofLabour, ...ofFinance, ...ofEconomy];
