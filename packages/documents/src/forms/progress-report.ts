import {
  amountInWords,
  formatCount,
  formatLongDate,
  formatNumber,
  formatShortDate,
  formatVnd,
  type IsoDate,
} from '@vuonlen/plan/kernel';
import { form3Columns, form3Labels } from '@vuonlen/plan/reports';
import { type Block, heading, paragraph } from '../model/block.ts';
import type { Annex, Letterhead, OfficialDocument, Signer } from '../model/official-document.ts';
import { percentOf } from './cells.ts';
import { type Form3Values, form3Annex } from './form3-annex.ts';
import { type GeneralPolicyRow, generalPoliciesAnnex } from './general-policies-annex.ts';
import { lying, numberedHead, signedBy } from './head-of.ts';
import { type ProgressRow, type ProgressTotal, progressAnnex, progressPercent } from './progress-annex.ts';

/** What the progress report says. */
export interface ProgressReport {
  readonly letterhead: Letterhead;
  readonly signer: Signer;
  readonly addressee: string | null;
  readonly recipients: readonly string[];
  /** "Kế hoạch Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024". */
  readonly plan: string;
  readonly from: IsoDate;
  /** Last day of the period. */
  readonly until: IsoDate;
  /** As of the last day, or of an earlier one where that is still to come; null where it is not known, or form 3 says it. */
  readonly households: { readonly asOf: IsoDate; readonly all: number; readonly exited: number } | null;
  /** Form 3 of the period; null where the report is of other days. */
  readonly form3: Form3Values | null;
  /** Part I, for the author; empty: a line of dots is left for it. */
  readonly direction: readonly string[];
  /** General policies: what was given in the period, ward by ward. null: for the author, as part I. */
  readonly generalPolicies: readonly GeneralPolicyRow[] | null;
  readonly measures: readonly ProgressRow[];
  readonly total: ProgressTotal;
  readonly difficulties: readonly { readonly body: string; readonly text: string }[];
  /** Part IV, for the author, as part I. */
  readonly next: readonly string[];
}

type AnnexName = 'MEASURES' | 'FORM3' | 'GENERAL';

/** A line of dots as wide as the text. */
const dots = '…'.repeat(30);

/** Paragraphs of the author, or room for them. */
function authored(texts: readonly string[]): readonly Block[] {
  return (texts.length === 0 ? [dots, dots] : texts).map(paragraph);
}

/** What form 3 says in a sentence; what did not happen is left out. */
function movements({ total: { households: of } }: Form3Values): string {
  const moved = form3Columns
    .filter((column) => column !== 'START' && column !== 'END' && of[column] > 0)
    .map((column) => `${form3Labels[column].vi.toLowerCase()}: ${formatCount(of[column])} hộ`);
  const within = moved.length === 0 ? 'trong kỳ không có biến động' : `trong kỳ ${moved.join(', ')}`;
  return `Đầu kỳ có ${formatCount(of.START)} hộ cận nghèo; ${within}; cuối kỳ có ${formatCount(of.END)} hộ cận nghèo (chi tiết tại Phụ lục II).`;
}

function households({ households: counted, form3, until }: ProgressReport): readonly Block[] {
  if (form3 !== null) return [paragraph(movements(form3))];
  if (counted === null) return [];
  const { asOf, all, exited } = counted;
  const reached = percentOf(exited, all);
  const share = reached === null ? '' : ` (đạt ${reached})`;
  return [
    paragraph(
      `${asOf < until ? 'Tính đến' : 'Đến hết'} ${formatLongDate(asOf)}, trong tổng số ${formatCount(all)} hộ cận nghèo có ${formatCount(exited)} hộ thoát cận nghèo${share}.`,
    ),
  ];
}

function measureLine(row: ProgressRow): string {
  const { inPeriod, cumulative, unit } = row;
  if (cumulative.quantity === 0 && cumulative.amount === 0 && inPeriod.amount === 0) {
    return `- ${row.name}: chưa thực hiện.`;
  }
  const money = (amount: number): string => (amount === 0 ? '' : `, kinh phí ${formatNumber(amount)} đồng`);
  const percent = progressPercent(row);
  const reached = percent === null ? '' : `, đạt ${percent} so với Kế hoạch`;
  return `- ${row.name}: trong kỳ ${formatCount(inPeriod.quantity)} ${unit}${money(inPeriod.amount)}; lũy kế ${formatCount(cumulative.quantity)} ${unit}${money(cumulative.amount)}${reached}.`;
}

function totalLine({ planned, inPeriod, cumulative }: ProgressTotal): string {
  const reached = percentOf(cumulative, planned);
  const share = reached === null ? '' : `, đạt ${reached} tổng kinh phí dự kiến ${formatVnd(planned)}`;
  return `Tổng kinh phí thực hiện trong kỳ: ${formatNumber(inPeriod)} đồng; lũy kế: ${formatVnd(cumulative)} (${amountInWords(cumulative)})${share}.`;
}

/** The annexes that the report has, in their order. */
function annexNames({ form3, generalPolicies }: ProgressReport): readonly AnnexName[] {
  const general = generalPolicies !== null && generalPolicies.length > 0;
  return ['MEASURES', ...(form3 === null ? [] : ['FORM3' as const]), ...(general ? ['GENERAL' as const] : [])];
}

/** "Phụ lục", or with its number where there are several. */
function labelOf(values: ProgressReport, name: AnnexName): string {
  const names = annexNames(values);
  return names.length === 1 ? 'Phụ lục' : `Phụ lục ${['I', 'II', 'III'][names.indexOf(name)]}`;
}

function generalLines(values: ProgressReport): readonly Block[] {
  const { generalPolicies } = values;
  if (generalPolicies === null) return authored([]);
  if (generalPolicies.length === 0) return [paragraph('Trong kỳ chưa ghi nhận kết quả.')];
  const money = (amount: number | null): string =>
    amount === null || amount === 0 ? '' : `, kinh phí ${formatNumber(amount)} đồng`;
  return [
    ...generalPolicies.map(({ name, count, unit, amount }) =>
      paragraph(`- ${name}: ${formatCount(count)} ${unit}${money(amount)}.`),
    ),
    paragraph(`(Chi tiết tại ${labelOf(values, 'GENERAL')} kèm theo)`),
  ];
}

function results(values: ProgressReport): readonly Block[] {
  const general = generalLines(values);
  return [
    heading(1, 'II. Kết quả thực hiện'),
    ...households(values),
    heading(2, '1. Nhóm các biện pháp hỗ trợ chung theo quy định'),
    ...general,
    heading(2, '2. Nhóm các biện pháp hỗ trợ đặc thù từ nguồn xã hội hóa'),
    ...values.measures.map((row) => paragraph(measureLine(row))),
    paragraph(totalLine(values.total)),
    paragraph(`(Chi tiết tại ${labelOf(values, 'MEASURES')} kèm theo)`),
  ];
}

function difficulties(values: ProgressReport): readonly Block[] {
  const told = values.difficulties.map(({ body, text }) => paragraph(`- ${body}: ${text}`));
  return [
    heading(1, 'III. Khó khăn, vướng mắc'),
    ...(told.length === 0 ? [paragraph('Trong kỳ các đơn vị không phản ánh khó khăn, vướng mắc.')] : told),
  ];
}

function annexOf(values: ProgressReport, name: AnnexName): Annex {
  const { measures, total, form3, generalPolicies } = values;
  const head = { paper: lying, label: labelOf(values, name) };
  if (name === 'FORM3')
    return { ...head, title: 'Diễn biến hộ cận nghèo', body: form3 === null ? [] : form3Annex(form3) };
  if (name === 'GENERAL') {
    const title = 'Kết quả thực hiện các chính sách hỗ trợ chung';
    return { ...head, title, body: [generalPoliciesAnnex(generalPolicies ?? [])] };
  }
  const title = 'Kết quả thực hiện các biện pháp hỗ trợ đặc thù';
  return { ...head, title, body: [progressAnnex(measures, total)] };
}

/**
 * Progress report (báo cáo kết quả thực hiện Kế hoạch): direction, results, difficulties, what is next, and the annex.
 * @throws RangeError when the rows of an annex do not add up to its total.
 */
export function progressReport(values: ProgressReport): OfficialDocument {
  const { letterhead, plan, from, until } = values;
  const subject = `Kết quả thực hiện ${plan}\n(từ ngày ${formatShortDate(from)} đến hết ngày ${formatShortDate(until)})`;
  return {
    paper: 'A4_UPRIGHT',
    head: numberedHead(letterhead, 'Báo cáo', subject, values.addressee),
    body: [
      heading(1, 'I. Công tác chỉ đạo'),
      ...authored(values.direction),
      ...results(values),
      ...difficulties(values),
      heading(1, 'IV. Nhiệm vụ trọng tâm thời gian tới'),
      ...authored(values.next),
      paragraph(`Trên đây là báo cáo kết quả thực hiện ${plan}./.`),
    ],
    closing: signedBy(values.signer, values.recipients),
    annexes: annexNames(values).map((name) => annexOf(values, name)),
  };
}
