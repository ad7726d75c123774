import { arrange } from '../arrange/arrange.ts';
import { layout, sheetSizes } from '../arrange/layout.ts';
import type { Field, Grid, Line, Piece, Sheet } from '../arrange/piece.ts';
import { escapeMarkup } from '../model/escape-markup.ts';
import type { Run } from '../model/inline.ts';
import type { OfficialDocument, Paper } from '../model/official-document.ts';
import { titleOf } from '../model/title-of.ts';

const { margins, sizes } = layout;
const aligns = { LEFT: 'left', CENTER: 'center', RIGHT: 'right', JUSTIFY: 'justify' } as const;

function htmlRun({ text, bold = false, italic = false }: Run): string {
  const inner = italic ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text);
  return bold ? `<b>${inner}</b>` : inner;
}

function htmlLine({ runs, size, align, firstLine, before, after, level, staysWithNext }: Line): string {
  const tag = level === null ? 'p' : `h${level}`;
  const place = `font-size:${size}pt;text-align:${aligns[align]};text-indent:${firstLine}mm;margin:${before}pt 0 ${after}pt${staysWithNext ? ';break-after:avoid' : ''}`;
  return `<${tag} style="${place}">${runs.length === 0 ? '&nbsp;' : runs.map(htmlRun).join('')}</${tag}>`;
}

function htmlRule(share: number): string {
  return `<div class="rule" style="width:${(share * 100).toFixed(1)}%"></div>`;
}

function htmlField({ content, columns, rows }: Field, tag: 'td' | 'th'): string {
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  const inner = content.map((piece) => (piece.kind === 'LINE' ? htmlLine(piece) : htmlRule(piece.share))).join('');
  return `<${tag}${spans}>${inner}</${tag}>`;
}

function htmlGrid({ name, ruled, widths, headRows, rows }: Grid): string {
  const columns = widths.map((share) => `<col style="width:${(share * 100).toFixed(2)}%">`).join('');
  const write = (part: Grid['rows'], tag: 'td' | 'th'): string =>
    part.map((row) => `<tr>${row.map((each) => htmlField(each, tag)).join('')}</tr>`).join('\n');
  const head = headRows === 0 ? '' : `<thead>${write(rows.slice(0, headRows), 'th')}</thead>`;
  const label = name === null ? 'role="presentation"' : `aria-label="${escapeMarkup(name)}"`;
  const kind = ruled ? 'ruled' : 'side';
  const table = `<table class="${kind}" ${label}><colgroup>${columns}</colgroup>${head}<tbody>${write(rows.slice(headRows), 'td')}</tbody></table>`;
  // As wide as on paper: what a screen cannot hold is moved sideways, with the keys too.
  return ruled ? `<div class="scroll" role="region" tabindex="0" ${label}>${table}</div>` : table;
}

function htmlPiece(piece: Piece): string {
  if (piece.kind === 'LINE') return htmlLine(piece);
  return piece.kind === 'RULE' ? htmlRule(piece.share) : htmlGrid(piece);
}

function pageRule(paper: Paper): string {
  const { width, height } = sheetSizes[paper];
  const around = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  const name = paper.toLowerCase().replace('_', '-');
  return [
    `@page ${name}{size:${width}mm ${height}mm;margin:${around}}`,
    `.${name}{page:${name};max-width:${width - margins.left - margins.right}mm}`,
    `@media screen{.${name} .ruled{min-width:${width - margins.left - margins.right}mm}}`,
  ].join('\n');
}

const style = `
body{margin:0 auto;padding:10mm;background:#fff;color:#000;font-family:'${layout.font}',Tinos,'Liberation Serif',serif;font-size:${sizes.body}pt;line-height:${(layout.lineHeight * 1.15).toFixed(3)};overflow-wrap:break-word}
h1,h2,h3{font-weight:inherit}
section{margin:0 auto 12mm}
section+section{break-before:page}
table{width:100%;border-collapse:collapse;table-layout:fixed}
td,th{vertical-align:top;font-weight:inherit;padding:0}
.ruled td,.ruled th{border:.5pt solid #000;padding:1.5pt 3.5pt}
.ruled th{vertical-align:middle}
.side,tr{break-inside:avoid}
thead{display:table-header-group}
.rule{border-top:.75pt solid #000;margin:3pt auto 0}
@page{@top-center{content:counter(page);font-family:'${layout.font}',serif;font-size:${sizes.pageNumber}pt}}
@page:first{@top-center{content:none}}
@media print{body{padding:0}section{margin:0;max-width:none}}
@media screen{.scroll{overflow-x:auto}}
@media screen and (max-width:600px){body{padding:4mm}.side,.side tbody,.side tr,.side td{display:block}}
${(Object.keys(sheetSizes) as Paper[]).map(pageRule).join('\n')}`;

function htmlSheet({ paper, pieces }: Sheet): string {
  return `<section class="${paper.toLowerCase().replace('_', '-')}">\n${pieces.map(htmlPiece).join('\n')}\n</section>`;
}

/** An official document as a page that stands alone, for the screen and the printer: no script, nothing from elsewhere. */
export function renderHtml(document: OfficialDocument): string {
  return [
    '<!doctype html>',
    '<html lang="vi">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(titleOf(document))}</title><style>${style}</style></head>`,
    `<body>\n${arrange(document).map(htmlSheet).join('\n')}\n</body>`,
    '</html>',
    '',
  ].join('\n');
}
