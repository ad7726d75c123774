import { anchor, spaced, table } from './markdown.ts';
import { supportLink } from './names.ts';
import { cite, codeWord, type Page, say } from './page.ts';

/** The groups of which a household gets one support. */
export function groupSection(page: Page): readonly string[] {
  const { exclusionGroups } = page.plan;
  if (exclusionGroups.length === 0) {
    return [say(page, { vi: 'Kế hoạch không có nhóm loại trừ.', en: 'The plan has no exclusion group.' }), ''];
  }
  const heads = [
    { vi: 'Nhóm', en: 'Group' },
    { vi: 'Mỗi hộ chỉ nhận một trong', en: 'A household gets one of' },
    { vi: 'Khoản và nguyên văn', en: 'Clause and exact words' },
  ].map((head) => say(page, head));
  return table(
    heads,
    exclusionGroups.map((group) => [
      spaced(`${anchor(`group-${group.code}`)}${say(page, group.name)}`, codeWord(page, group.code)),
      group.measures.map((measure) => supportLink(page, measure)).join(', '),
      cite(page, group),
    ]),
  );
}
