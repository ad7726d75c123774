import type { AddressInfo } from 'node:net';
import type { Contender } from './contender.ts';
import { bare } from './contender-bare.ts';
import type { BenchRegister } from './open-registers.ts';

const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  ours: async () => (await import('./contender-ours.ts')).ours,
  postgraphile: async () => (await import('./contender-postgraphile.ts')).postGraphile,
  pothos: async () => (await import('./contender-pothos.ts')).pothos,
  bare: async () => bare,
};

/** A process of one contender: told by its arguments what to serve, it says where, and what CPU time it used. */
const [name = '', register = ''] = process.argv.slice(2);
const contender = await contenders[name]?.();
if (!contender) throw new Error(`no contender ${name}`);
const server = await contender.serve(JSON.parse(register) as BenchRegister);
if (!server.listening) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit(0));
process.send?.({ port: (server.address() as AddressInfo).port, headers: contender.headers?.() ?? {} });
