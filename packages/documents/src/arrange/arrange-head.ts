import { formatLongDate, type IsoDate } from '@vuonlen/plan/kernel';
import { runsOf } from '../model/inline.ts';
import type { Annex, DocumentHead, DocumentNumber } from '../model/official-document.ts';
import { balancedLines } from './balanced-lines.ts';
import { layout, textWidth } from './layout.ts';
import { type Field, field, type Line, line, type Piece, side } from './piece.ts';

const { sizes } = layout;
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const motto = 'Độc lập - Tự do - Hạnh phúc';
/** Millimetres that the motto is wide, bold at 13 points: its rule is as long. */
const mottoWidth = 57.5;

/** Letters that fit beside the nation's name, and on a line of a title on A4. */
const lettersOf = { issuer: 25, subject: 58 };

function titleLetters(sheetWidth: number): number {
  return Math.floor((lettersOf.subject * sheetWidth) / textWidth('A4_UPRIGHT'));
}

/** "05/BC-BCĐ"; the number stays blank for the clerk unless it is given. */
function writeNumber({ number, symbol }: DocumentNumber): string {
  return `${number ?? '………'}${symbol === null ? '' : `/${symbol}`}`;
}

function centred(text: string, size: number, limit: number, isBold: boolean): readonly Line[] {
  const parts = text.split('\n').flatMap((each) => balancedLines(each, limit));
  return parts.map((part) => line([{ text: part, bold: isBold }], size, { align: 'CENTER' }));
}

/** "ngày 05 tháng 7 năm 2024", or the blanks that the clerk fills in. */
function writeDate(date: IsoDate | null): string {
  return date === null ? 'ngày …… tháng …… năm ………' : formatLongDate(date);
}

const beforeUnit = / (?=(?:QUẬN|HUYỆN|THỊ XÃ|THÀNH PHỐ|TỈNH|PHƯỜNG|XÃ(?! HỘI)) )/u;

/** A name that is too long for a line is broken before the unit that it belongs to: "… / QUẬN HÀ ĐÔNG". */
function nameOf(name: string): string {
  const capitals = name.toUpperCase();
  return capitals.length > lettersOf.issuer ? capitals.replace(beforeUnit, '\n') : capitals;
}

function issuerOf({ issuer }: DocumentHead): Field {
  return field([
    ...centred(nameOf(issuer.superior ?? ''), sizes.issuer, lettersOf.issuer, false),
    ...centred(nameOf(issuer.name), sizes.issuer, lettersOf.issuer, true),
    { kind: 'RULE', share: layout.issuerRule },
  ]);
}

function nationOf(width: number): Field {
  return field([
    line(runsOf(nation, { bold: true }), sizes.nation, { align: 'CENTER' }),
    line(runsOf(motto, { bold: true }), sizes.motto, { align: 'CENTER' }),
    { kind: 'RULE', share: mottoWidth / width },
  ]);
}

function numberOf({ number }: DocumentHead): Field {
  if (number === null) return field([]);
  return field([line(runsOf(`Số: ${writeNumber(number)}`), sizes.number, { align: 'CENTER', before: 6 })]);
}

function dateOf({ issuer, date }: DocumentHead): Field {
  const words = `${issuer.place}, ${writeDate(date)}`;
  return field([line(runsOf(words, { italic: true }), sizes.placeAndDate, { align: 'CENTER', before: 6 })]);
}

/** Issuer and nation. On a sheet wider than A4 the halves keep their width on paper; the rest lies between them. */
function halves(head: DocumentHead, sheetWidth: number): Piece {
  const width = textWidth('A4_UPRIGHT');
  const right = 0.55 * width;
  const rows = [
    [issuerOf(head), nationOf(right)],
    [numberOf(head), dateOf(head)],
  ] as const;
  if (sheetWidth <= width) return side([1 - right / width, right / width], rows);
  const shares = [(width - right) / sheetWidth, (sheetWidth - width) / sheetWidth, right / sheetWidth];
  return side(
    shares,
    rows.map(([first, last]) => [first, field([]), last]),
  );
}

/** Issuer and nation, number and day, kind and subject, and to whom. */
export function arrangeHead(head: DocumentHead, sheetWidth: number): readonly Piece[] {
  const addressee =
    head.addressee === null
      ? []
      : [line(runsOf(`Kính gửi: ${head.addressee}`), sizes.body, { align: 'CENTER', before: 12, after: 6 })];
  return [
    halves(head, sheetWidth),
    line(runsOf(head.type.toUpperCase(), { bold: true }), sizes.type, { align: 'CENTER', before: 18, level: 1 }),
    ...centred(head.subject, sizes.subject, titleLetters(sheetWidth), true),
    { kind: 'RULE', share: (layout.subjectRule * textWidth('A4_UPRIGHT')) / sheetWidth },
    line([], 6),
    ...addressee,
  ];
}

/** Label and title of an annex, and the document that it belongs to. */
export function arrangeAnnexHead(annex: Annex, head: DocumentHead): readonly Piece[] {
  const type = `${head.type.charAt(0).toUpperCase()}${head.type.slice(1).toLowerCase()}`;
  const number = head.number === null ? '' : ` số ${writeNumber(head.number)}`;
  const belongs = `(Kèm theo ${type}${number} ${writeDate(head.date)} của ${head.issuer.name})`;
  return [
    line(runsOf(annex.label, { bold: true }), sizes.type, { align: 'CENTER', level: 1 }),
    ...centred(annex.title.toUpperCase(), sizes.subject, titleLetters(textWidth(annex.paper)), true),
    line(runsOf(belongs, { italic: true }), sizes.body, { align: 'CENTER', after: 10 }),
  ];
}
