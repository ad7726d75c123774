import { importTemplate } from '@vuonlen/acts/imports';
import type { ImportKind } from '@vuonlen/database/kernel';
import type { Context } from '@vuonlen/graphql';
import { writeCsv, writeTemplate } from '@vuonlen/spreadsheets';

type Day = Pick<Context, 'plan' | 'workingDate'>;

/** The empty list of a kind to fill in, with what the plan and the working date let choose, and a filled-in example. */
export function writeImportTemplate(kind: ImportKind, day: Day): Promise<Uint8Array> {
  const { form, example } = importTemplate(kind, day);
  return writeTemplate(form, [example]);
}

/** The filled-in example for those who keep their lists as text. */
export function writeImportExample(kind: ImportKind, day: Day): Uint8Array {
  return writeCsv(importTemplate(kind, day).example);
}
