import { exportNames } from '@vuonlen/graphql';
import type { Text, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { wardOfToday } from '../../ward-name.ts';
import { exportList } from '../export-list.ts';

interface Amounts {
  readonly planned: Vnd;
  readonly pledged: Vnd;
  readonly received: Vnd;
  readonly allocated: Vnd;
  readonly disbursed: Vnd;
}

interface Named {
  readonly name: Text;
}

/** A line of the report; the sum of all lines has no cut of its own. */
interface Line {
  readonly ward?: { readonly name: string; readonly hasEnded: boolean } | null;
  readonly source?: Named | null;
  readonly measure?: Named | null;
  readonly year?: number | null;
  readonly agency?: Named | null;
  readonly amounts: Amounts;
  readonly notStated?: readonly string[];
  readonly isTotal?: true;
}

interface Answer {
  readonly report: { readonly lines: readonly Line[]; readonly total: Amounts };
}

const amounts = '{ planned pledged received allocated disbursed }';
const question = parse(`query MoneyReport($cut: ReportCut!) {
  report(cut: $cut) {
    lines {
      ward { name hasEnded }
      source { name { vi en } }
      measure { name { vi en } }
      year
      agency { name { vi en } }
      notStated
      amounts ${amounts}
    }
    total ${amounts}
  }
}`);

const total: Text = { vi: 'Tổng cộng', en: 'Total' };
const notStated: Text = { vi: 'Không nêu riêng', en: 'Not stated' };

/** What the plan does not state is an empty cell, and no nought. */
function statedOf({ amounts: of, notStated: unsaid = [] }: Line, stage: 'PLANNED' | 'PLEDGED'): Vnd | null {
  if (unsaid.includes(stage)) return null;
  return stage === 'PLANNED' ? of.planned : of.pledged;
}

/** The money of the plan, cut by ward, source, measure, year or agency, with its sum (tiến độ kinh phí). */
export const moneyReport = exportList<Answer, Line>({
  name: exportNames['money-report'],
  action: 'progress.read',
  question,
  listOf: ({ report }) => [...report.lines, { amounts: report.total, isTotal: true }],
  columns: [
    {
      title: { vi: 'Nội dung', en: 'Line' },
      width: 50,
      cell: ({ ward, source, measure, year, agency, isTotal }, say) => {
        if (isTotal) return say.text(total);
        const named = ward ? wardOfToday(ward) : (source ?? measure ?? agency)?.name;
        const name = say.text(named) ?? year?.toString();
        return name ?? say.text(notStated);
      },
    },
    { title: { vi: 'Dự kiến', en: 'Planned' }, isMoney: true, cell: (line) => statedOf(line, 'PLANNED') },
    { title: { vi: 'Đăng ký hỗ trợ', en: 'Pledged' }, isMoney: true, cell: (line) => statedOf(line, 'PLEDGED') },
    { title: { vi: 'Đã tiếp nhận', en: 'Received' }, isMoney: true, cell: (line) => line.amounts.received },
    { title: { vi: 'Đã bố trí', en: 'Allocated' }, isMoney: true, cell: (line) => line.amounts.allocated },
    { title: { vi: 'Đã chi', en: 'Disbursed' }, isMoney: true, cell: (line) => line.amounts.disbursed },
  ],
});
