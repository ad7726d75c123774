import type { ImportKind } from '@vuonlen/database/kernel';
import type { Table } from '@vuonlen/spreadsheets';
import type { ActContext } from '../kernel/index.ts';
import { listKindOf } from './list-kinds.ts';
import { exampleSheet } from './list-sheets.ts';

/** The form of a list and a filled-in example of it. */
export interface ImportTemplate {
  readonly form: Table;
  readonly example: Table;
}

/** The list of a kind to fill in, with what may be chosen on the day. */
export function importTemplate(kind: ImportKind, day: Pick<ActContext, 'plan' | 'workingDate'>): ImportTemplate {
  const list = listKindOf(kind);
  const choices = list.choices(day);
  const columns = Object.entries(list.columns).map(([field, { title, width = 18, choices: always }]) => {
    const chosen = choices[field] ?? always;
    return { title, width, ...(chosen === undefined ? {} : { choices: chosen }) };
  });
  const fields = Object.keys(list.columns);
  const rows = list.examples(day).map((row) => fields.map((field) => row[field] ?? null));
  return { form: { name: list.title, columns, rows: [] }, example: { name: exampleSheet, columns, rows } };
}
