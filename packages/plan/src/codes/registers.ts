import type { LedgerRefusalCode } from '../funding/index.ts';
import type { CitizenNumberError, CitizenNumberWarning } from '../households/index.ts';
import type { AmountInWordsError, VietnameseDateError } from '../kernel/index.ts';
import type { Holder } from '../places/index.ts';
import type { ProposalObjective, ProposalProblem } from '../plans/index.ts';
import type { DueKind, DueParty } from '../responsibilities/index.ts';
import { type CodeMeanings, codesSince } from './code-meaning.ts';

export const ledgerRefusal: CodeMeanings<LedgerRefusalCode> = codesSince('0.1.0', {
  QUANTITY_NOT_WHOLE: ['Số lượng không phải là số nguyên dương', 'The quantity is no whole number above zero'],
  EVENT_REPEATED: ['Bút toán đã được ghi', 'The event is recorded already'],
  PLEDGE_UNKNOWN: ['Không có cam kết này', 'There is no such pledge'],
  PLEDGES_DIFFER: ['Hai cam kết khác nội dung, phần hoặc đơn vị tính', 'The pledges differ in measure, leg or unit'],
  PLACES_DIFFER: ['Nguồn của phường này dùng cho phường khác', 'Money of a ward would leave the ward'],
  OVER_PLEDGED: ['Vượt số lượng đã cam kết', 'More than is pledged'],
  OVER_ALLOCATED: ['Vượt số lượng đã phân bổ', 'More than is allocated'],
  OVER_RECEIVED: ['Quỹ chưa nhận đủ để chi', 'The fund has not received enough'],
  EVENT_UNKNOWN: ['Không có bút toán cần hủy', 'There is no such event to reverse'],
  REVERSED_ALREADY: ['Bút toán đã được hủy', 'The event is reversed already'],
  REVERSAL_OF_REVERSAL: ['Hủy một bút toán hủy', 'A reversal would be reversed'],
});

export const proposalProblem: CodeMeanings<ProposalProblem['code']> = codesSince('0.1.0', {
  UNKNOWN_PLEDGE: ['Không có cam kết này trong Kế hoạch', 'The plan has no such pledge'],
  LOCKED_OVER_PLEDGE: ['Số đã bố trí vượt số lượng cam kết', 'What is locked exceeds what is pledged'],
  LEGS_BOTH_TIED: ['Nhiều phần của một nội dung gắn với phường', 'Several legs of a measure are tied to wards'],
  SEVERAL_EXCLUSION_GROUPS: ['Một nội dung thuộc nhiều nhóm loại trừ', 'A measure stands in several exclusion groups'],
});

export const proposalObjective: CodeMeanings<ProposalObjective> = codesSince('0.1.0', {
  FIRST_OF_GROUP: [
    'Ưu tiên nội dung đứng trước trong nhóm loại trừ',
    'The earlier measure of an exclusion group first',
  ],
  MORE_HOUSEHOLDS: ['Nhiều hộ được hỗ trợ hơn', 'More households with at least one support'],
  TIED_MONEY_FIRST: ['Dùng nguồn gắn với phường trước', 'Money tied to a ward first'],
});

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
