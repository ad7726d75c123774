import type { LedgerRefusalCode } from '../funding/index.ts';
import type { ProposalObjective, ProposalProblem, ProposalWarning } from '../plans/index.ts';
import { type CodeMeanings, codesSince } from './code-meaning.ts';

export const ledgerRefusal: CodeMeanings<LedgerRefusalCode> = codesSince('0.1.0', {
  QUANTITY_NOT_WHOLE: ['Số lượng không phải là số nguyên dương', 'The quantity is no whole number above zero'],
  QUANTITY_TOO_LARGE: ['Số lượng quá lớn, không tính chính xác được', 'The quantity is too large to be exact'],
  EVENT_REPEATED: ['Bút toán đã được ghi', 'The event is recorded already'],
  EVENT_UNKNOWN: ['Không có bút toán cần hủy', 'There is no such event to reverse'],
  REVERSED_ALREADY: ['Bút toán đã được hủy', 'The event is reversed already'],
  REVERSAL_OF_REVERSAL: ['Hủy một bút toán hủy', 'A reversal would be reversed'],
  PLEDGE_UNKNOWN: ['Không có nguồn đăng ký này', 'There is no such pledge'],
  SAME_PLEDGE: ['Điều tiết sang chính nguồn đó', 'A pledge would give to itself'],
  PLEDGES_DIFFER: [
    'Hai nguồn khác nội dung, không quy được thành tiền',
    'The pledges differ and have no stated worth in đồng',
  ],
  WORTH_NOT_WHOLE: ['Số tiền không chia hết cho mức của nguồn nhận', 'No whole units of the pledge that gets it'],
  PLACES_DIFFER: ['Nguồn của phường này dùng cho phường khác', 'Money of a ward would leave the ward'],
  NOT_PLEDGED: ['Lấy đi nhiều hơn số đã đăng ký', 'More is taken away than is pledged'],
  NOT_RECEIVED: ['Lấy đi nhiều hơn số đã tiếp nhận', 'More is taken away than has come in'],
  OVER_PLEDGED: ['Bố trí vượt số đã đăng ký', 'More is allocated than is pledged'],
  OVER_ALLOCATED: ['Chi vượt số đã bố trí', 'More is disbursed than is allocated'],
  OVER_RECEIVED: ['Quỹ chưa tiếp nhận đủ để chi', 'The fund has not received enough'],
  PART_OVER_WHOLE: ['Phần vượt toàn bộ nguồn', 'A part exceeds the pledge that it is part of'],
});

export const proposalProblem: CodeMeanings<ProposalProblem['code']> = codesSince('0.1.0', {
  UNKNOWN_PLEDGE: ['Không có nguồn đăng ký này trong Kế hoạch', 'The plan has no such pledge'],
  UNKNOWN_MEASURE: ['Không có nội dung hỗ trợ này trong Kế hoạch', 'The plan has no such measure'],
  LEG_NOT_NAMED: ['Nguồn đăng ký không nêu phần của mức hỗ trợ', 'A pledge does not name its leg'],
  LEGS_BOTH_TIED: ['Nhiều phần của một nội dung gắn với phường', 'Several legs of a measure are tied to wards'],
  SEVERAL_EXCLUSION_GROUPS: ['Một nội dung thuộc nhiều nhóm loại trừ', 'A measure stands in several exclusion groups'],
  ALLOCATED_OVER_PLEDGED: ['Số đã bố trí vượt số đăng ký', 'The ledger has more allocated than pledged'],
  LOCKED_NOT_ALLOCATED: ['Hỗ trợ giữ nguyên chưa có trong sổ theo dõi', 'What is locked is not in the ledger'],
  LOCKED_OVER_PLEDGE: ['Hỗ trợ giữ nguyên vượt số đăng ký', 'What is locked exceeds what is pledged'],
});

export const proposalWarning: CodeMeanings<ProposalWarning['code']> = codesSince('0.1.0', {
  ITEM_LIMIT_NOT_STATED: ['Kế hoạch không ghi số đồ dùng tối đa mỗi hộ', 'No limit of items a household is stated'],
  MONEY_NOT_COUNTABLE: ['Nguồn bằng tiền không quy được ra số suất', 'Money that makes no whole number of supports'],
});

export const proposalObjective: CodeMeanings<ProposalObjective> = codesSince('0.1.0', {
  FIRST_OF_GROUP: [
    'Ưu tiên nội dung đứng trước trong nhóm loại trừ',
    'The earlier measure of an exclusion group first',
  ],
  MORE_HOUSEHOLDS: ['Nhiều hộ được hỗ trợ hơn', 'More households with at least one support'],
  TIED_MONEY_FIRST: ['Dùng nguồn gắn với phường trước', 'Money tied to a ward first'],
  RECEIVED_MONEY_FIRST: ['Dùng nguồn đã tiếp nhận trước', 'Money that has come in first'],
});
