import { lockPledgeCounters } from '@vuonlen/database/funding';
import type { Transaction } from '@vuonlen/database/kernel';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { findPledge } from '@vuonlen/plan/plans';
import { reachesSource } from '../funding/index.ts';
import type { ActContext, InputIssue } from '../kernel/index.ts';
import type { CellIssue } from './cell-issue.ts';
import { cellError } from './cell-reader.ts';
import type { RegisterMatch } from './list-kind.ts';
import type { ListRow } from './list-row.ts';

/** What rows of money say whatever they are: of which pledge, and why only now. */
export interface MoneyTerms {
  readonly source: string;
  readonly pledge: string;
  readonly documentNumber: string;
  readonly reason?: string | null;
}

/** A number of a document as two rows are compared by it. */
export function bareNumber(documentNumber: string): string {
  return documentNumber.replaceAll(' ', '').toLowerCase();
}

/** A key of what was read whole; null where something of it is missing. */
export function keyOfAll(parts: readonly (string | number | null | undefined)[]): string | null {
  return parts.includes(undefined) ? null : JSON.stringify(parts);
}

/** What stands in the way of a row beside its cells: money of others, a day before the working date without a reason. */
export function moneyIssues(
  context: ActContext,
  row: ListRow,
  terms: Partial<MoneyTerms>,
  day: { readonly on: IsoDate | undefined },
): CellIssue[] {
  const pledge = terms.pledge === undefined ? undefined : findPledge(context.plan, terms.pledge);
  const isOthers = pledge !== undefined && !reachesSource(context, terms.source ?? '', pledge);
  const others = {
    vi: 'Nguồn do cơ quan, đơn vị khác giữ hoặc chủ trì.',
    en: 'Another body keeps or leads this money.',
  };
  const late = {
    vi: 'Ngày ở trước ngày làm việc: cần ghi lý do.',
    en: 'A day before the working date wants a reason.',
  };
  const isLate = day.on !== undefined && day.on < context.workingDate && terms.reason == null;
  return [
    ...(isOthers
      ? [cellError(row.row, 'source', row.cells.source ?? '', { code: 'SOURCE_OF_OTHERS', text: others })]
      : []),
    ...(isLate ? [cellError(row.row, 'reason', '', { code: 'REASON_REQUIRED', text: late })] : []),
  ];
}

/** Issues of the act's input on cells that were read: a cell that was not read has its own. */
export function inputIssues(
  row: ListRow,
  issues: readonly InputIssue[],
  { columnOf, before }: { readonly columnOf: (path: string) => string; readonly before: readonly CellIssue[] },
): CellIssue[] {
  const unread = new Set(before.map(({ field }) => field));
  return issues
    .map(({ path, code, text }) => {
      const field = columnOf(path);
      return cellError(row.row, field, row.cells[field] ?? '', { code, text });
    })
    .filter(({ field }) => !unread.has(field));
}

/** Gathers what the register has by key. */
export function matchesByKey(
  found: readonly { readonly key: string | null; readonly id: string }[],
  by: RegisterMatch['by'],
): ReadonlyMap<string, readonly RegisterMatch[]> {
  const groups = Map.groupBy(found, ({ key }) => key ?? '');
  return new Map([...groups].map(([key, same]) => [key, same.map(({ id }) => ({ household: null, by, written: id }))]));
}

/** Holds the counters of the pledges, in the one order in which everybody holds them. */
export async function holdPledges(trx: Transaction, context: ActContext, pledges: readonly (string | undefined)[]) {
  const named = pledges.flatMap((pledge) => pledge ?? []);
  await lockPledgeCounters(trx, context.actor.committee, [...new Set(named)]);
}
