import { loadDemoRegister } from '@vuonlen/database/demo';
import { createDatabase } from '@vuonlen/database/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { openDatabaseBeside } from '../start/open-database.ts';
import { markAsDemo, prepareRegister } from '../start/prepare-register.ts';
import { Refused } from '../start/refused.ts';
import { runProgram } from '../start/run-program.ts';

/** Loads the 84 invented households into the register of the environment's database, which must have none. */
await runProgram(async (environment, progress, shutdown) => {
  const { url } = await openDatabaseBeside(environment, progress, shutdown);
  const database = createDatabase({ url, connections: 2, applicationName: 'vuonlen-load-demo' });
  shutdown.add(database.close);
  const { committee, hasOwnPlan } = await prepareRegister(database, true);
  if (hasOwnPlan) {
    throw new Refused(
      'Ban chỉ đạo đã thông qua bản kế hoạch riêng: hộ giả định chỉ khớp với kế hoạch có sẵn. / The committee has adopted a plan of its own: the invented households fit the built-in one only.',
    );
  }
  progress.step('Nạp hộ giả định', 'loading invented households');
  const { households, members, assignments } = await loadDemoRegister(database.writers, committee, haDong2024);
  await markAsDemo(database, committee);
  progress.line(`${households} hộ / households, ${members} nhân khẩu / members, ${assignments} hỗ trợ / supports`);
});
