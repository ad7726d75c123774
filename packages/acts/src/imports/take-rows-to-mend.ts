import type { Table } from '@vuonlen/spreadsheets';
import { act, recordEvent } from '../kernel/index.ts';
import { errorTable } from './error-table.ts';
import { readImportValue } from './import-value.ts';

/** Puts on the trail who took the rows to mend of a list, with what they say of people, and hands them out. */
export const takeRowsToMend = act<{ readonly import: string }, Table>({
  action: 'import.takeRows',
  run: async (trx, context, input) => {
    const value = await readImportValue(trx, context, input.import);
    const table = errorTable(value);
    await recordEvent(trx, context, {
      action: 'import.takeRows',
      aggregate: 'IMPORT_BATCH',
      aggregateId: value.import.id,
      payload: { rows: table.rows.length },
    });
    return table;
  },
});
