import { exportNames } from '@vuonlen/graphql';
import type { Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { exportList } from '../export-list.ts';
import { joined } from '../say.ts';

interface Pledge {
  readonly name: Text;
  readonly form: string;
  readonly unit: string;
  readonly limit: number;
  readonly pledged: number | null;
  readonly received: number | null;
  readonly receivedMoney: Vnd | null;
  readonly allocated: number | null;
  readonly disbursed: number | null;
  readonly disbursedMoney: Vnd | null;
  readonly left: number | null;
  readonly money: Vnd | null;
  readonly usedMoney: Vnd | null;
  readonly place: { readonly name: string } | null;
  readonly measure: { readonly name: Text };
  readonly sources: readonly { readonly name: Text }[];
  readonly citation: { readonly clause: string };
}

const question = parse(`query Pledges {
  plan {
    pledges {
      name { vi en } form unit limit pledged received receivedMoney allocated disbursed disbursedMoney left money usedMoney
      place { name }
      measure { name { vi en } }
      sources { name { vi en } }
      citation { clause }
    }
  }
}`);

/** What sources have pledged, and how much of it came, was assigned, was paid and is left (quỹ và nguồn huy động). */
export const pledges = exportList<{ readonly plan: { readonly pledges: readonly Pledge[] } }, Pledge>({
  name: exportNames.pledges,
  action: 'plan.read',
  question,
  listOf: ({ plan }) => plan.pledges,
  columns: [
    { title: { vi: 'Khoản đăng ký', en: 'Pledge' }, width: 40, cell: ({ name }, say) => say.text(name) },
    {
      title: { vi: 'Nguồn', en: 'Sources' },
      width: 34,
      cell: ({ sources }, say) => joined(sources.map((source) => say.text(source.name))),
    },
    {
      title: { vi: 'Biện pháp hỗ trợ', en: 'Measure' },
      width: 34,
      cell: ({ measure }, say) => say.text(measure.name),
    },
    { title: { vi: 'Phường', en: 'Ward' }, cell: ({ place }) => place?.name ?? null },
    { title: { vi: 'Cách góp', en: 'Form' }, cell: ({ form }, say) => say.word('PledgeForm', form) },
    { title: { vi: 'Đơn vị tính', en: 'Unit' }, width: 12, cell: ({ unit }, say) => say.word('Unit', unit) },
    { title: { vi: 'Đăng ký hỗ trợ', en: 'Pledged' }, isMoney: true, cell: ({ pledged }) => pledged },
    { title: { vi: 'Được bố trí tối đa', en: 'Limit' }, isMoney: true, cell: ({ limit }) => limit },
    { title: { vi: 'Đã tiếp nhận', en: 'Received' }, isMoney: true, cell: ({ received }) => received },
    { title: { vi: 'Đã bố trí', en: 'Assigned' }, isMoney: true, cell: ({ allocated }) => allocated },
    { title: { vi: 'Đã chi', en: 'Paid' }, isMoney: true, cell: ({ disbursed }) => disbursed },
    { title: { vi: 'Còn lại', en: 'Left' }, isMoney: true, cell: ({ left }) => left },
    { title: { vi: 'Tiền đăng ký', en: 'Money pledged' }, isMoney: true, cell: ({ money }) => money },
    { title: { vi: 'Tiền đã tiếp nhận', en: 'Money received' }, isMoney: true, cell: (row) => row.receivedMoney },
    { title: { vi: 'Tiền đã bố trí', en: 'Money assigned' }, isMoney: true, cell: ({ usedMoney }) => usedMoney },
    { title: { vi: 'Tiền đã chi', en: 'Money paid' }, isMoney: true, cell: (row) => row.disbursedMoney },
    { title: { vi: 'Căn cứ', en: 'Clause' }, width: 10, cell: ({ citation }) => citation.clause },
  ],
});
