import { type Environment, readEnvironment } from '../environment.ts';
import { failureLine } from './failure-line.ts';
import { createProgress, type Progress } from './progress.ts';
import { Shutdown, StoppedWhileStarting } from './shutdown.ts';

/** What a program is given; it ends when this returns, with what was added to the shutdown undone. */
export type Program = (environment: Environment, progress: Progress, shutdown: Shutdown) => Promise<void>;

/** Tells the operator what failed: one line for what is known, the stack of a surprise. */
function complain(error: unknown): void {
  const surprise = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${failureLine(error) ?? surprise}\n`);
}

async function attempt(program: Program, shutdown: Shutdown): Promise<number> {
  const reading = readEnvironment(process.env);
  if (!reading.ok) {
    process.stderr.write(`${reading.line}\n`);
    return 1;
  }
  try {
    await program(
      reading.environment,
      createProgress((text) => process.stdout.write(text)),
      shutdown,
    );
    return 0;
  } catch (error) {
    if (error instanceof StoppedWhileStarting) return 0;
    complain(error);
    return 1;
  }
}

/** Runs a program to its end and ends the process with its code: 0, or 1 after one line that says what failed. */
export async function runProgram(program: Program): Promise<never> {
  // Stopping waits for PostgreSQL, whose process does not keep this one alive.
  setInterval(() => undefined, 60_000);
  const shutdown = new Shutdown();
  shutdown.listen();
  let code = await attempt(program, shutdown);
  await shutdown.run().catch((error: unknown) => {
    complain(error);
    code = 1;
  });
  process.exit(code);
}
