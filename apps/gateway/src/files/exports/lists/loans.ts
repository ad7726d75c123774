import { exportNames } from '@vuonlen/graphql';
import type { IsoDate, Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import type { ListPage } from '../../read-pages.ts';
import { exportList } from '../export-list.ts';
import { day } from '../say.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Loan {
  readonly name: Text;
  readonly amount: Vnd;
  readonly repaid: Vnd;
  readonly outstanding: Vnd;
  readonly termMonths: number;
  readonly effectiveOn: IsoDate;
  readonly dueOn: IsoDate;
  readonly document: string | null;
  readonly regulation: string | null;
  readonly household: HouseholdParts | null;
  readonly member: { readonly fullName: string } | null;
  readonly lender: { readonly name: Text };
}

const question = parse(`query Loans($where: LoanWhere, $after: String, $isFirst: Boolean!) {
  loans(where: $where, first: 200, after: $after) {
    totalCount @include(if: $isFirst)
    pageInfo { hasNextPage endCursor }
    nodes {
      name { vi en } amount repaid outstanding termMonths effectiveOn dueOn document regulation
      household { ${householdParts} }
      member { fullName }
      lender { name { vi en } }
    }
  }
}`);

/** Loans with what was paid back (vay vốn). */
export const loans = exportList<{ readonly loans: ListPage<Loan> }, Loan>({
  name: exportNames.loans,
  action: 'loan.read',
  question,
  listOf: (answer) => answer.loans,
  columns: [
    ...householdColumns<Loan>(({ household }) => household),
    { title: { vi: 'Thành viên vay', en: 'Member' }, width: 26, cell: ({ member }) => member?.fullName ?? null },
    { title: { vi: 'Chương trình vay', en: 'Programme' }, width: 30, cell: ({ name }, say) => say.text(name) },
    { title: { vi: 'Đơn vị cho vay', en: 'Lender' }, width: 30, cell: ({ lender }, say) => say.text(lender.name) },
    { title: { vi: 'Ngày vay', en: 'Lent on' }, width: 14, cell: ({ effectiveOn }) => day(effectiveOn) },
    { title: { vi: 'Thời hạn (tháng)', en: 'Term (months)' }, width: 12, cell: ({ termMonths }) => termMonths },
    { title: { vi: 'Ngày đến hạn', en: 'Due on' }, width: 14, cell: ({ dueOn }) => day(dueOn) },
    { title: { vi: 'Số tiền vay', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Đã trả', en: 'Repaid' }, isMoney: true, cell: ({ repaid }) => repaid },
    { title: { vi: 'Dư nợ', en: 'Outstanding' }, isMoney: true, cell: ({ outstanding }) => outstanding },
    { title: { vi: 'Số hợp đồng', en: 'Contract no.' }, cell: (row) => row.document },
    { title: { vi: 'Văn bản quy định', en: 'Regulation' }, cell: ({ regulation }) => regulation },
  ],
});
