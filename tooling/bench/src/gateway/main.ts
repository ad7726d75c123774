import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Body, bodiesOf, contenderNames } from './bodies.ts';
import { type Cost, measureRequests } from './measure-requests.ts';
import { openRegisters } from './open-registers.ts';
import { ServerTime } from './processor-time.ts';
import { renderReport } from './report.ts';
import { type Running, startContender } from './running.ts';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '9' },
    requests: { type: 'string', default: '150' },
    seed: { type: 'string', default: '2024' },
    profile: { type: 'string' },
  },
});

/** A whole number from 1 on, or a complaint about the option. */
function count(option: 'households' | 'rounds' | 'requests' | 'seed'): number {
  const value = Number(values[option]);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`--${option} takes a whole number from 1 on`);
  return value;
}

/** Everybody answers the same page; one different household ends the run. */
async function compareAnswers(bodies: readonly Body[]): Promise<number> {
  const answers = await Promise.all(
    bodies.map(async ({ running, texts, read }) => {
      const { text } = await running.ask(texts[0] ?? '');
      return { name: running.name, bytes: text.length, rows: JSON.stringify(read(JSON.parse(text))) };
    }),
  );
  for (const { name, rows } of answers) {
    if (rows !== answers[0]?.rows) throw new Error(`${name} answers something else than ${answers[0]?.name}`);
  }
  return answers[0]?.bytes ?? 0;
}

/** Measures everybody on the same register, prints the page, and fails where answers differ or a bar does not hold. */
async function run(): Promise<void> {
  const [households, rounds, requests, seed] = [count('households'), count('rounds'), count('requests'), count('seed')];
  const { registers, postmaster, close } = await openRegisters([84, households], seed);
  const running: Running[] = [];
  try {
    const [small, large] = registers;
    if (!small || !large) throw new Error('no register');
    for (const name of contenderNames) running.push(await startContender(name, large, values.profile));
    const few = await startContender('ours', small);
    running.push(few);
    const bodies = await Promise.all(running.slice(0, -1).map((one) => bodiesOf(one, large)));
    const bytes = await compareAnswers(bodies);
    const [ours] = bodies;
    if (!ours) throw new Error('nobody is asked');
    const asked = [
      ...bodies.map(({ running: one, texts }) => ({ name: one.name, running: one, bodies: texts })),
      { name: 'ours, deep', running: ours.running, bodies: ours.deep },
      { name: 'ours, 84', running: few, bodies: ours.texts },
    ];
    const before = loadavg()[0] ?? 0;
    const costs: ReadonlyMap<string, readonly Cost[]> = await measureRequests(asked, {
      rounds,
      count: requests,
      server: new ServerTime(postmaster),
    });
    const { text, holds } = renderReport({
      costs,
      households,
      rounds,
      requests,
      bytes,
      loads: [before, loadavg()[0] ?? 0],
    });
    process.stdout.write(`${text}\n`);
    if (!holds) process.exitCode = 1;
  } finally {
    await Promise.all(running.map((one) => one.stop()));
    await close();
  }
}

await run();
