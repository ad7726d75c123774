import { formatNumber } from '../../kernel/index.ts';
import { evaluateTerm, type TermValue } from '../evaluate-term.ts';
import type { Identity, Term } from '../identity.ts';
import { isRecord, readPath } from '../plan-path.ts';
import { type IdentityResult, verifyPlan } from '../verify-plan.ts';
import { anchor, code, lines, table } from './markdown.ts';
import { type Page, quoted, say } from './page.ts';

function valueWords(page: Page, value: TermValue): string {
  if (value === null) return say(page, { vi: '(không ghi)', en: '(not stated)' });
  return typeof value === 'number' ? formatNumber(value) : quoted(value);
}

/** The figures of a term as they stand in the plan, joined as the term joins them. */
function figures(page: Page, term: Term): string {
  const inner = (one: Term) => {
    const words = figures(page, one);
    return 'sum' in one || 'difference' in one || 'sumOf' in one || 'half' in one ? `(${words})` : words;
  };
  if ('sum' in term) return term.sum.map(inner).join(' + ');
  if ('product' in term) return term.product.map(inner).join(' × ');
  if ('difference' in term) return term.difference.map(inner).join(' − ');
  if ('remainder' in term) {
    const [whole = '', by = ''] = term.remainder.map(inner);
    return say(page, { vi: `số dư khi chia ${whole} cho ${by}`, en: `remainder of ${whole} by ${by}` });
  }
  if ('half' in term) return `${inner(term.half)} : 2`;
  if ('words' in term) return valueWords(page, evaluateTerm(term.words, page.plan));
  if ('sumOf' in term) {
    const parts = readPath(page.plan, term.sumOf).map((part) => (isRecord(part) ? part.value : part));
    return parts.map((part) => (typeof part === 'number' ? formatNumber(part) : '–')).join(' + ');
  }
  return valueWords(page, evaluateTerm(term, page.plan));
}

/** One side: its figures, and what they come to where that is not the same. */
function side(page: Page, term: Term, value: TermValue): string {
  const [words, result] = [figures(page, term), valueWords(page, value)];
  return words === result ? words : `${words} = ${result}`;
}

function statementLines(page: Page, identity: Identity | undefined, { statements }: IdentityResult): string {
  const signs = { '=': ['=', '≠'], '<=': ['≤', '>'] } as const;
  return lines(
    (identity?.statements ?? []).flatMap(({ left, right }, index) => {
      const result = statements[index];
      if (!result) return [];
      const sign = signs[result.relation][result.holds ? 0 : 1];
      return [`${side(page, left, result.left)} **${sign}** ${side(page, right, result.right)}`];
    }),
  );
}

function verdict(page: Page, { holds, explained, scope }: IdentityResult): string {
  const reference = {
    vi: 'so với danh mục địa bàn, không phải với văn bản',
    en: 'against reference data, not the text',
  };
  const note = scope === 'REFERENCE_DATA' ? ` (${say(page, reference)})` : '';
  if (holds) return `${say(page, { vi: 'đúng', en: 'holds' })}${note}`;
  const failing = `**${say(page, { vi: 'không khớp', en: 'does not hold' })}**${note}`;
  if (explained) return `${failing}: ${say(page, explained)}`;
  return `${failing}. ${say(page, { vi: 'Chưa có giải thích.', en: 'Nothing explains it.' })}`;
}

/** Every sum that the plan states, with its figures; one that does not hold keeps both, and its explanation. */
export function arithmeticSection(page: Page): readonly string[] {
  const results = verifyPlan(page.plan);
  const holding = results.filter(({ holds }) => holds).length;
  const heads = [
    { vi: 'Mã', en: 'Id' },
    { vi: 'Đối chiếu', en: 'Identity' },
    { vi: 'Số liệu', en: 'Figures' },
    { vi: 'Kết quả', en: 'Result' },
  ].map((head) => say(page, head));
  return [
    say(page, {
      vi: `${holding} trong ${results.length} phép đối chiếu đúng. Số đã ghi được giữ nguyên, không sửa.`,
      en: `${holding} of ${results.length} identities hold. Figures stand as stated; none is repaired.`,
    }),
    '',
    ...table(
      heads,
      results.map((result) => [
        `${anchor(`identity-${result.id}`)}${code(result.id)}`,
        say(page, result.name),
        statementLines(
          page,
          page.plan.identities.find(({ id }) => id === result.id),
          result,
        ),
        verdict(page, result),
      ]),
    ),
  ];
}
