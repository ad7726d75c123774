import type { Support } from '../../assignments/index.ts';
import { factLabels } from '../../households/index.ts';
import type { Text } from '../../kernel/index.ts';
import { sharesWords } from '../find-ambiguities.ts';
import { exclusionGroupsOf, pledgesOf } from '../find-in-plan.ts';
import { ambiguitiesOfSupport } from './ambiguity-section.ts';
import { conditionTable, factsList } from './condition-table.ts';
import { dutySection } from './duty-table.ts';
import { exampleSection } from './example-section.ts';
import { anchor, code, escapeText, link } from './markdown.ts';
import { cite, clauseLink, codeWord, doubtLink, type Page, say } from './page.ts';
import { pledgeTable } from './pledge-table.ts';
import { termsTable } from './terms-table.ts';

function part(page: Page, heading: Text, body: readonly string[]): readonly string[] {
  return body.length === 0 ? [] : [`**${say(page, heading)}**`, '', ...body];
}

function groupLines(page: Page, support: Support): readonly string[] {
  return exclusionGroupsOf(page.plan, support.code).map((group) => {
    const only = say(page, { vi: 'Nhóm loại trừ: ', en: 'Exclusion group: ' });
    return `${only}${link(group.name[page.language], `#group-${group.code}`)} ${codeWord(page, group.code)}`.trim();
  });
}

/** A child named "until the age of …" is bound neither by the period nor by the years after the exit. */
function namedChildren(page: Page, support: Support): readonly string[] {
  return pledgesOf(page.plan, support.code).flatMap(({ untilAge }) => {
    if (!untilAge) return [];
    const { value } = untilAge;
    const words = say(page, {
      vi: `Trẻ em được xác định cho đăng ký này được hỗ trợ đến khi ${value} tuổi: thời gian thực hiện và số năm kể từ khi thoát cận nghèo không giới hạn; đủ ${value} tuổi thì thôi. Cần ghi nhận:`,
      en: `A child named for this pledge is supported until the age of ${value}: neither the end of the period nor the years after the exit bind it, and its birthday ends it. To record:`,
    });
    const doubts = page.plan.ambiguities.filter((doubt) => sharesWords(page.plan, doubt, untilAge));
    const named = { vi: 'trẻ em được xác định', en: 'that the child was named' };
    const facts = [
      say(page, factLabels['member.birthDate']),
      codeWord(page, 'member.birthDate'),
      `${say(page, { vi: 'và', en: 'and' })} ${say(page, named)}`,
      codeWord(page, 'supportedUntilAge'),
    ].filter(Boolean);
    const assumed = `${say(page, { vi: 'Tạm hiểu', en: 'ASSUMED' })}: ${doubts.map(({ id }) => doubtLink(page, id)).join(', ')}`;
    return [`${words} ${facts.join(' ')}. ${assumed}. ${cite(page, untilAge)}`, ''];
  });
}

/** One support in full: what it gives, its conditions, who pays, who does it, what is doubtful, how it is decided. */
export function supportSection(page: Page, support: Support, number: number): readonly string[] {
  const groups = groupLines(page, support);
  const vietnamese = page.language === 'vi' ? '' : ` (${escapeText(support.name.vi)})`;
  return [
    anchor(support.code),
    '',
    `### ${number}. ${say(page, support.name)}${vietnamese}`,
    '',
    [code(support.code), clauseLink(page, support.clause), ...groups].join(' · '),
    '',
    ...part(page, { vi: 'Nội dung hỗ trợ', en: 'What it gives' }, termsTable(page, support)),
    ...part(page, { vi: 'Điều kiện', en: 'Conditions' }, conditionTable(page, support)),
    ...namedChildren(page, support),
    ...part(page, { vi: 'Thông tin cần ghi nhận', en: 'Facts to record' }, [...factsList(page, support), '']),
    ...part(page, { vi: 'Nguồn hỗ trợ dự kiến', en: 'Pledges and sources' }, pledgeTable(page, support)),
    ...part(page, { vi: 'Cơ quan thực hiện', en: 'Who does it' }, dutySection(page, support)),
    ...part(page, { vi: 'Nội dung cần làm rõ', en: 'Ambiguities' }, ambiguitiesOfSupport(page, support)),
    ...part(page, { vi: 'Ví dụ', en: 'Example' }, exampleSection(page, support)),
  ];
}
