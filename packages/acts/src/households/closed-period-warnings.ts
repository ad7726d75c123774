import { findClosedPeriodOn } from '@vuonlen/database/households';
import type { Transaction } from '@vuonlen/database/kernel';
import { formatShortDate, type IsoDate } from '@vuonlen/plan/kernel';
import type { ActContext, Warning } from '../kernel/index.ts';

/**
 * Warns that what is recorded falls into a period of which the figures are closed: they stay as they were reported, and
 * the period wants a correction.
 */
export async function closedPeriodWarnings(trx: Transaction, { actor }: ActContext, day: IsoDate): Promise<Warning[]> {
  const period = await findClosedPeriodOn(trx, actor.committee, day);
  if (period === null) return [];
  const [from, to] = [formatShortDate(period.from), formatShortDate(period.to)];
  const vi = `Ngày ${formatShortDate(day)} thuộc kỳ báo cáo từ ${from} đến hết ${to} đã khóa số liệu: số liệu đã báo cáo giữ nguyên, đề nghị đính chính kỳ này.`;
  const en = `${day} lies in the period ${period.from} … ${period.to}, which is closed: its figures stay, please correct it.`;
  return [{ code: 'CLOSED_PERIOD', text: { vi, en } }];
}
