import { linesOfDocx, tablesOfDocx } from '@vuonlen/documents/testing';

/** What stands in a Word file. */
export interface Paper {
  readonly lines: readonly string[];
  readonly text: string;
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** Reads a Word file that was handed out. */
export async function readPaper(response: Response): Promise<Paper> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const lines = linesOfDocx(bytes);
  return { lines, text: lines.join('\n'), tables: tablesOfDocx(bytes) };
}

/** The rows of the table whose first row has a head, without its heads. */
export function rowsOf({ tables }: Paper, head: string, heads = 1): readonly (readonly string[])[] {
  const table = tables.find(([first]) => first?.includes(head));
  if (table === undefined) throw new Error(`No table with ${head}`);
  return table.slice(heads);
}
