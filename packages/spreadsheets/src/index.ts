export type { Limits } from './limits.ts';
export { readSpreadsheet } from './read-spreadsheet.ts';
export type { SpreadsheetErrorCode } from './spreadsheet-error.ts';
export type { Cell, Column, DateCell, MergedCells, Sheet, Table } from './table.ts';
export { isDateCell } from './table.ts';
export { writeCsv } from './write-csv.ts';
export { choiceSheet, writeTemplate, writeXlsx } from './write-xlsx.ts';
