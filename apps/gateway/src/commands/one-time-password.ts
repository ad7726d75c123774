import { listCommittees } from '@vuonlen/database/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { createGateway } from '../gateway.ts';
import { openDatabaseBeside } from '../start/open-database.ts';
import { Refused } from '../start/refused.ts';
import { runProgram } from '../start/run-program.ts';
import { readAuthSecret } from '../users/auth-secret.ts';
import { issueOneTimePassword } from '../users/initial-administrator.ts';

const usage = 'Cách dùng / Usage: npx -y pnpm@12 one-time-password <username>';

/** Issues a new one-time password for the username of the command line and ends every session of the person. */
await runProgram(async (environment, progress, shutdown) => {
  const [username] = process.argv.slice(2).filter((argument) => argument !== '--');
  if (username === undefined) throw new Refused(usage);
  const { url } = await openDatabaseBeside(environment, progress, shutdown);
  const gateway = await createGateway({
    databaseUrl: url,
    committee: '',
    plan: haDong2024,
    authSecret: await readAuthSecret(environment.authSecret, environment.dataDirectory),
    listeningUrl: 'http://127.0.0.1',
  });
  shutdown.add(gateway.close);
  const committees = await listCommittees(gateway.database.readers);
  for (const { id } of committees) {
    const issued = await issueOneTimePassword({ ...gateway, committee: id }, username);
    if (issued === null) continue;
    return progress.line(`${issued.username}: ${issued.oneTimePassword}`);
  }
  throw new Refused(
    `Không có người dùng ${username}, hoặc đã bị khóa. / There is no user ${username} who may sign in.`,
  );
});
