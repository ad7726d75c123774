import type { Support } from '../../assignments/index.ts';
import { supportsOf } from '../decide.ts';
import { factsOfClause } from '../facts-of-clause.ts';
import { findAmbiguities, sharesWords } from '../find-ambiguities.ts';
import type { Ambiguity } from '../plan.ts';
import { anchor, escapeText, lines, spaced, table } from './markdown.ts';
import { supportLink } from './names.ts';
import { cite, codeWord, dayWords, doubtLink, type Page, say } from './page.ts';

function readingWords(page: Page, { readings, assumed, ruling }: Ambiguity): string {
  const inUse = ruling?.reading ?? assumed;
  return lines(
    readings.map(({ id, text }) => {
      const words = spaced(say(page, text), codeWord(page, id));
      return id === inUse ? `**${say(page, { vi: 'Đang áp dụng:', en: 'In use:' })}** ${words}` : words;
    }),
  );
}

function rulingWords(page: Page, { ruling }: Ambiguity): string {
  if (!ruling) return say(page, { vi: 'chưa có ý kiến', en: 'none yet' });
  return [codeWord(page, ruling.reading), escapeText(ruling.basis), dayWords(page, ruling.on)]
    .filter(Boolean)
    .join(', ');
}

/** What of the plan stands on the doubtful words, where no support does. */
function elsewhere(page: Page, doubt: Ambiguity): string {
  const facts = factsOfClause(page.plan, doubt.clause).filter((fact) => sharesWords(page.plan, doubt, fact));
  const names = [...new Set(facts.map(({ label }) => say(page, label)))];
  return names.length > 0 ? names.join('; ') : say(page, { vi: 'Kế hoạch nói chung', en: 'the plan as a whole' });
}

/** The whole register, with the supports that each doubt touches. */
export function ambiguityRegister(page: Page): readonly string[] {
  const touched = supportsOf(page.plan).map((support) => ({
    support: support.code,
    doubts: new Set(findAmbiguities(page.plan, support.code).map(({ id }) => id)),
  }));
  const heads = [
    { vi: 'Mục', en: 'No.' },
    { vi: 'Nội dung cần làm rõ', en: 'Question' },
    { vi: 'Các cách hiểu', en: 'Readings' },
    { vi: 'Ý kiến của Ban chỉ đạo', en: 'Ruling of the committee' },
    { vi: 'Liên quan đến', en: 'Touches' },
    { vi: 'Khoản và nguyên văn', en: 'Clause and exact words' },
  ].map((head) => say(page, head));
  return table(
    heads,
    page.plan.ambiguities.map((doubt, index) => {
      const supports = touched.filter(({ doubts }) => doubts.has(doubt.id)).map(({ support }) => support);
      return [
        `${anchor(`ambiguity-${doubt.id}`)}${index + 1}`,
        lines([say(page, doubt.question), codeWord(page, doubt.id)]),
        readingWords(page, doubt),
        rulingWords(page, doubt),
        supports.length > 0 ? supports.map((one) => supportLink(page, one)).join(', ') : elsewhere(page, doubt),
        cite(page, doubt),
      ];
    }),
  );
}

/** The doubts that touch one support: question, readings, the one in use, the ruling. */
export function ambiguitiesOfSupport(page: Page, support: Support): readonly string[] {
  const doubts = findAmbiguities(page.plan, support.code);
  if (doubts.length === 0) {
    return [say(page, { vi: 'Không có trong danh mục.', en: 'None in the register.' }), ''];
  }
  const heads = [
    { vi: 'Câu hỏi', en: 'Question' },
    { vi: 'Các cách hiểu', en: 'Readings' },
    { vi: 'Ý kiến của Ban chỉ đạo', en: 'Ruling of the committee' },
  ].map((head) => say(page, head));
  return table(
    heads,
    doubts.map((doubt) => [
      lines([say(page, doubt.question), doubtLink(page, doubt.id)]),
      readingWords(page, doubt),
      rulingWords(page, doubt),
    ]),
  );
}
