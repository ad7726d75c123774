import { randomUUIDv7 } from 'node:crypto';
import { isoDate } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { type DemoOptions, loadDemoRegister } from '../demo/index.ts';
import { insertCommittee } from '../kernel/index.ts';
import { loadPlan } from '../plans/index.ts';
import type { TestDatabase, TestDatabaseOptions } from './create-test-database.ts';
import { openFilledDatabase } from './open-filled-database.ts';

async function loadDemo({ writers }: TestDatabase, demo: DemoOptions): Promise<string> {
  const committee = randomUUIDv7();
  await writers.transaction().execute((trx) =>
    insertCommittee(trx, {
      id: committee,
      slug: 'demo',
      name: { vi: 'Ban chỉ đạo (giả định)', en: 'Steering committee (invented)' },
      workingDate: isoDate('2024-06-15'),
      demo: true,
      wardMoneyStays: true,
      recordedAt: new Date('2024-01-02T02:00:00Z'),
    }),
  );
  await loadPlan(writers, committee, haDong2024);
  await loadDemoRegister(writers, committee, haDong2024, demo);
  return committee;
}

/** A database with a committee on 2024-06-15, the plan of 2024 and the demo register. */
export async function openDemoDatabase(
  demo: DemoOptions = {},
  options: TestDatabaseOptions = {},
): Promise<{ readonly database: TestDatabase; readonly committee: string }> {
  const holds = `demo ${JSON.stringify(demo)}`;
  const { database, told } = await openFilledDatabase(holds, (filling) => loadDemo(filling, demo), options);
  return { database, committee: told };
}
