import { randomUUIDv7 } from 'node:crypto';
import { createDatabase } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { runImport } from '../imports/index.ts';
import type { ActContext } from '../kernel/index.ts';

/** What a test hands to this program, to be killed while it works. */
export interface ImportOrder {
  readonly url: string;
  readonly committee: string;
  readonly planRevision: string | null;
  readonly import: string;
  readonly expectedVersion: number;
  /** The clock stands: the committee works on the day of this moment. */
  readonly now: string;
}

const order: ImportOrder = JSON.parse(process.argv[2] ?? '{}');
const database = createDatabase({ url: order.url, connections: 1, applicationName: 'run-import-program' });
const context: ActContext = {
  actor: { userId: 'tester', committee: order.committee, role: 'COMMITTEE_OFFICER', agency: null, place: null },
  writers: database.writers,
  plan: haDong2024,
  planRevision: order.planRevision,
  workingDate: isoDate('2024-06-15'),
  now: () => new Date(order.now),
  newId: () => randomUUIDv7(),
  requestId: randomUUIDv7(),
};
process.stdout.write('begins\n');
const result = await runImport(context, { import: order.import, expectedVersion: order.expectedVersion });
process.stdout.write(result.ok ? 'done\n' : `${result.error.code}\n`);
await database.close();
