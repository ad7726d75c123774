import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import type { BenchRegister } from './open-registers.ts';

/** What a contender answered. */
interface Reply {
  readonly status: number;
  readonly text: string;
}

/** A contender that runs in a process of its own. */
export interface Running {
  readonly name: string;
  readonly ask: (body: string) => Promise<Reply>;
  /** CPU milliseconds of its process since it began. */
  readonly cpu: () => Promise<number>;
  /** Ends its process and waits for that. */
  readonly stop: () => Promise<void>;
}

interface Address {
  readonly port: number;
  readonly headers: Readonly<Record<string, string>>;
}

function heard<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((done, fail) => {
    const ended = (code: number | null) => fail(new Error(`a contender ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      done(message as Message);
    });
  });
}

/** Starts a contender; the caller stops it. @param profile folder into which each writes where its CPU time went */
export async function startContender(name: string, register: BenchRegister, profile?: string): Promise<Running> {
  const child = fork(new URL('serve.ts', import.meta.url), [name, JSON.stringify(register)], {
    execArgv:
      profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', profile, '--cpu-prof-name', `${name}.cpuprofile`],
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  const { port, headers } = await heard<Address>(child);
  const agent = new Agent({ keepAlive: true });
  const ask = (body: string) =>
    new Promise<Reply>((done, fail) => {
      const own = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers };
      const sent = request(
        { agent, host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers: own },
        (reply) => {
          const chunks: Buffer[] = [];
          reply.on('data', (chunk) => chunks.push(chunk));
          reply.on('end', () => done({ status: reply.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        },
      );
      sent.on('error', fail);
      sent.end(body);
    });
  const cpu = async () => {
    const answer = heard<NodeJS.CpuUsage>(child);
    child.send('cpu');
    const { user, system } = await answer;
    return (user + system) / 1000;
  };
  const stop = async () => {
    agent.destroy();
    const ended = new Promise((done) => child.once('exit', done));
    child.disconnect();
    await ended;
  };
  return { name, ask, cpu, stop };
}
