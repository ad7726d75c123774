import { fileURLToPath } from 'node:url';
import { loadDemoRegister } from '@vuonlen/database/demo';
import { countHouseholds } from '@vuonlen/database/households';
import { createDatabase, wholeCommittee } from '@vuonlen/database/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import type { Environment } from '../environment.ts';
import { createGateway } from '../gateway.ts';
import { pruneHourly } from '../live/prune-hourly.ts';
import { createLogger } from '../logger.ts';
import { readAuthSecret } from '../users/auth-secret.ts';
import { createInitialAdministrator } from '../users/initial-administrator.ts';
import { openDatabase } from './open-database.ts';
import { checkAddress, listen } from './port.ts';
import { prepareRegister } from './prepare-register.ts';
import type { Progress } from './progress.ts';
import { settleDaily } from './settle-daily.ts';
import type { Shutdown } from './shutdown.ts';

/** The built admin, beside this package in the workspace. */
const adminDirectory = fileURLToPath(new URL('../../../admin/dist', import.meta.url));

/** The documents of its screens as they are written now, for who works on them. */
const documentsFile = fileURLToPath(new URL('../../../admin/src/gql/persisted-documents.json', import.meta.url));

function addressOf({ publicUrl, host, port }: Environment): string {
  if (publicUrl) return publicUrl;
  const shown = host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}

/** Database, plan and (in our own database, once) the demo register. */
async function prepare(environment: Environment, progress: Progress, shutdown: Shutdown) {
  const { url, isEmbedded } = await openDatabase(environment, progress, shutdown);
  shutdown.check();
  progress.step('Nạp kế hoạch', 'loading the plan');
  const database = createDatabase({ url, connections: 2, applicationName: 'vuonlen-start' });
  try {
    const { committee, hasOwnPlan } = await prepareRegister(database, isEmbedded);
    const isEmpty = (await countHouseholds(database.readers, wholeCommittee(committee))) === 0;
    if (isEmpty && isEmbedded && !hasOwnPlan) {
      progress.step('Nạp 84 hộ giả định', 'loading 84 invented households');
      await loadDemoRegister(database.writers, committee, haDong2024);
    }
    return { url, committee };
  } finally {
    await database.close();
  }
}

/** Starts everything in order; what was started is undone by the shutdown, also when a later step fails. */
export async function serve(environment: Environment, progress: Progress, shutdown: Shutdown): Promise<void> {
  const { host, port, dataDirectory, publicUrl, trustedProxies, mode, metricsToken } = environment;
  const { eventRetentionDays: days } = environment;
  await checkAddress(host, port);
  shutdown.check();
  const { url, committee } = await prepare(environment, progress, shutdown);
  shutdown.check();
  const address = addressOf(environment);
  const logger = createLogger(environment.logLevel);
  const gateway = await createGateway({
    databaseUrl: url,
    committee,
    plan: haDong2024,
    authSecret: await readAuthSecret(environment.authSecret, dataDirectory),
    listeningUrl: address,
    adminDirectory,
    publicUrl,
    trustedProxies,
    mode,
    metricsToken,
    ...(mode === 'DEVELOPMENT' ? { documentsFile } : {}),
    logger,
  });
  shutdown.add(gateway.close);
  shutdown.add(await settleDaily(gateway.database, committee, logger));
  shutdown.add(await pruneHourly({ database: gateway.database, committee, days, logger }));
  const administrator = await createInitialAdministrator(gateway);
  shutdown.check();
  await listen(gateway.server, host, port);
  progress.step('Sẵn sàng', 'ready');
  progress.line(`\n  Vươn Lên: ${address}`);
  if (administrator === null) return progress.line('');
  progress.line(`  Tên đăng nhập / username: ${administrator.username}`);
  progress.line(`  Mật khẩu dùng một lần / one-time password: ${administrator.oneTimePassword}\n`);
}
