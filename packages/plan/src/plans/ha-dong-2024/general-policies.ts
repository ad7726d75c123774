import type { SchoolLevel } from '../../households/index.ts';
import type { Citation, LawRelation } from '../../kernel/index.ts';
import type { Condition, GeneralPolicy } from '../../measures/index.ts';
import { at, count, from2025, notStated, words, year2024, years2025To2027 } from './cite.ts';

function amountByRegulation(clause: string): GeneralPolicy['amount'] {
  return notStated(
    clause,
    'Kế hoạch không ghi mức: thực hiện theo quy định.',
    'The plan states no amount: it is the one of the regulation.',
  );
}

function implementing(instrument: string, clause: string, quote: string): LawRelation & Citation {
  return { kind: 'IMPLEMENTS', instrument, ...at(clause, quote) };
}

function nearPoor(clause: string, quote: string): Condition {
  return { kind: 'CLASS_IN', classes: ['NEAR_POOR'], ...at(clause, quote) };
}

/** Whom the text calls “học sinh, sinh viên”, from general education on; a child in kindergarten is neither. */
const pupilsAndStudents: readonly SchoolLevel[] = [
  'GENERAL_EDUCATION',
  'CONTINUING_EDUCATION',
  'VOCATIONAL',
  'PROFESSIONAL_SECONDARY',
  'COLLEGE',
  'UNIVERSITY',
];

/** II.2.1#6: who is entitled is for the competent body to find, not for the plan to say. */
function byRegulation(policy: string, quote: string): Condition {
  return { kind: 'BY_REGULATION', policy, ...at('II.2.1#6', quote) };
}

const businessDevelopment: GeneralPolicy = {
  code: 'BUSINESS_DEVELOPMENT',
  name: { vi: 'Phát triển sản xuất kinh doanh, khuyến nông, khuyến công', en: 'Production and business development' },
  group: 'GENERAL',
  content: words(
    'II.2.1#1',
    'tiếp tục triển khai các chương trình khuyến công, khuyến nông, phổ biến kiến thức, kinh nghiệm sản xuất, kinh doanh cho thành viên hộ cận nghèo; hỗ trợ phát triển các ngành nghề truyền thống, quy mô nhỏ, nhóm hộ gia đình; hỗ trợ giới thiệu, tiêu thụ sản phẩm cho các hộ cận nghèo',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#1',
  bases: [],
  conditions: [nearPoor('II.2.1#1', 'cho thành viên hộ cận nghèo')],
  window: year2024,
  amount: amountByRegulation('II.2.1#1'),
};

const preferentialCredit: GeneralPolicy = {
  code: 'PREFERENTIAL_CREDIT',
  name: { vi: 'Tín dụng ưu đãi', en: 'Preferential credit' },
  group: 'GENERAL',
  content: words(
    'II.2.1#2',
    'đẩy mạnh các chương trình tín dụng ưu đãi bằng nguồn vốn do ngân sách Nhà nước ủy thác qua Ngân hàng Chính sách Xã hội để hỗ trợ tạo việc làm, duy trì và mở rộng việc làm, phát triển sản xuất, kinh doanh. Hỗ trợ học sinh, sinh viên có hoàn cảnh khó khăn hoặc thành viên hộ cận nghèo được vay vốn tín dụng ưu đãi để học tập.',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#2',
  bases: [],
  conditions: [
    {
      kind: 'ANY_OF',
      of: [
        {
          ...nearPoor('II.2.1#2', 'thành viên hộ cận nghèo được vay vốn tín dụng ưu đãi'),
          ambiguity: 'credit-of-near-poor-from-2025',
          ambiguousIn: from2025,
        },
        {
          kind: 'ALL_OF',
          of: [
            { kind: 'IN_HARDSHIP', ...at('II.2.1#2', 'có hoàn cảnh khó khăn') },
            {
              kind: 'SCHOOL_LEVEL_IN',
              levels: pupilsAndStudents,
              ambiguity: 'credit-of-households-in-hardship',
              ...at('II.2.1#2', 'học sinh, sinh viên có hoàn cảnh khó khăn'),
            },
            {
              kind: 'IN_SCHOOL',
              ambiguity: 'credit-of-households-in-hardship',
              ...at('II.2.1#2', 'được vay vốn tín dụng ưu đãi để học tập'),
            },
          ],
          ...at('II.2.1#2', 'học sinh, sinh viên có hoàn cảnh khó khăn'),
        },
      ],
      ...at('II.2.1#2', 'học sinh, sinh viên có hoàn cảnh khó khăn hoặc thành viên hộ cận nghèo'),
    },
  ],
  window: year2024,
  furtherWindows: [from2025],
  amount: amountByRegulation('II.2.1#2'),
};

const vocationalTraining: GeneralPolicy = {
  code: 'VOCATIONAL_TRAINING',
  name: { vi: 'Dạy nghề, giải quyết việc làm', en: 'Vocational training and employment support' },
  group: 'GENERAL',
  content: words(
    'II.2.1#3',
    'khảo sát, hỗ trợ thành viên hộ cận nghèo tham gia đào tạo nghề trình độ sơ cấp, đào tạo nghề dưới 03 tháng theo Quyết định 46/2015/QĐ-TTg của Thủ tướng Chính phủ. Tổ chức các Phiên giao dịch, tư vấn việc làm và phối hợp với Sàn giao dịch việc làm Hà Đông để kết nối, giới thiệu việc làm cho người lao động thuộc hộ cận nghèo và sau khi thoát cận nghèo.',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#3',
  bases: [implementing('qd-46-2015-ttg', 'II.2.1#3', 'theo Quyết định 46/2015/QĐ-TTg của Thủ tướng Chính phủ')],
  conditions: [
    {
      kind: 'ANY_OF',
      of: [
        nearPoor('II.2.1#3', 'hỗ trợ thành viên hộ cận nghèo tham gia đào tạo nghề'),
        {
          kind: 'EXITED',
          ambiguity: 'training-after-exit',
          ...at('II.2.1#3', 'giới thiệu việc làm cho người lao động thuộc hộ cận nghèo và sau khi thoát cận nghèo'),
        },
      ],
      ...at('II.2.1#3', 'cho người lao động thuộc hộ cận nghèo và sau khi thoát cận nghèo'),
    },
  ],
  window: year2024,
  amount: amountByRegulation('II.2.1#3'),
  limit: {
    ...count(3, 'II.2.1#3', 'đào tạo nghề trình độ sơ cấp, đào tạo nghề dưới 03 tháng', 'STATED_BY_REGULATION'),
    unit: 'MONTH',
    meaning: { vi: 'Thời gian đào tạo nghề dưới 03 tháng', en: 'The training takes less than three months' },
  },
};

const healthInsuranceCard: GeneralPolicy = {
  code: 'HEALTH_INSURANCE_CARD',
  name: { vi: 'Hỗ trợ thẻ BHYT', en: 'Health insurance card' },
  group: 'GENERAL',
  content: words(
    'II.2.1#4',
    'thực hiện đầy đủ chính sách hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo và sau khi thoát cận nghèo 03 năm theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố; đồng thời rà soát, hướng dẫn các trường hợp đủ điều kiện để hỗ trợ thẻ BHYT theo Nghị định 20/2021/NĐ-CP của Chính phủ và Nghị quyết 13/2023/NQ-HĐND của HĐND Thành phố.',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#4',
  bases: [
    implementing('nq-17-2021-hdnd', 'II.2.1#4', 'theo Nghị quyết 17/2021/NQ-HĐND của HĐND Thành phố'),
    implementing('nd-20-2021-cp', 'II.2.1#4', 'theo Nghị định 20/2021/NĐ-CP của Chính phủ'),
    implementing('nq-13-2023-hdnd', 'II.2.1#4', 'Nghị quyết 13/2023/NQ-HĐND của HĐND Thành phố'),
  ],
  // The exit counts, not the class of today: a household keeps the card when it is average or well off within the years.
  conditions: [
    {
      kind: 'ANY_OF',
      of: [
        {
          ...nearPoor('II.2.1#4', 'hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo'),
          ambiguity: 'card-of-near-poor-after-2024',
          ambiguousIn: years2025To2027,
        },
        { kind: 'EXITED', ...at('II.2.1#4', 'sau khi thoát cận nghèo 03 năm') },
      ],
      ...at('II.2.1#4', 'cho thành viên hộ cận nghèo và sau khi thoát cận nghèo 03 năm'),
    },
  ],
  window: year2024,
  furtherWindows: [years2025To2027],
  amount: amountByRegulation('II.2.1#4'),
  limit: {
    ...count(
      3,
      'II.2.1#4',
      'hỗ trợ thẻ BHYT cho thành viên hộ cận nghèo và sau khi thoát cận nghèo 03 năm',
      'STATED_BY_REGULATION',
    ),
    unit: 'YEAR',
    ambiguity: 'three-years-after-exit',
    meaning: {
      vi: 'Còn được cấp thẻ 03 năm sau khi thoát cận nghèo',
      en: 'The card goes on for three years after exit',
    },
  },
};

const tuitionSupport: GeneralPolicy = {
  code: 'TUITION_SUPPORT',
  name: { vi: 'Hỗ trợ học phí', en: 'Tuition support' },
  group: 'GENERAL',
  content: words(
    'II.2.1#5',
    'thực hiện đầy đủ, kịp thời chính sách hỗ trợ học phí đối với trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên thuộc gia đình hộ cận nghèo theo quy định tại Nghị định 81/2021/NĐ-CP của Chính phủ và Nghị quyết 15/2023/NQ-HĐND của HĐND Thành phố.',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#5',
  bases: [
    implementing('nd-81-2021-cp', 'II.2.1#5', 'theo quy định tại Nghị định 81/2021/NĐ-CP của Chính phủ'),
    implementing('nq-15-2023-hdnd', 'II.2.1#5', 'Nghị quyết 15/2023/NQ-HĐND của HĐND Thành phố'),
  ],
  conditions: [
    nearPoor('II.2.1#5', 'thuộc gia đình hộ cận nghèo'),
    {
      kind: 'SCHOOL_LEVEL_IN',
      levels: ['KINDERGARTEN', 'GENERAL_EDUCATION', 'CONTINUING_EDUCATION'],
      ...at('II.2.1#5', 'trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên'),
    },
    {
      kind: 'IN_SCHOOL',
      ...at('II.2.1#5', 'trẻ em học mẫu giáo, học sinh phổ thông, học viên học cơ sở giáo dục thường xuyên'),
    },
  ],
  window: year2024,
  amount: amountByRegulation('II.2.1#5'),
};

const socialAssistance: GeneralPolicy = {
  code: 'SOCIAL_ASSISTANCE',
  name: { vi: 'Trợ giúp xã hội', en: 'Social assistance' },
  group: 'GENERAL',
  content: words(
    'II.2.1#6',
    'xét duyệt, thực hiện đầy đủ, kịp thời chính sách trợ cấp hàng tháng hoặc đưa vào nuôi dưỡng tại các cơ sở bảo trợ xã hội',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#6',
  bases: [
    implementing('nd-20-2021-cp', 'II.2.1#6', 'theo Nghị định 20/2021/NĐ-CP của Chính phủ'),
    implementing('nq-09-2021-hdnd', 'II.2.1#6', 'Nghị quyết 09/2021/NQ-HĐND'),
    implementing('nq-17-2021-hdnd', 'II.2.1#6', 'Nghị quyết 17/2021/NQ-HĐND'),
    implementing('nq-13-2023-hdnd', 'II.2.1#6', 'Nghị quyết 13/2023/NQ-HĐND'),
  ],
  conditions: [
    byRegulation(
      'SOCIAL_ASSISTANCE',
      'xét duyệt, thực hiện đầy đủ, kịp thời chính sách trợ cấp hàng tháng hoặc đưa vào nuôi dưỡng tại các cơ sở bảo trợ xã hội theo Nghị định 20/2021/NĐ-CP của Chính phủ',
    ),
  ],
  window: year2024,
  amount: amountByRegulation('II.2.1#6'),
};

const drugRehabilitation: GeneralPolicy = {
  code: 'DRUG_REHABILITATION',
  name: { vi: 'Miễn giảm kinh phí cai nghiện tự nguyện', en: 'Voluntary drug rehabilitation, fees waived or reduced' },
  group: 'GENERAL',
  content: words(
    'II.2.1#6',
    'Miễn giảm kinh phí chữa trị, cai nghiện tự nguyện tại các cơ sở cai nghiện của thành phố cho người nghiện là thành viên hộ cận nghèo',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#6',
  bases: [implementing('qd-14-2013-ubnd', 'II.2.1#6', 'theo Quyết định 14/2013/QĐ-UBND của UBND thành phố')],
  conditions: [
    nearPoor('II.2.1#6', 'là thành viên hộ cận nghèo'),
    byRegulation(
      'DRUG_REHABILITATION',
      'cho người nghiện là thành viên hộ cận nghèo theo Quyết định 14/2013/QĐ-UBND của UBND thành phố',
    ),
  ],
  window: year2024,
  amount: amountByRegulation('II.2.1#6'),
};

const disasterRelief: GeneralPolicy = {
  code: 'DISASTER_RELIEF',
  name: { vi: 'Trợ giúp khi gặp thiên tai, dịch bệnh, rủi ro', en: 'Relief in disaster, epidemic or force majeure' },
  group: 'GENERAL',
  content: words(
    'II.2.1#6',
    'Kịp thời thăm hỏi, động viên, trợ giúp hộ cận nghèo khi gặp thiên tai, dịch bệnh và rủi ro bất khả kháng khác.',
    undefined,
    'STATED_BY_REGULATION',
  ),
  clause: 'II.2.1#6',
  bases: [],
  conditions: [
    nearPoor('II.2.1#6', 'trợ giúp hộ cận nghèo'),
    byRegulation('DISASTER_RELIEF', 'khi gặp thiên tai, dịch bệnh và rủi ro bất khả kháng khác'),
  ],
  window: year2024,
  amount: amountByRegulation('II.2.1#6'),
};

/** II.2.1: what every near-poor household is entitled to by regulation; the plan states no amount for it. */
export const generalPolicies: readonly GeneralPolicy[] = [
  businessDevelopment,
  preferentialCredit,
  vocationalTraining,
  healthInsuranceCard,
  tuitionSupport,
  socialAssistance,
  drugRehabilitation,
  disasterRelief,
];
