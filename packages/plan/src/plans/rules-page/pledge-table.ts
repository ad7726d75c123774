import type { Support } from '../../assignments/index.ts';
import type { Pledge, PledgeSubtotal } from '../../funding/index.ts';
import { formatVnd, isStated } from '../../kernel/index.ts';
import { findMeasure, findPledge, pledgesOf } from '../find-in-plan.ts';
import { pledgeAmount } from '../planned-amount.ts';
import { lines, table } from './markdown.ts';
import { agencyName, placeName, quantityWords, sourceName } from './names.ts';
import { cite, clauseLink, codeWord, type Page, say } from './page.ts';
import { certaintyNames, formNames, sourceKindNames } from './words.ts';

function sourcesCell(page: Page, pledge: Pledge): string {
  const sources = pledge.sources.map((id) => {
    const source = page.plan.sources.find((one) => one.id === id);
    if (!source) return sourceName(page, id);
    const keeper =
      source.keeper === null || source.keeper === source.id
        ? ''
        : `${say(page, { vi: '; quản lý hoặc vận động: ', en: '; kept or raised by ' })}${agencyName(page, source.keeper)}`;
    return `${sourceName(page, id)} (${say(page, sourceKindNames[source.kind])}${keeper})`;
  });
  const among =
    pledge.partOf === null ? '' : say(page, { vi: '*trong đó:* ', en: '*among them:* ' }).replaceAll('\\*', '*');
  return `${among}${lines([...sources, codeWord(page, pledge.id)])}`;
}

function splitWords(page: Page, { split, unit }: Pledge): string {
  if (split === null) return '';
  if (!isStated(split)) return `${say(page, split.why)} ${clauseLink(page, split.clause)}`;
  const shares = split.value.map(
    ({ source, quantity }) => `${sourceName(page, source)} ${quantityWords(page, quantity, unit)}`,
  );
  return `${shares.join('; ')} ${cite(page, split)}`;
}

function detailsCell(page: Page, pledge: Pledge): string {
  const leg = findMeasure(page.plan, pledge.measure)?.legs.find((one) => one.code === pledge.leg);
  const { untilAge, place, form } = pledge;
  return lines([
    form === 'SINGLE' ? '' : say(page, formNames[form]),
    leg ? `${say(page, { vi: 'phần: ', en: 'part: ' })}${say(page, leg.name)}` : '',
    place === null ? '' : `${say(page, { vi: 'dành cho ', en: 'for ' })}${placeName(page, place)}`,
    untilAge ? say(page, { vi: `đến khi ${untilAge.value} tuổi`, en: `until the age of ${untilAge.value}` }) : '',
    splitWords(page, pledge),
  ]);
}

function amountCell(page: Page, pledge: Pledge): string {
  const amount = pledgeAmount(page.plan, pledge);
  if (amount !== null) return formatVnd(amount);
  return say(page, { vi: 'văn bản không ấn định', en: 'not fixed by the text' });
}

function pledgeRow(page: Page, pledge: Pledge): readonly string[] {
  const { quantity, unit } = pledge;
  return [
    sourcesCell(page, pledge),
    `${quantityWords(page, quantity.value, unit)} *(${say(page, certaintyNames[quantity.certainty]).toLowerCase()})*`,
    amountCell(page, pledge),
    detailsCell(page, pledge),
    cite(page, quantity),
  ];
}

function subtotalRow(page: Page, { name, quantity, pledges, unstated, measure }: PledgeSubtotal): readonly string[] {
  const unit = findMeasure(page.plan, measure)?.unit ?? 'CASE';
  const ids = pledges.flatMap((id) => findPledge(page.plan, id)?.sources ?? []);
  const among = [...new Set(ids)].map((id) => sourceName(page, id));
  const silent = unstated.map(({ stated }) => `${say(page, stated.why)} ${clauseLink(page, stated.clause)}`);
  return [
    `**${say(page, { vi: 'Cộng', en: 'Together' })}:** ${say(page, name)}`,
    quantityWords(page, quantity.value, unit),
    '',
    lines([among.join('; '), ...silent]),
    cite(page, quantity),
  ];
}

/** Who is to give how much of the support, in the unit of the pledge and in đồng where the text fixes it. */
export function pledgeTable(page: Page, support: Support): readonly string[] {
  const heads = [
    { vi: 'Nguồn', en: 'Source' },
    { vi: 'Số lượng', en: 'Quantity' },
    { vi: 'Số tiền', en: 'Amount' },
    { vi: 'Ghi chú', en: 'Remarks' },
    { vi: 'Khoản và nguyên văn', en: 'Clause and exact words' },
  ].map((head) => say(page, head));
  return table(heads, [
    ...pledgesOf(page.plan, support.code).map((pledge) => pledgeRow(page, pledge)),
    ...page.plan.subtotals
      .filter(({ measure }) => measure === support.code)
      .map((subtotal) => subtotalRow(page, subtotal)),
  ]);
}
