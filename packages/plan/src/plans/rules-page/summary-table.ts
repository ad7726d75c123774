import { conditionsOf, type Support } from '../../assignments/index.ts';
import { formatVnd, isStated } from '../../kernel/index.ts';
import { supportsOf } from '../decide.ts';
import { describeCondition } from '../describe-condition.ts';
import { code, lines, table } from './markdown.ts';
import { agencyName, quantityWords, supportLink } from './names.ts';
import { clauseLink, type Page, periodWords, say } from './page.ts';
import { rateNames } from './words.ts';

/** Conditions that say who the receiver is. */
const ofPersons: ReadonlySet<string> = new Set([
  'CLASS_IN',
  'EXITED',
  'ANY_OF',
  'BY_REGULATION',
  'SCHOOL_LEVEL_IN',
  'CHILD_OR_ELDERLY',
  'IN_HARDSHIP',
]);

function whoCell(page: Page, support: Support): string {
  return lines(
    conditionsOf(support)
      .filter(({ kind }) => ofPersons.has(kind))
      .map((condition) => say(page, describeCondition(condition))),
  );
}

function rateCell(page: Page, support: Support): string {
  const byRegulation = say(page, { vi: 'theo quy định', en: 'by regulation' });
  if ('rate' in support) {
    if (!isStated(support.rate)) return say(page, { vi: 'Kế hoạch không ghi', en: 'not stated' });
    const per = support.rateUnit === null ? '' : say(page, rateNames[support.rateUnit]);
    return `${formatVnd(support.rate.value)}${per}`;
  }
  if ('group' in support) return isStated(support.amount) ? formatVnd(support.amount.value) : byRegulation;
  const { ceiling } = support;
  if ('notStated' in ceiling) return byRegulation;
  return `${say(page, { vi: 'vay tối đa', en: 'a loan of at most' })} ${formatVnd(ceiling.value)}`;
}

function windowCell(page: Page, support: Support): string {
  const further = 'furtherWindows' in support ? (support.furtherWindows ?? []) : [];
  const stated = [support.window, ...further].filter(isStated).map(({ value }) => periodWords(page, value));
  return stated.length > 0 ? lines(stated) : say(page, { vi: 'Kế hoạch không ghi', en: 'not stated' });
}

function quantityCell(page: Page, support: Support): string {
  if (!('plannedQuantity' in support)) return '–';
  if (!isStated(support.plannedQuantity)) return say(page, { vi: 'theo rà soát', en: 'by review' });
  return quantityWords(page, support.plannedQuantity.value, support.unit);
}

function totalCell(page: Page, support: Support): string {
  if (!('statedTotal' in support)) return '–';
  if (!isStated(support.statedTotal)) return say(page, { vi: 'theo rà soát', en: 'by review' });
  const isShared = page.plan.measures.filter(({ family }) => family === support.family).length > 1;
  const shared = isShared ? ` (${say(page, { vi: 'cả nhóm', en: 'family' })} ${code(support.family)})` : '';
  return `${formatVnd(support.statedTotal.value)}${shared}`;
}

function leadCell(page: Page, support: Support): string {
  if ('lead' in support) return agencyName(page, support.lead);
  return 'lender' in support ? agencyName(page, support.lender) : '–';
}

/** All that the plan gives, a line each, in the order of the document. */
export function summaryTable(page: Page): readonly string[] {
  const heads = [
    { vi: 'STT', en: 'No.' },
    { vi: 'Hỗ trợ', en: 'Support' },
    { vi: 'Đối tượng', en: 'For whom' },
    { vi: 'Mức', en: 'Rate' },
    { vi: 'Thời gian', en: 'Period' },
    { vi: 'Số lượng', en: 'Planned' },
    { vi: 'Tổng kinh phí', en: 'Total' },
    { vi: 'Chủ trì / cho vay', en: 'Lead or lender' },
    { vi: 'Khoản', en: 'Clause' },
  ].map((head) => say(page, head));
  return table(
    heads,
    supportsOf(page.plan).map((support, index) => [
      String(index + 1),
      lines([supportLink(page, support.code), code(support.code)]),
      whoCell(page, support),
      rateCell(page, support),
      windowCell(page, support),
      quantityCell(page, support),
      totalCell(page, support),
      leadCell(page, support),
      clauseLink(page, support.clause),
    ]),
  );
}
