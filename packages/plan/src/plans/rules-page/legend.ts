import { outcomeLabels, outcomes } from '../../assignments/index.ts';
import type { Certainty } from '../../kernel/index.ts';
import { link, spaced } from './markdown.ts';
import { clauseLink, codeWord, type Page, say } from './page.ts';
import { certaintyMeanings, certaintyNames, relationNames } from './words.ts';

function outcomeLine(page: Page): string {
  const named = outcomes.map((outcome) => spaced(codeWord(page, outcome), say(page, outcomeLabels[outcome])));
  const lead = say(page, { vi: 'Kết quả, theo thứ tự ưu tiên: ', en: 'Outcomes, the first that applies: ' });
  return `- ${lead}${named.join(' → ')}.`;
}

function certaintyLine(page: Page): string {
  const named = Object.entries(certaintyNames).map(
    ([kind, name]) => `*${say(page, name).toLowerCase()}* (${say(page, certaintyMeanings[kind as Certainty])})`,
  );
  return `- ${say(page, { vi: 'Mức chắc chắn của con số: ', en: 'How firm a value is: ' })}${named.join('; ')}.`;
}

function relationLine(page: Page): string {
  const named = Object.entries(relationNames).map(([kind, name]) =>
    spaced(`*${say(page, name)}*`, codeWord(page, kind)),
  );
  return `- ${say(page, { vi: 'Quan hệ với căn cứ pháp lý: ', en: 'How the plan follows a law: ' })}${named.join('; ')}.`;
}

/** How to read the page. */
export function legend(page: Page): readonly string[] {
  const clause = page.plan.measures[0]?.content.clause ?? page.plan.clauses[0]?.id ?? '';
  const sayings = [
    {
      vi: 'Tất cả các điều kiện của một hỗ trợ đều phải đạt. “Kế hoạch ghi rõ”: đúng theo nguyên văn. “Tạm hiểu”: theo một cách hiểu trong danh mục nội dung cần làm rõ, cho đến khi Ban chỉ đạo có ý kiến. “Nhưng xem”, “xem thêm”: nguyên văn này còn điểm cần làm rõ.',
      en: 'All conditions of a support are necessary. STATED: the quoted words say it. ASSUMED: it stands on a reading of the register of ambiguities until the committee rules. “But see”, “see also”: a doubt of the register stands on the same words.',
    },
    {
      vi: 'Thiếu thông tin không phải là “không”: khi chưa ghi nhận thì kết quả là “chưa đủ thông tin”.',
      en: 'A fact that is not recorded is not a “no”: the outcome is then UNDETERMINED.',
    },
    {
      vi: 'Số viết theo thể thức văn bản: 1.000.000 là một triệu. Chữ kiểu máy dưới tên hỗ trợ là mã trong phần mềm, không thuộc văn bản.',
      en: 'Numbers are written as the plan writes them: 1.000.000 is one million. Quotes are the exact Vietnamese words.',
    },
  ];
  const text = link(say(page, { vi: 'toàn văn', en: "the plan's text" }), page.textPage);
  const reads = say(page, {
    vi: 'Số của khoản theo mục của văn bản; sau dấu # là đoạn trong mục. Mỗi khoản dẫn đến ',
    en: 'A clause is named by its section of the document; after # comes the paragraph within it. Each leads to ',
  });
  return [
    `- ${reads}${text}: ${clauseLink(page, clause)}.`,
    outcomeLine(page),
    ...sayings.slice(0, 2).map((one) => `- ${say(page, one)}`),
    certaintyLine(page),
    relationLine(page),
    ...sayings.slice(2).map((one) => `- ${say(page, one)}`),
    '',
  ];
}
