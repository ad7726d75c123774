import type { Text } from '../kernel/index.ts';

const window: Text = { vi: 'Thời gian thực hiện', en: 'Period' };
const content: Text = { vi: 'Nội dung', en: 'Content' };
const condition: Text = { vi: 'Điều kiện', en: 'Condition' };
const part: Text = { vi: 'Điều kiện thành phần', en: 'Part of a condition' };
const doubtful: Text = { vi: 'Thời gian tạm hiểu', en: 'Period of the doubt' };
const capital: Text = { vi: 'Nguồn vốn', en: 'Capital' };

function ofConditions(owner: string): Readonly<Record<string, Text>> {
  return {
    [`${owner}.conditions[]`]: condition,
    [`${owner}.conditions[].ambiguousIn`]: doubtful,
    [`${owner}.conditions[].of[]`]: part,
    [`${owner}.conditions[].of[].ambiguousIn`]: doubtful,
  };
}

const pathLabels: Readonly<Record<string, Text>> = {
  title: { vi: 'Tên Kế hoạch', en: 'Title' },
  earliestIssue: { vi: 'Ban hành không sớm hơn', en: 'Issued no earlier than' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  'legalInstruments[].issuedOn': { vi: 'Ngày ban hành', en: 'Date of issue' },
  'legalInstruments[].cited[]': { vi: 'Căn cứ', en: 'Legal basis' },
  'povertyStandard.period': { vi: 'Giai đoạn của chuẩn nghèo', en: 'Period of the poverty standard' },
  'targets[].value': { vi: 'Mục tiêu', en: 'Target' },
  'targets[].by': { vi: 'Thời hạn của mục tiêu', en: 'Target date' },
  'baseline.asOf': { vi: 'Thời điểm của thực trạng', en: 'Date of the baseline' },
  'baseline.households': { vi: 'Tổng số hộ cận nghèo', en: 'Near-poor households' },
  'baseline.wardCount': { vi: 'Số phường có hộ cận nghèo', en: 'Wards with near-poor households' },
  'baseline.wards[].households': { vi: 'Số hộ cận nghèo của phường', en: 'Near-poor households of the ward' },
  'baseline.standards[].households': { vi: 'Số hộ cận nghèo theo chuẩn', en: 'Near-poor households by standard' },
  'baseline.causes[]': { vi: 'Nguyên nhân cận nghèo', en: 'Cause of near-poverty' },
  'generalPolicies[].content': content,
  ...ofConditions('generalPolicies[]'),
  'generalPolicies[].window': window,
  'generalPolicies[].furtherWindows[]': { vi: 'Thời gian thực hiện tiếp theo', en: 'Further period' },
  'generalPolicies[].bases[]': { vi: 'Căn cứ', en: 'Legal basis' },
  'generalPolicies[].limit': { vi: 'Giới hạn', en: 'Limit' },
  'measures[].content': content,
  'measures[].statedTotal': { vi: 'Tổng kinh phí dự kiến', en: 'Stated total' },
  'measures[].window': window,
  'measures[].rate': { vi: 'Mức hỗ trợ', en: 'Support rate' },
  'measures[].plannedQuantity': { vi: 'Số lượng dự kiến', en: 'Planned quantity' },
  ...ofConditions('measures[]'),
  'measures[].legs[].amount': { vi: 'Phần hỗ trợ', en: 'Part of the rate' },
  'measures[].legs[].givers': { vi: 'Bên hỗ trợ', en: 'Givers' },
  'measures[].itemKinds[].named': { vi: 'Loại đồ dùng', en: 'Kind of item' },
  'measures[].byReview': { vi: 'Theo kết quả rà soát', en: 'By review' },
  'measures[].proration': { vi: 'Cách tính theo thời gian học', en: 'Parts of a year' },
  'measures[].recurrence': { vi: 'Số lần hỗ trợ', en: 'How often' },
  'exclusionGroups[]': { vi: 'Chỉ được một trong các hỗ trợ', en: 'Only one of these supports' },
  'loan.interestSupport': { vi: 'Hỗ trợ lãi suất', en: 'Interest support' },
  'loan.ceiling': { vi: 'Mức vay tối đa', en: 'Loan ceiling' },
  'loan.maximumTermYears': { vi: 'Thời hạn cho vay tối đa', en: 'Longest term' },
  ...ofConditions('loan'),
  'loan.source': capital,
  'loan.additional': { vi: 'Bên cạnh mức hỗ trợ', en: 'Beside the grant' },
  'loan.window': window,
  'otherLoans[].content': content,
  ...ofConditions('otherLoans[]'),
  'otherLoans[].source': capital,
  'otherLoans[].window': window,
  'sources[].named': { vi: 'Quỹ, nguồn huy động', en: 'Source' },
  'pledges[].quantity': { vi: 'Dự kiến hỗ trợ', en: 'Pledge' },
  'pledges[].untilAge': { vi: 'Hỗ trợ đến khi', en: 'Supported until' },
  'subtotals[].quantity': { vi: 'Cộng các nguồn', en: 'Sources together' },
  'funding.generalBudget': { vi: 'Kinh phí chính sách chung', en: 'Money for general policies' },
  'funding.total': { vi: 'Tổng kinh phí xã hội hóa', en: 'Total of social mobilisation' },
  'funding.totalInWords': { vi: 'Tổng kinh phí bằng chữ', en: 'Total in words' },
  'funding.sourceKinds[]': { vi: 'Loại nguồn', en: 'Kind of source' },
  'timetable[]': { vi: 'Tiến độ', en: 'Timetable' },
  'timetable[].period': { vi: 'Thời gian', en: 'Period' },
  'agencies[].named': { vi: 'Cơ quan, đơn vị', en: 'Body' },
  'duties[]': { vi: 'Nhiệm vụ', en: 'Duty' },
  'duties[].mandateCite': { vi: 'Hình thức giao việc', en: 'Mandate' },
  'duties[].deadline.cite': { vi: 'Thời hạn của nhiệm vụ', en: 'Deadline of the duty' },
  'duties[].deadline.everyMonths': { vi: 'Định kỳ', en: 'Every' },
  'recipients[]': { vi: 'Nơi nhận', en: 'Recipient' },
  'signatory.name': { vi: 'Người ký', en: 'Signatory' },
  'signatory.capacity[]': { vi: 'Thể thức ký', en: 'Signed as' },
};

/** What an official calls a value, by its path without the names in brackets; a part of a part is a part. */
export function labelOfPath(pattern: string): Text | null {
  return pathLabels[pattern.replace(/(?:\.of\[\])+/, '.of[]')] ?? null;
}
