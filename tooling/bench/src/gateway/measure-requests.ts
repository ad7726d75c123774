import type { ServerTime } from './processor-time.ts';
import type { Running } from './running.ts';

/** CPU milliseconds a request, in Node and in PostgreSQL. */
export interface Cost {
  readonly node: number;
  readonly postgres: number;
}

/** One who is asked, and the bodies that are sent in turn. */
export interface Asked {
  readonly name: string;
  readonly running: Running;
  readonly bodies: readonly string[];
}

/** Requests that are under way at the same time. */
const together = 4;

async function send({ running, bodies }: Asked, count: number): Promise<void> {
  let sent = 0;
  const one = async () => {
    while (sent < count) {
      const body = bodies[sent % bodies.length] ?? '';
      sent += 1;
      const { status, text } = await running.ask(body);
      if (status !== 200) throw new Error(`${running.name} answered ${status}: ${text.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: together }, one));
}

async function measure(asked: Asked, count: number, server: ServerTime): Promise<Cost> {
  const [node, postgres] = [await asked.running.cpu(), server.now()];
  await send(asked, count);
  return {
    node: ((await asked.running.cpu()) - node) / count,
    postgres: (server.now() - postgres) / count,
  };
}

/** Requests that each answers before anything is measured: what is compiled later than that is nobody's usual cost. */
export const warmUp = 1_500;

/**
 * Rounds in which everybody is asked in turn, in an order that changes; all are warm when they begin, and the first two
 * do not count.
 */
export async function measureRequests(
  everybody: readonly Asked[],
  { rounds, count, server }: { readonly rounds: number; readonly count: number; readonly server: ServerTime },
): Promise<ReadonlyMap<string, readonly Cost[]>> {
  const costs = new Map<string, Cost[]>(everybody.map(({ name }) => [name, []]));
  for (const asked of everybody) await send(asked, warmUp);
  for (let round = 0; round < rounds + 2; round += 1) {
    const turn = everybody.map((_, index) => everybody[(index + round) % everybody.length] as Asked);
    for (const asked of turn) {
      const cost = await measure(asked, count, server);
      if (round >= 2) costs.get(asked.name)?.push(cost);
    }
  }
  return costs;
}
