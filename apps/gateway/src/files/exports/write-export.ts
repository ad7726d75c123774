import type { ExportFormat } from '@vuonlen/acts/audit';
import type { Context } from '@vuonlen/graphql';
import { askSchema, Unanswered } from '../ask-schema.ts';
import type { ExportList, ExportPage } from './export-list.ts';
import { notesOfExport } from './notes-of-export.ts';
import { type Language, sayIn } from './say.ts';
import { TableWriter } from './table-writer.ts';

/** What an export may cost. */
export interface ExportLimits {
  /** Entries of the list. */
  readonly entries: number;
  readonly milliseconds: number;
}

const usualExportLimits: ExportLimits = { entries: 50_000, milliseconds: 120_000 };

/** An export that somebody asks for. */
export interface ExportOrder {
  readonly context: Context;
  readonly list: ExportList;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Aborted when who asked has gone. */
  readonly gone: AbortSignal;
  /** Who answers the question of the list: the schema. */
  readonly ask?: typeof askSchema<unknown>;
}

/** A file with the entries that it holds. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly entries: number;
}

/** The pages of a list; what a page read is forgotten with it. @throws Unanswered */
async function* readRows(
  { context, list, language, variables, ask = askSchema }: ExportOrder,
  most: number,
): AsyncGenerator<ExportPage> {
  const say = sayIn(language);
  let [after, entries, isLast]: [string | null, number, boolean] = [null, 0, false];
  while (!isLast) {
    context.loaders.clear();
    const asked = { ...variables, after, isFirst: after === null };
    const page = list.pageOf(await ask(context, list.question, asked), say, entries);
    if (page === null) throw new Unanswered('NOT_FOUND');
    entries += page.entries;
    if (Math.max(entries, page.totalCount) > most) throw new Unanswered('TOO_LONG');
    yield page;
    ({ endCursor: after, isLast } = page);
  }
}

/**
 * Reads a list to its end, as its reader is shown it, and writes it as a file. A list that is too long is refused before it
 * is read.
 *
 * @throws Unanswered `TOO_LONG`, `TOO_SLOW`, and whatever the schema refuses
 */
export async function writeExport(order: ExportOrder, limits: ExportLimits = usualExportLimits): Promise<Exported> {
  const { context, list, format, language, gone } = order;
  const columns = list.columns.map(({ title, width, isMoney }) => ({
    title: title[language],
    ...(width === undefined ? {} : { width }),
    ...(isMoney === undefined ? {} : { isMoney }),
  }));
  const signal = AbortSignal.any([gone, AbortSignal.timeout(limits.milliseconds)]);
  const notes = notesOfExport(context, list.name, language);
  const writer = new TableWriter({ format, name: list.name[language], columns, notes }, signal);
  let entries = 0;
  try {
    for await (const page of readRows(order, limits.entries)) {
      if (signal.aborted) throw new Unanswered('TOO_SLOW');
      entries += page.entries;
      writer.add(page.rows);
    }
    return { bytes: await writer.finish(), entries };
  } finally {
    await writer.end();
  }
}
