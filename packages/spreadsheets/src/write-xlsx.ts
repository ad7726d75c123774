import writeXlsxFile, { type Sheet as LibrarySheet, type Row } from 'write-excel-file/node';
import { neutralText } from './neutral-text.ts';
import { type Cell, type Column, isDateCell, type Table } from './table.ts';
import { workbookText } from './workbook-text.ts';

const font = { fontFamily: 'Times New Roman', fontSize: 12 } as const;

/** Title of the sheet of a form that holds what may be chosen. */
export const choiceSheet = 'Danh mục';

function numberFormat(value: number, isMoney: boolean): string {
  if (!Number.isInteger(value)) return '0.########';
  return isMoney ? '#,##0' : '0';
}

function toCell(cell: Cell, isMoney = false): Row[number] {
  if (cell === null) return null;
  if (isDateCell(cell)) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'string')
    return { value: workbookText(neutralText(cell)), type: String, format: '@', wrap: true };
  if (typeof cell === 'number') return { value: cell, type: Number, format: numberFormat(cell, isMoney) };
  return { value: cell, type: Boolean };
}

function toSheet({ name, columns, rows }: Table): LibrarySheet<never> {
  const header = columns.map(({ title }) => ({
    value: workbookText(neutralText(title)),
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'center' as const,
    backgroundColor: '#E8EEF7',
  }));
  return {
    sheet: name,
    data: [header, ...rows.map((row) => row.map((cell, at) => toCell(cell, columns[at]?.isMoney)))],
    columns: columns.map(({ width = 18 }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** `A`, `Z`, `AA` … of a column counted from 0. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

interface ChoiceList {
  /** Column of the table. */
  readonly column: number;
  readonly choices: readonly string[];
}

function choiceLists(columns: readonly Column[]): readonly ChoiceList[] {
  return columns.flatMap(({ choices }, column) => (choices === undefined ? [] : [{ column, choices }]));
}

/** Drop-downs for the rows below the header; what may be chosen lies in a sheet of its own, whose cells they name. */
function dropDowns(lists: readonly ChoiceList[], lastRow: number): string {
  const validations = lists.map(({ column, choices }, index) => {
    const own = columnName(column);
    const list = columnName(index);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning" sqref="${own}2:${own}${lastRow}"><formula1>'${choiceSheet}'!$${list}$2:$${list}$${choices.length + 1}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
}

/** What follows the drop-downs in the order of a sheet. */
const later =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b/;

/** Puts the drop-downs into the first sheet. */
function withDropDowns(lists: readonly ChoiceList[], lastRow: number) {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
    if (sheetIndex !== 0) return xml;
    const at = later.exec(xml)?.index ?? xml.lastIndexOf('</worksheet>');
    return `${xml.slice(0, at)}${dropDowns(lists, lastRow)}${xml.slice(at)}`;
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** The choices of all columns side by side. */
function choiceTable(columns: readonly Column[]): Table {
  const lists = choiceLists(columns);
  const length = Math.max(0, ...lists.map(({ choices }) => choices.length));
  return {
    name: choiceSheet,
    columns: lists.map(({ column }) => ({ title: columns[column]?.title ?? '', width: 40 })),
    rows: Array.from({ length }, (_, row) => lists.map(({ choices }) => choices[row] ?? null)),
  };
}

/**
 * Writes tables as an `.xlsx` file, one a sheet. Texts stay texts, numbers and dates are what they are; no text can be
 * taken for a formula.
 */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  return writeXlsxFile(tables.map(toSheet), font).toBuffer();
}

/**
 * Writes an empty form as an `.xlsx` file: the table to fill in, with a drop-down on each column that has choices, the
 * filled-in example and other sheets after it, and the choices themselves on a last sheet.
 *
 * @param rows how many rows below the header have drop-downs
 */
export async function writeTemplate(form: Table, others: readonly Table[], rows = 2000): Promise<Uint8Array> {
  const lists = choiceLists(form.columns);
  const tables = lists.length === 0 ? [form, ...others] : [form, ...others, choiceTable(form.columns)];
  const features = lists.length === 0 ? [] : [withDropDowns(lists, rows + 1)];
  return writeXlsxFile(tables.map(toSheet), { ...font, features }).toBuffer();
}
