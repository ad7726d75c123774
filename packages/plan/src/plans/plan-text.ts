import type { ClauseRef } from '../kernel/index.ts';
import { coverClauses } from './cover-clauses.ts';
import type { Plan } from './plan.ts';

/**
 * The anchor of a clause in the printed text: a fragment cannot carry `#`.
 * @example clauseAnchor('II.2.2.1#4.1') // 'II.2.2.1-4.1'
 */
export function clauseAnchor(clause: ClauseRef): string {
  return clause.replaceAll('#', '-');
}

/** Depth of a clause in the document: `II` 1, `II.2` 2, `II.2#1` a paragraph below. */
function headingOf(clause: ClauseRef, isHeading: boolean): string {
  if (!isHeading || clause.includes('#')) return '';
  return `${'#'.repeat(Math.min(6, clause.split('.').length + 1))} `;
}

/**
 * The text of a plan as Markdown, each clause under its anchor, so that a quote can be linked to. Clauses that are not
 * encoded say why.
 * @example renderPlanText(haDong2024).startsWith('# Hỗ trợ hộ cận nghèo thoát cận nghèo năm 2024') // true
 */
export function renderPlanText(plan: Plan): string {
  const texts = new Map(plan.clauses.map(({ id, text }) => [id, text]));
  const headings = new Set([
    ...plan.unencoded.filter(({ quote }) => quote === undefined).map(({ clause }) => clause),
    ...sectionsOf(plan),
  ]);
  const lines = coverClauses(plan).flatMap(({ clause, reason, state }) => [
    `<a id="${clauseAnchor(clause)}"></a>`,
    '',
    `${headingOf(clause, headings.has(clause))}**${clause}** ${texts.get(clause) ?? ''}`,
    '',
    ...(state === 'NOT_ENCODED' && reason ? [`> Không số hóa. ${reason.vi}`, ''] : []),
  ]);
  return [
    `# ${plan.title.value}`,
    '',
    `${plan.issuer.value}. Toàn văn theo từng khoản; mỗi khoản có neo để trích dẫn. Bản này sinh từ dữ liệu của \`@vuonlen/plan\`.`,
    '',
    ...lines,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** Headings of part IV name a body each. */
function sectionsOf(plan: Plan): readonly ClauseRef[] {
  return plan.agencies.filter(({ section }) => section !== null).map(({ named }) => named.clause);
}
