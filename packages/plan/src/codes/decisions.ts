import { type Outcome, outcomeLabels, type Reason } from '../assignments/index.ts';
import type { Certainty } from '../kernel/index.ts';
import type { Condition, Verdict } from '../measures/index.ts';
import { type CodeMeanings, codesSince } from './code-meaning.ts';

/**
 * Code of the rule behind a reason: the kind of a condition, a rule that holds for every support, or what of two plans
 * makes the difference (`whatIf`).
 */
export type RuleCode =
  | Condition['kind']
  | 'WINDOW'
  | 'EXCLUSION_GROUP'
  | 'COUNTED_ONCE'
  | 'ITEM_LIMIT_NOT_STATED'
  | 'RATE'
  | 'CONTENT'
  | 'NOT_IN_PLAN';

/** How a reason compares what was found with the threshold. */
export type OperatorCode =
  | '='
  | '<'
  | '<='
  | 'IN'
  | 'CONTAINS'
  | 'WITHIN'
  | 'NOT_IN_YEAR'
  | 'AGE_BELOW_OR_FROM'
  | 'COUNT'
  | 'HOLDS_NONE_OF';

export const rule: CodeMeanings<RuleCode> = codesSince('0.1.0', {
  WINDOW: ['Thời gian thực hiện của nội dung hỗ trợ', 'The period in which the support is given'],
  EXCLUSION_GROUP: [
    'Các nội dung hỗ trợ loại trừ nhau: hộ đã nhận nội dung khác của nhóm',
    'Supports that exclude each other: the household holds another of the group',
  ],
  COUNTED_ONCE: [
    'Mỗi hộ, mỗi người chỉ hưởng một lần (trong năm, nếu hỗ trợ theo năm)',
    'Given once, or once a year where it recurs',
  ],
  ITEM_LIMIT_NOT_STATED: [
    'Kế hoạch không ghi số đồ dùng tối đa mỗi hộ: ghi chú, không phải căn cứ từ chối',
    'The plan states no limit of items a household: a note, never a refusal',
  ],
  RATE: ['Mức hỗ trợ', 'The amount of the support'],
  CONTENT: ['Nội dung hỗ trợ', 'What the support gives'],
  NOT_IN_PLAN: ['Kế hoạch không có nội dung hỗ trợ này', 'One of the plans has no such support'],
  CLASS_IN: ['Phân loại của hộ thuộc diện được hỗ trợ', 'The class of the household is one of those supported'],
  NEED: ['Hộ có nhu cầu này', 'The household has this need'],
  NEED_IN: ['Hộ có một trong các nhu cầu này', 'The household has one of these needs'],
  DILAPIDATED_HOUSING: ['Nhà ở xuống cấp', 'The house is dilapidated'],
  EXITED: ['Hộ đã thoát cận nghèo', 'The household has left near-poverty'],
  SCHOOL_LEVEL_IN: ['Bậc học của thành viên', 'The level of schooling of the member'],
  IN_SCHOOL: ['Thành viên đang đi học', 'The member is at school'],
  WITHIN_YEARS_OF_EXIT: ['Trong số năm kể từ khi thoát cận nghèo', 'Within the years after the exit'],
  IN_HARDSHIP: ['Hộ còn khó khăn', 'The household is still in hardship'],
  CHILD_OR_ELDERLY: ['Thành viên là trẻ em hoặc người cao tuổi', 'The member is a child or elderly'],
  HOUSEHOLD_OR_ITS_CHILD: ['Hộ, hoặc con của hộ', 'The household, or a child of it'],
  NOT_BUILDING_OR_REPAIRING: [
    'Hộ không xây dựng mới, không sửa chữa nhà ở trong năm, bằng bất kỳ nguồn kinh phí nào',
    'The household neither builds nor repairs its house in the year, whoever pays for it',
  ],
  BY_REGULATION: [
    'Do cơ quan có thẩm quyền xác định theo quy định',
    'The competent body finds it under the regulation',
  ],
  ANY_OF: ['Một trong các điều kiện', 'One of several conditions'],
  ALL_OF: ['Tất cả các điều kiện', 'All of several conditions'],
});

export const outcome: CodeMeanings<Outcome> = codesSince('0.1.0', {
  OUTSIDE_WINDOW: [outcomeLabels.OUTSIDE_WINDOW.vi, outcomeLabels.OUTSIDE_WINDOW.en],
  EXCLUDED: [outcomeLabels.EXCLUDED.vi, outcomeLabels.EXCLUDED.en],
  DENIED: [outcomeLabels.DENIED.vi, outcomeLabels.DENIED.en],
  UNDETERMINED: [outcomeLabels.UNDETERMINED.vi, outcomeLabels.UNDETERMINED.en],
  GRANTED: [outcomeLabels.GRANTED.vi, outcomeLabels.GRANTED.en],
});

export const verdict: CodeMeanings<Verdict | 'NOTE'> = codesSince('0.1.0', {
  MET: ['Đáp ứng', 'Met'],
  NOT_MET: ['Không đáp ứng', 'Not met'],
  UNKNOWN: ['Chưa rõ vì thiếu thông tin', 'Unknown, because a fact is missing'],
  NOTE: ['Ghi chú, không ảnh hưởng đến kết quả', 'A note, without effect on the outcome'],
});

export const operator: CodeMeanings<OperatorCode> = codesSince('0.1.0', {
  '=': ['bằng', 'equals'],
  '<': ['trước, nhỏ hơn', 'before, less than'],
  '<=': ['không sau, không lớn hơn', 'not after, at most'],
  IN: ['thuộc', 'is one of'],
  CONTAINS: ['có chứa', 'contains'],
  WITHIN: [
    'trong khoảng thời gian (kể từ ngày đầu, trước ngày cuối)',
    'lies in the period (from the first day, before the last)',
  ],
  NOT_IN_YEAR: ['không diễn ra trong năm', 'does not happen in the year'],
  AGE_BELOW_OR_FROM: ['dưới tuổi thứ nhất, hoặc từ tuổi thứ hai', 'is below the first age, or at least the second'],
  COUNT: ['số lượng', 'how many there are'],
  HOLDS_NONE_OF: ['không có nội dung nào trong số này', 'holds none of these'],
});

export const certainty: CodeMeanings<Certainty | Reason['certainty']> = codesSince('0.1.0', {
  STATED: ['Theo đúng câu chữ được trích', 'As the words quoted say'],
  FIXED: ['Kế hoạch quy định', 'Fixed by the plan'],
  PROJECTED: ['Dự kiến', 'Projected'],
  PLEDGED: ['Đã đăng ký hỗ trợ', 'Pledged'],
  TARGET: ['Chỉ tiêu', 'A target'],
  PRINCIPLE: ['Nguyên tắc', 'A principle'],
  STATED_BY_REGULATION: ['Theo văn bản quy định', 'Stated by a regulation'],
  DERIVED: ['Suy ra từ nội dung khác của Kế hoạch', 'Derived from other parts of the plan'],
  ASSUMED: ['Tạm áp dụng một cách hiểu, chờ Ban chỉ đạo quyết định', 'A reading assumed until the committee rules'],
});
