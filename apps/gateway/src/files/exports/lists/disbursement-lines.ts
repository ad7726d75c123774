import { exportNames } from '@vuonlen/graphql';
import type { Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { type HouseholdParts, householdColumns, householdParts } from './household-parts.ts';

interface Line {
  readonly amount: Vnd | null;
  readonly units: number | null;
  readonly recipient: string | null;
  readonly assignment: {
    readonly household: HouseholdParts;
    readonly member: { readonly fullName: string } | null;
    readonly measure: { readonly name: Text };
  };
  readonly pledge: { readonly name: Text; readonly unit: string };
}

const question = parse(`query DisbursementLines($id: ID!) {
  node(id: $id) {
    ... on DisbursementBatch {
      lines {
        amount units recipient
        assignment { household { ${householdParts} } member { fullName } measure { name { vi en } } }
        pledge { name { vi en } unit }
      }
    }
  }
}`);

/** The lines of a batch of payments that the reader sees. */
export const disbursementLines = exportList<{ readonly node: { readonly lines?: readonly Line[] } | null }, Line>({
  name: exportNames['disbursement-lines'],
  action: 'household.read',
  question,
  listOf: ({ node }) => node?.lines,
  columns: [
    ...householdColumns<Line>(({ assignment }) => assignment.household),
    {
      title: { vi: 'Thành viên', en: 'Member' },
      width: 26,
      cell: ({ assignment }) => assignment.member?.fullName ?? null,
    },
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ assignment }, say) => say.text(assignment.measure.name),
    },
    { title: { vi: 'Nguồn', en: 'Source' }, width: 34, cell: ({ pledge }, say) => say.text(pledge.name) },
    { title: { vi: 'Người nhận', en: 'Recipient' }, width: 26, cell: ({ recipient }) => recipient },
    { title: { vi: 'Số tiền', en: 'Amount' }, isMoney: true, cell: ({ amount }) => amount },
    { title: { vi: 'Số lượng', en: 'Quantity' }, cell: ({ units }) => units },
    { title: { vi: 'Đơn vị tính', en: 'Unit' }, width: 12, cell: ({ pledge }, say) => say.word('Unit', pledge.unit) },
  ],
});
