import { readEnvironment } from './environment.ts';
import { failureLine } from './start/failure-line.ts';
import { createProgress } from './start/progress.ts';
import { serve } from './start/serve.ts';
import { Shutdown, StoppedWhileStarting } from './start/shutdown.ts';

const progress = createProgress((text) => process.stdout.write(text));
const shutdown = new Shutdown();

/** Tells the operator what failed: one line for what is known, the stack of a surprise. */
function complain(error: unknown): void {
  process.stderr.write(`${failureLine(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
}

/** @returns the exit code */
async function run(): Promise<number> {
  const reading = readEnvironment(process.env);
  if (!reading.ok) {
    process.stderr.write(`${reading.line}\n`);
    return 1;
  }
  shutdown.listen();
  try {
    await serve(reading.environment, progress, shutdown);
    await shutdown.asked;
    progress.step('Đang dừng', 'stopping');
    return 0;
  } catch (error) {
    if (error instanceof StoppedWhileStarting) return 0;
    complain(error);
    return 1;
  }
}

const code = await run();
try {
  await shutdown.run();
} catch (error) {
  complain(error);
  process.exit(1);
}
process.exit(code);
