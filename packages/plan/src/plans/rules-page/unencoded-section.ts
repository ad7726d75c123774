import { coverPlan } from '../cover-clauses.ts';
import { table } from './markdown.ts';
import { clauseLink, type Page, quoted, say } from './page.ts';

/** What of the text is not encoded, and why; counted. */
export function unencodedSection(page: Page): readonly string[] {
  const { clauses, encoded, notEncoded, forgotten, quotes } = coverPlan(page.plan);
  const heads = [
    { vi: 'Khoản', en: 'Clause' },
    { vi: 'Phần không số hóa', en: 'What is left out' },
    { vi: 'Lý do', en: 'Reason' },
  ].map((head) => say(page, head));
  const whole = { vi: 'cả khoản', en: 'the whole clause' };
  return [
    say(page, {
      vi: `Văn bản có ${clauses.length} khoản: ${encoded} khoản đã số hóa, ${notEncoded} khoản không số hóa và có lý do, ${forgotten.length} khoản bỏ sót. ${quotes.quotes} trích dẫn, ${quotes.numbers} con số, ${quotes.dates} ngày, ${quotes.periods} khoảng thời gian đã so với nguyên văn; sai khác: ${quotes.problems.length}.`,
      en: `The text has ${clauses.length} clauses: ${encoded} encoded, ${notEncoded} not encoded for a reason, ${forgotten.length} forgotten. ${quotes.quotes} quotes, ${quotes.numbers} numbers, ${quotes.dates} dates and ${quotes.periods} periods were held against the text; differences: ${quotes.problems.length}.`,
    }),
    '',
    ...table(
      heads,
      page.plan.unencoded.map(({ clause, quote, reason }) => [
        clauseLink(page, clause),
        quote === undefined ? say(page, whole) : quoted(quote),
        say(page, reason),
      ]),
    ),
  ];
}
