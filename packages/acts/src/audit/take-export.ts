import { act, recordEvent } from '../kernel/index.ts';

/** Forms of file that a list is taken away in. */
export type ExportFormat = 'xlsx' | 'csv';

/** A list that somebody takes away. */
export interface ExportedList {
  /** Which: the slug in its address. */
  readonly list: string;
  readonly format: ExportFormat;
  /** How many entries it had. */
  readonly rows: number;
  /** What it was narrowed by, `name=value` each: ids, codes and dates, never what was searched for. */
  readonly filter: readonly string[];
}

/** Puts on the trail who took which list, before it is handed out. Nothing else changes. */
export const takeExport = act<ExportedList, null>({
  action: 'list.export',
  run: async (trx, context, { list, format, rows, filter }) => {
    const aggregateId = context.actor.committee;
    const payload = { list, format, rows, filter };
    await recordEvent(trx, context, { action: 'list.export', aggregate: 'COMMITTEE', aggregateId, payload });
    return null;
  },
});
