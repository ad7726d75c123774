import type { Support } from '../assignments/index.ts';
import { formatVnd, isStated, type Text } from '../kernel/index.ts';
import { supportsOf } from './decide.ts';
import type { Plan } from './plan.ts';
import { ambiguityRegister } from './rules-page/ambiguity-section.ts';
import { arithmeticSection } from './rules-page/arithmetic-section.ts';
import { groupSection } from './rules-page/group-section.ts';
import { legend } from './rules-page/legend.ts';
import { anchor, link } from './rules-page/markdown.ts';
import { cite, clauseLink, dayWords, type Page, quoted, say } from './rules-page/page.ts';
import { summaryTable } from './rules-page/summary-table.ts';
import { supportSection } from './rules-page/support-section.ts';
import { unencodedSection } from './rules-page/unencoded-section.ts';

function statedLine(page: Page, label: Text, stated: Plan['number'] | Plan['issuedOn'], words: string): string {
  const said = isStated(stated) ? `${words} ${clauseLink(page, stated.clause)}` : say(page, stated.why);
  return `- ${say(page, label)}: ${said}`;
}

function head(page: Page): readonly string[] {
  const { title, issuer, number, issuedOn, funding, baseline } = page.plan;
  const issued = isStated(issuedOn) ? dayWords(page, issuedOn.value) : '';
  return [
    `# ${say(page, { vi: 'Quy định hỗ trợ của Kế hoạch', en: 'The rules of the plan' })}`,
    '',
    `${quoted(title.value)} (${issuer.value}).`,
    say(page, {
      vi: 'Trang này in từ dữ liệu của phần mềm, không viết tay: mỗi quy định kèm khoản và nguyên văn để đối chiếu. Văn bản gốc có giá trị, không phải trang này.',
      en: 'Printed from the data, not written by hand: each rule stands beside its clause and the exact words. The text of the plan is what binds, not this page.',
    }),
    '',
    statedLine(page, { vi: 'Số', en: 'Number' }, number, isStated(number) ? quoted(number.value) : ''),
    statedLine(page, { vi: 'Ngày ban hành', en: 'Date of issue' }, issuedOn, issued),
    `- ${say(page, { vi: 'Số hộ cận nghèo', en: 'Near-poor households' })}: ${baseline.households.value} ${cite(page, baseline.households)}`,
    `- ${say(page, { vi: 'Tổng kinh phí xã hội hóa', en: 'Total of social mobilisation' })}: ${formatVnd(funding.total.value)} ${cite(page, funding.total)}`,
    '',
  ];
}

interface Part {
  readonly id: string;
  readonly heading: Text;
  readonly body: readonly string[];
}

function partsOf(page: Page): readonly Part[] {
  const { generalPolicies, measures, loan, otherLoans } = page.plan;
  const all = supportsOf(page.plan);
  const sections = (supports: readonly Support[]) =>
    supports.flatMap((support) => supportSection(page, support, all.indexOf(support) + 1));
  return [
    { id: 'legend', heading: { vi: 'Cách đọc', en: 'How to read this page' }, body: legend(page) },
    { id: 'summary', heading: { vi: 'Bảng tổng hợp', en: 'All supports' }, body: summaryTable(page) },
    {
      id: 'general-policies',
      heading: { vi: 'Chính sách chung theo quy định', en: 'General policies, by regulation' },
      body: sections(generalPolicies),
    },
    {
      id: 'special-measures',
      heading: { vi: 'Hỗ trợ đặc thù từ nguồn xã hội hóa', en: 'Special measures, by social mobilisation' },
      body: sections(measures),
    },
    { id: 'loans', heading: { vi: 'Vay vốn', en: 'Loans' }, body: sections([...(loan ? [loan] : []), ...otherLoans]) },
    { id: 'exclusion-groups', heading: { vi: 'Nhóm loại trừ', en: 'Exclusion groups' }, body: groupSection(page) },
    {
      id: 'ambiguities',
      heading: { vi: 'Danh mục nội dung cần làm rõ', en: 'Register of ambiguities' },
      body: ambiguityRegister(page),
    },
    { id: 'arithmetic', heading: { vi: 'Đối chiếu số liệu', en: 'Arithmetic' }, body: arithmeticSection(page) },
    {
      id: 'not-encoded',
      heading: { vi: 'Khoản không số hóa', en: 'Clauses that are not encoded' },
      body: unencodedSection(page),
    },
  ].filter(({ body }) => body.length > 0);
}

/**
 * The rules of a plan as Markdown, for a lawyer and a developer alike: every support with its conditions, clauses, exact
 * words, pledges, duties, doubts and a decided example; then the groups, the register of ambiguities, the plan's own
 * arithmetic, and what is not encoded. Everything comes from the data; quotes stay Vietnamese.
 *
 * @param textPage address of the page of the plan's text ({@link renderPlanText}), whose anchors are the clauses
 * @example renderRules(haDong2024, 'vi').startsWith('# Quy định hỗ trợ của Kế hoạch') // true
 */
export function renderRules(plan: Plan, language: keyof Text, textPage = `plan/${plan.id}.vi.md`): string {
  const page: Page = { plan, language, textPage };
  const parts = partsOf(page);
  return [
    ...head(page),
    parts.map(({ id, heading }) => link(heading[language], `#${id}`)).join(' · '),
    '',
    ...parts.flatMap(({ id, heading, body }) => [anchor(id), '', `## ${say(page, heading)}`, '', ...body]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
