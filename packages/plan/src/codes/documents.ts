import type {
  ChangeProblemCode,
  ClauseCoverage,
  DocumentProblemCode,
  PlanChangeKind,
  QuoteProblem,
  ReferenceProblem,
  ResponsibilityGapCode,
  ShiftKind,
} from '../plans/index.ts';
import { type CodeMeanings, codesSince } from './code-meaning.ts';

export const documentProblem: CodeMeanings<DocumentProblemCode> = codesSince('0.1.0', {
  MISSING: ['Thiếu giá trị', 'The value is missing'],
  EMPTY: ['Giá trị để trống', 'The value is empty'],
  WRONG_TYPE: ['Sai kiểu dữ liệu', 'The value has another type'],
  OUT_OF_RANGE: ['Ngoài khoảng cho phép', 'Out of range'],
  NOT_A_DATE: ['Không phải là ngày có thật', 'Not a day of the calendar'],
  NOT_AN_AMOUNT: ['Không phải là số đồng nguyên', 'Not a whole number of đồng'],
  NOT_IN_VOCABULARY: ['Không thuộc danh mục', 'Not one of the vocabulary'],
  NO_KNOWN_FORM: ['Không theo dạng nào được biết', 'None of the known forms'],
  UNKNOWN_FIELD: ['Không có trường này', 'There is no such field'],
  INVALID: ['Giá trị không hợp lệ', 'The value is not valid'],
});

export const quoteProblem: CodeMeanings<QuoteProblem['code']> = codesSince('0.1.0', {
  UNKNOWN_CLAUSE: ['Không có mục này trong văn bản', 'The text has no such clause'],
  QUOTE_NOT_IN_CLAUSE: ['Câu trích không có trong mục', 'The quote does not stand in the clause'],
  NUMBER_WITHOUT_PLACE: ['Con số không có vị trí trong câu trích', 'The number has no place in the quote'],
  NUMBER_DIFFERS: ['Con số khác với câu trích', 'The number differs from the quote'],
  DATE_DIFFERS: ['Ngày khác với câu trích', 'The day differs from the quote'],
  PERIOD_DIFFERS: ['Thời gian khác với câu trích', 'The period differs from the quote'],
  DEADLINE_DIFFERS: ['Thời hạn khác với câu trích', 'The deadline differs from the quote'],
  SECTION_DIFFERS: ['Mục dẫn khác với câu trích', 'The section differs from the quote'],
  RELATION_DIFFERS: [
    'Quan hệ với văn bản (áp dụng, vận dụng) khác với câu trích',
    'The relation to the law differs from the quote',
  ],
  INSTRUMENT_NUMBER_NOT_IN_QUOTE: [
    'Số hiệu văn bản không có trong câu trích',
    'The number of the instrument does not stand in the quote',
  ],
});

export const referenceProblem: CodeMeanings<ReferenceProblem['code']> = codesSince('0.1.0', {
  UNKNOWN_REFERENCE: ['Dẫn đến đối tượng không có trong Kế hoạch', 'Names something that the plan does not have'],
  DUPLICATE_ID: ['Hai mục cùng một mã', 'Two entries share a name'],
  ONE_SIDED: ['Chỉ một trong hai bên dẫn đến bên kia', 'Only one of two sides knows the other'],
});

export const clauseState: CodeMeanings<ClauseCoverage['state']> = codesSince('0.1.0', {
  ENCODED: ['Đã số hóa', 'Encoded'],
  NOT_ENCODED: ['Không số hóa, có lý do', 'Left out, with a reason'],
  FORGOTTEN: ['Bị bỏ sót', 'Forgotten'],
});

export const planChange: CodeMeanings<PlanChangeKind> = codesSince('0.1.0', {
  ADDED: ['Thêm', 'Added'],
  REMOVED: ['Bỏ', 'Removed'],
  CHANGED: ['Sửa', 'Changed'],
  REORDERED: ['Đổi thứ tự', 'In another order'],
});

export const responsibilityGap: CodeMeanings<ResponsibilityGapCode> = codesSince('0.1.0', {
  OVERLAPPING_LISTS: [
    'Một nhóm đối tượng được giao cho nhiều đơn vị lập danh sách',
    'One group stands on the lists of several bodies',
  ],
  GROUP_MISSING_FROM_LIST: ['Danh sách bỏ sót một nhóm đối tượng', 'A list leaves a group out'],
  GIVER_WITHOUT_DUTY: ['Đơn vị hỗ trợ kinh phí không được giao nhiệm vụ', 'A giver has no duty'],
  FUND_WITHOUT_KEEPER: ['Quỹ không có đơn vị quản lý', 'A fund has no keeper'],
  PARTNER_WITHOUT_DUTY: ['Đơn vị phối hợp không được giao nhiệm vụ', 'A partner has no duty'],
  UNDATED_REPORT: ['Báo cáo không có thời hạn', 'A report has no day'],
  MEASURE_WITHOUT_LEAD: ['Nội dung hỗ trợ không có đơn vị chủ trì', 'Nobody leads the measure'],
  MEASURE_WITHOUT_DUTY: ['Nội dung hỗ trợ chưa được giao cho đơn vị nào', 'No duty is about the measure'],
});

export const shift: CodeMeanings<ShiftKind> = codesSince('0.1.0', {
  NEWLY_GRANTED: ['Được hỗ trợ thêm', 'Newly granted'],
  NO_LONGER_GRANTED: ['Không còn được hỗ trợ', 'No longer granted'],
  BECOMES_UNDETERMINED: ['Chưa đủ thông tin để xác định', 'Becomes undetermined'],
  BECOMES_POSSIBLE: ['Có thể được hỗ trợ khi đủ thông tin', 'May be granted once facts are known'],
  NO_LONGER_POSSIBLE: ['Không còn khả năng được hỗ trợ', 'Cannot be granted any more'],
  MORE: ['Mức hỗ trợ tăng', 'A higher amount'],
  LESS: ['Mức hỗ trợ giảm', 'A lower amount'],
  LONGER: ['Thời gian hỗ trợ dài hơn', 'For a longer time'],
  SHORTER: ['Thời gian hỗ trợ ngắn hơn', 'For a shorter time'],
  OTHERWISE: ['Được hỗ trợ theo cách khác', 'Granted otherwise'],
});

type OwnChangeProblem = Exclude<ChangeProblemCode, DocumentProblemCode>;

export const changeProblem: CodeMeanings<OwnChangeProblem> = codesSince('0.1.0', {
  UNKNOWN_PATH: ['Kế hoạch không có đường dẫn này', 'The plan has no such path'],
  ALREADY_THERE: ['Kế hoạch đã có mục này', 'The plan has it already'],
  OVERLAPPING: ['Nhiều thay đổi cùng một chỗ', 'Several changes touch one place'],
  CLAUSE_NEEDED: ['Văn bản không nêu, cần ghi căn cứ', 'The text is silent: a clause is needed'],
  NOT_A_CHANGE: ['Không phải là một thay đổi', 'Not a change'],
  AMOUNT_TOO_LARGE: ['Số quá lớn, tổng không còn chính xác', 'Too large: totals would not be exact'],
});
