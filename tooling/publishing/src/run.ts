import { execFile } from 'node:child_process';

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The top of the repository. */
export const root = new URL('../../../', import.meta.url).pathname;

/**
 * Runs a command to its end. A command that fails is a value; one that cannot be started throws.
 *
 * @param cwd the folder to run it in
 */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  execFile(command, [...args], { cwd, maxBuffer: 2 ** 26 }, (error, out, err) => {
    if (error && typeof error.code !== 'number') reject(error);
    else resolve({ code: error ? Number(error.code) : 0, out, err });
  });
  return promise;
}

/**
 * Runs a command that has to succeed, and gives what it printed.
 * @throws Error with all that it said when it fails.
 */
export async function mustRun(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, out, err } = await run(command, args, cwd);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${code}\n${out}${err}`);
  return out;
}
