import type { CitizenNumberError, CitizenNumberWarning } from '../households/index.ts';
import type { AmountInWordsError, VietnameseDateError } from '../kernel/index.ts';
import type { Holder, RuleStatus, SuccessionProblemCode } from '../places/index.ts';
import type { DueKind, DueParty, DueStanding, ProgressState } from '../responsibilities/index.ts';
import { type CodeMeanings, codesSince } from './code-meaning.ts';

export const citizenNumberError: CodeMeanings<CitizenNumberError> = codesSince('0.1.0', {
  LEADING_ZERO_LOST: ['Có thể mất số 0 ở đầu', 'The leading zero may be lost'],
  OLD_IDENTITY_CARD: ['Số chứng minh nhân dân cũ', 'A number of the old identity card'],
  NOT_TWELVE_DIGITS: ['Không đủ 12 chữ số', 'Not exactly 12 digits'],
});

export const citizenNumberWarning: CodeMeanings<CitizenNumberWarning> = codesSince('0.1.0', {
  INVENTED_NUMBER: ['Số giả định', 'An invented number'],
  CENTURY_UNKNOWN: ['Không rõ thế kỷ sinh', 'The century of birth is unknown'],
  SEX_MISMATCH: ['Giới tính không khớp với số định danh', 'The sex does not agree with the number'],
  BIRTH_YEAR_MISMATCH: ['Năm sinh không khớp với số định danh', 'The year of birth does not agree with the number'],
});

export const amountInWordsError: CodeMeanings<AmountInWordsError> = codesSince('0.1.0', {
  UNKNOWN_WORD: ['Có từ không phải là số', 'A word is no number'],
  NOT_AN_AMOUNT: ['Không phải là một số tiền', 'Not an amount'],
  AMBIGUOUS: ['Có nhiều cách đọc', 'There are several readings'],
  TOO_LARGE: ['Số quá lớn', 'Too large'],
});

export const vietnameseDateError: CodeMeanings<VietnameseDateError> = codesSince('0.1.0', {
  NOT_A_DATE: ['Không phải là ngày', 'Not a day'],
  NO_SUCH_DATE: ['Không có ngày này trong lịch', 'The calendar has no such day'],
  YEAR_NOT_IN_FULL: ['Năm chưa viết đủ bốn chữ số', 'The year is not written in full'],
});

export const holder: CodeMeanings<Holder<unknown>['kind']> = codesSince('0.1.0', {
  SAME: ['Không thay đổi', 'The same one'],
  SUCCEEDED: ['Đã có đơn vị kế thừa', 'Another one succeeded it'],
  UNDETERMINED: [
    'Được chia tách, chưa xác định được phần kế thừa',
    'It was split; which part took over does not follow',
  ],
  NOT_STATED: ['Đã kết thúc, không nêu đơn vị kế thừa', 'It ended and no successor is given'],
  NOT_YET: ['Chưa được thành lập', 'It begins later'],
});

export const successionProblem: CodeMeanings<SuccessionProblemCode> = codesSince('0.1.0', {
  ID_TWICE: ['Mã trùng trong danh mục', 'A name stands in the register twice'],
  ENDS_BEFORE_IT_BEGINS: ['Kết thúc trước khi bắt đầu', 'Ends before it begins'],
  UNKNOWN_UNIT: ['Nêu tên không có trong danh mục', 'Names what the register does not have'],
  SUCCESSION_TWICE: ['Việc kế tục được ghi hai lần', 'A succession is recorded twice'],
  CYCLE: ['Việc kế tục đi vòng', 'The successions run in a circle'],
  WHOLE_AND_MORE: ['Đã chuyển toàn bộ mà còn nơi kế tục khác', 'Went over whole and has another successor'],
  STILL_ALIVE: ['Đã chuyển toàn bộ mà vẫn còn tồn tại', 'Went over whole and still exists'],
  DAYS_WITHOUT_HOLDER: ['Có ngày không đơn vị nào kế tục', 'Nobody holds some days'],
  HOLDER_NOT_ALIVE: ['Đơn vị kế tục không tồn tại vào ngày đó', 'The successor does not exist on the day'],
});

export const ruleStatus: CodeMeanings<RuleStatus<unknown>['kind']> = codesSince('0.1.0', {
  IN_FORCE: ['Đang có hiệu lực', 'In force'],
  AMENDED: ['Đang có hiệu lực, đã được sửa đổi', 'In force as amended'],
  REPLACED: ['Đã được thay thế', 'Replaced by another'],
  UNDETERMINED: ['Được thay thế một phần hoặc bởi nhiều văn bản', 'Replaced in part, or by several'],
  NOT_STATED: ['Nguồn không nêu', 'The sources do not say'],
  NOT_YET: ['Chưa có hiệu lực', 'Not yet in force'],
});

export const due: CodeMeanings<DueKind> = codesSince('0.1.0', {
  REPORT_DATE: ['Ngày báo cáo', 'The day of a report'],
  YEARLY: ['Việc hằng năm', 'A yearly act'],
  YEAR_END: ['Hết năm thực hiện nhiệm vụ', 'The end of the year of a duty'],
  PHASE_BEGINS: ['Bắt đầu giai đoạn', 'A phase begins'],
  PHASE_ENDS: ['Kết thúc giai đoạn', 'A phase ends'],
  WINDOW_BEGINS: ['Bắt đầu thời gian hỗ trợ', 'The period of a support begins'],
  WINDOW_ENDS: ['Hết thời gian hỗ trợ', 'The period of a support ends'],
});

export const dueState: CodeMeanings<DueParty['state']> = codesSince('0.1.0', {
  DUE: ['Phải hoàn thành', 'Due: the body is directed'],
  AWAITED: ['Được đề nghị, chờ kết quả', 'Awaited: the body is requested'],
});

export const dueStanding: CodeMeanings<DueStanding> = codesSince('0.1.0', {
  UPCOMING: ['Chưa đến hạn', 'The day is to come'],
  DUE_TODAY: ['Đến hạn hôm nay', 'Due today'],
  OVERDUE: ['Quá hạn', 'The day is past: the body is directed'],
  AWAITED: ['Đang chờ phối hợp', 'Awaited: the body is requested, never overdue'],
});

export const progressState: CodeMeanings<ProgressState> = codesSince('0.1.0', {
  NOT_STARTED: ['Chưa thực hiện', 'Not started'],
  IN_PROGRESS: ['Đang thực hiện', 'In progress'],
  DONE: ['Đã hoàn thành', 'Done'],
});
