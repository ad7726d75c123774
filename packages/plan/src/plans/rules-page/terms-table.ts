import { isPerMember, type Support } from '../../assignments/index.ts';
import { type Citation, formatPercent, formatVnd, type Text } from '../../kernel/index.ts';
import type { GeneralPolicy, LoanTerms, OtherLoan, SpecialMeasure } from '../../measures/index.ts';
import { basisRows } from './basis-rows.ts';
import { lines, table } from './markdown.ts';
import { agencyName, citedCells, quantityWords, statedCells } from './names.ts';
import { cite, clauseLink, doubtLink, type Page, periodWords, quoted, say } from './page.ts';
import { rateNames, recurrenceNames, targetNames, unitNames } from './words.ts';

/** What is said, the value, the clause with its words. */
export type TermRow = readonly [string, string, string];

function row(page: Page, label: Text, cells: readonly [string, string]): TermRow {
  return [say(page, label), ...cells];
}

/** A row whose value is the words themselves. */
function wordsRow(page: Page, label: Text, { clause, quote }: Citation): TermRow {
  return row(page, label, [quoted(quote), clauseLink(page, clause)]);
}

const labels = {
  content: { vi: 'Nội dung', en: 'Content' },
  rate: { vi: 'Mức hỗ trợ', en: 'Rate' },
  target: { vi: 'Xét theo', en: 'Decided for' },
  window: { vi: 'Thời gian thực hiện', en: 'Period' },
  further: { vi: 'Thời gian tiếp theo', en: 'Further period' },
  budget: { vi: 'Kinh phí', en: 'Money' },
  capital: { vi: 'Nguồn vốn', en: 'Capital' },
  ceiling: { vi: 'Mức vay tối đa', en: 'Loan ceiling' },
} as const satisfies Record<string, Text>;

function targetRow(page: Page, support: Support): TermRow {
  const target = 'target' in support ? support.target : isPerMember(support) ? 'MEMBER' : 'HOUSEHOLD';
  const counted = { vi: '; đơn vị tính: ', en: '; counted in ' };
  const unit = 'unit' in support ? `${say(page, counted)}${say(page, unitNames[support.unit])}` : '';
  return row(page, labels.target, [`${say(page, targetNames[target])}${unit}`, '–']);
}

function windowRows(page: Page, support: Support): readonly TermRow[] {
  const further = 'furtherWindows' in support ? (support.furtherWindows ?? []) : [];
  const words = (value: Parameters<typeof periodWords>[1]) => periodWords(page, value);
  return [
    row(page, labels.window, statedCells(page, support.window, words)),
    ...further.map((window) => row(page, labels.further, citedCells(page, window, words(window.value)))),
  ];
}

/** The assumed reading of the register on which a value stands. */
function assumedBy(page: Page, id: string | undefined): string {
  if (id === undefined) return '';
  return `; ${say(page, { vi: 'tạm hiểu theo', en: 'ASSUMED, see' })} ${doubtLink(page, id)}`;
}

function policyRows(page: Page, policy: GeneralPolicy): readonly TermRow[] {
  const { limit } = policy;
  return [
    wordsRow(page, labels.content, policy.content),
    row(page, labels.rate, statedCells(page, policy.amount, formatVnd)),
    wordsRow(page, labels.budget, page.plan.funding.generalBudget),
    ...(limit
      ? [
          row(
            page,
            { vi: 'Giới hạn', en: 'Limit' },
            citedCells(page, limit, `${say(page, limit.meaning)}${assumedBy(page, limit.ambiguity)}`),
          ),
        ]
      : []),
  ];
}

function recurrenceRow(page: Page, { recurrence }: SpecialMeasure): readonly TermRow[] {
  if (!recurrence) return [];
  const words = `${say(page, recurrenceNames[recurrence.per])}${assumedBy(page, recurrence.ambiguity)}`;
  return [row(page, { vi: 'Số lần hỗ trợ', en: 'How often' }, [words, cite(page, recurrence)])];
}

function legRows(page: Page, measure: SpecialMeasure): readonly TermRow[] {
  return measure.legs.map(({ amount, givers, name }) => {
    const [words, cited] = citedCells(page, amount, `${formatVnd(amount.value)}: ${say(page, name)}`);
    return row(page, { vi: 'Trong đó', en: 'Part of the rate' }, [
      words,
      lines([cited, amount.quote.includes(givers.quote) ? '' : quoted(givers.quote)]),
    ]);
  });
}

/** By the duty to lead it, where the text gives one. */
function leadRow(page: Page, { code, lead, clause }: SpecialMeasure): TermRow {
  const duty = page.plan.duties.find(
    ({ agencies, measures, roles }) => roles.includes('LEAD') && measures.includes(code) && agencies.includes(lead),
  );
  const words = duty ? cite(page, duty) : clauseLink(page, clause);
  return row(page, { vi: 'Cơ quan chủ trì', en: 'Lead' }, [agencyName(page, lead), words]);
}

function measureRows(page: Page, measure: SpecialMeasure): readonly TermRow[] {
  const per = measure.rateUnit === null ? '' : say(page, rateNames[measure.rateUnit]);
  const quantity = (value: number) => quantityWords(page, value, measure.unit);
  const family = page.plan.measures.filter((one) => one.family === measure.family).map(({ name }) => say(page, name));
  const shared = family.length > 1 ? ` (${family.join(' + ')})` : '';
  const total = (value: Parameters<typeof formatVnd>[0]) => `${formatVnd(value)}${shared}`;
  return [
    wordsRow(page, labels.content, measure.content),
    row(
      page,
      labels.rate,
      statedCells(page, measure.rate, (value) => `${formatVnd(value)}${per}`),
    ),
    ...legRows(page, measure),
    ...(measure.itemKinds ?? []).map(({ name, named }) =>
      row(page, { vi: 'Loại đồ dùng', en: 'Kind of item' }, [say(page, name), cite(page, named)]),
    ),
    row(page, { vi: 'Số lượng dự kiến', en: 'Planned quantity' }, statedCells(page, measure.plannedQuantity, quantity)),
    row(page, { vi: 'Tổng kinh phí', en: 'Stated total' }, statedCells(page, measure.statedTotal, total)),
    ...recurrenceRow(page, measure),
    ...(measure.byReview ? [wordsRow(page, { vi: 'Theo kết quả rà soát', en: 'By review' }, measure.byReview)] : []),
    leadRow(page, measure),
  ];
}

function lenderRow(page: Page, loan: LoanTerms | OtherLoan): TermRow {
  return row(page, { vi: 'Bên cho vay', en: 'Lender' }, [agencyName(page, loan.lender), clauseLink(page, loan.clause)]);
}

function housingLoanRows(page: Page, loan: LoanTerms): readonly TermRow[] {
  const years = (value: number) => `${value} ${say(page, { vi: 'năm', en: 'years' })}`;
  const { interestSupport: interest, ceiling, maximumTermYears: term } = loan;
  return [
    row(
      page,
      { vi: 'Hỗ trợ lãi suất', en: 'Interest support' },
      citedCells(page, interest, formatPercent(interest.value)),
    ),
    row(
      page,
      labels.ceiling,
      citedCells(page, ceiling, `${formatVnd(ceiling.value)}${say(page, rateNames.HOUSEHOLD)}`),
    ),
    row(page, { vi: 'Thời hạn tối đa', en: 'Longest term' }, citedCells(page, term, years(term.value))),
    wordsRow(page, labels.capital, loan.source),
    wordsRow(page, { vi: 'Bên cạnh mức hỗ trợ', en: 'Beside the grant' }, loan.additional),
    lenderRow(page, loan),
  ];
}

function otherLoanRows(page: Page, loan: OtherLoan): readonly TermRow[] {
  return [
    wordsRow(page, labels.content, loan.content),
    row(page, labels.ceiling, statedCells(page, loan.ceiling, formatVnd)),
    wordsRow(page, labels.capital, loan.source),
    lenderRow(page, loan),
  ];
}

function ownRows(page: Page, support: Support): readonly TermRow[] {
  if ('interestSupport' in support) return housingLoanRows(page, support);
  if ('lender' in support) return otherLoanRows(page, support);
  return support.group === 'GENERAL' ? policyRows(page, support) : measureRows(page, support);
}

/** What the support gives, to whom, when, on which law: one line a value, with its clause and words. */
export function termsTable(page: Page, support: Support): readonly string[] {
  const timetable = page.plan.timetable.filter(({ measures }) => measures.includes(support.code));
  const heads = [
    { vi: 'Nội dung', en: 'What' },
    { vi: 'Kế hoạch quy định', en: 'What the plan says' },
    { vi: 'Khoản và nguyên văn', en: 'Clause and exact words' },
  ].map((head) => say(page, head));
  return table(heads, [
    ...ownRows(page, support),
    targetRow(page, support),
    ...windowRows(page, support),
    ...timetable.map((entry) => wordsRow(page, { vi: 'Tiến độ', en: 'Timetable' }, entry)),
    ...basisRows(page, support),
  ]);
}
