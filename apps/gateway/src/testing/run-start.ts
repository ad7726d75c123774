import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A program of the gateway that runs as a process of its own. */
export interface RunningStart {
  readonly child: ChildProcess;
  /** All that it wrote so far. */
  readonly output: () => string;
  /** Waits for a line; fails when the program ends before. */
  readonly waitFor: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>;
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail(new Error())));
    });
  });
}

/** Runs a program under `src/` with an environment of its own: nothing of ours but the path reaches it. */
export function runStart(program: string, environment: Record<string, string>, args: string[] = []): RunningStart {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  const { PATH = '', HOME = '/' } = process.env;
  const env = { PATH, HOME, LOG_LEVEL: 'warn', ...environment };
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((done) => {
    child.once('close', (code) => done({ code, output, errors }));
  });
  const waitFor = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((done, fail) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) done(match);
      };
      child.stdout?.on('data', look);
      child.once('close', () => fail(new Error(`ended before ${pattern}: ${output}${errors}`)));
      look();
    });
  return { child, output: () => output, waitFor, ended };
}
