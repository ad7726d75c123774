import { exportNames } from '@vuonlen/graphql';
import { addDays, type IsoDate, type Text, type Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';

interface BankReport {
  readonly periodFrom: IsoDate;
  readonly dueOn: IsoDate;
  readonly revision: number;
  readonly state: string;
  readonly openingAmount: Vnd;
  readonly disbursedAmount: Vnd;
  readonly recoveredAmount: Vnd;
  readonly takenBackAmount: Vnd;
  readonly outstandingAmount: Vnd;
  readonly document: string | null;
  readonly submittedOn: IsoDate | null;
  readonly reason: string | null;
  readonly lender: { readonly name: Text };
}

const question = parse(`query BankReports {
  bankReports {
    periodFrom dueOn revision state openingAmount disbursedAmount recoveredAmount takenBackAmount outstandingAmount
    document submittedOn reason
    lender { name { vi en } }
  }
}`);

/** Reports on lending, corrections included (báo cáo cho vay, thu nợ). */
export const bankReports = exportList<{ readonly bankReports: readonly BankReport[] }, BankReport>({
  name: exportNames['bank-reports'],
  action: 'loan.read',
  question,
  listOf: (answer) => answer.bankReports,
  columns: [
    { title: { vi: 'Đơn vị báo cáo', en: 'Lender' }, width: 30, cell: ({ lender }, say) => say.text(lender.name) },
    { title: { vi: 'Từ ngày', en: 'From' }, width: 14, cell: ({ periodFrom }) => day(periodFrom) },
    { title: { vi: 'Đến hết ngày', en: 'Until' }, width: 14, cell: ({ dueOn }) => day(addDays(dueOn, -1)) },
    { title: { vi: 'Ngày báo cáo', en: 'Due on' }, width: 14, cell: ({ dueOn }) => day(dueOn) },
    { title: { vi: 'Lần', en: 'Revision' }, width: 8, cell: ({ revision }) => revision },
    { title: { vi: 'Trạng thái', en: 'State' }, cell: ({ state }, say) => say.word('BankReportState', state) },
    { title: { vi: 'Dư nợ đầu kỳ', en: 'Opening' }, isMoney: true, cell: ({ openingAmount }) => openingAmount },
    { title: { vi: 'Cho vay trong kỳ', en: 'Lent' }, isMoney: true, cell: ({ disbursedAmount }) => disbursedAmount },
    {
      title: { vi: 'Thu nợ trong kỳ', en: 'Recovered' },
      isMoney: true,
      cell: ({ recoveredAmount }) => recoveredAmount,
    },
    {
      title: { vi: 'Hủy thu nợ trong kỳ', en: 'Taken back' },
      isMoney: true,
      cell: ({ takenBackAmount }) => takenBackAmount,
    },
    {
      title: { vi: 'Dư nợ cuối kỳ', en: 'Outstanding' },
      isMoney: true,
      cell: ({ outstandingAmount }) => outstandingAmount,
    },
    { title: { vi: 'Số văn bản', en: 'Document no.' }, cell: (row) => row.document },
    { title: { vi: 'Ngày nộp', en: 'Submitted on' }, width: 14, cell: ({ submittedOn }) => day(submittedOn) },
    { title: { vi: 'Lý do đính chính', en: 'Why corrected' }, width: 30, cell: ({ reason }) => reason },
  ],
});
