import { expect, it } from 'vitest';
import { toGlobalId } from '../../kernel/index.ts';
import { createTestRegister } from '../test-register.ts';
import { readTable, walk, wholeOf } from './access-table.ts';
import { probeActs } from './probe-acts.ts';
import { positionsOf } from './read-everything.ts';
import { makeReaders, otherWard, ownWard } from './readers.ts';
import { addWitnesses } from './witnesses/add-witnesses.ts';

it('times', async () => {
  let t = Date.now();
  const say = (w: string) => {
    console.log(w, Date.now() - t);
    t = Date.now();
  };
  const register = await createTestRegister({ isEmpty: true });
  say('register');
  const stir = await addWitnesses(register);
  say('witnesses');
  const since = [];
  for (const { ask } of await makeReaders(register)) since.push(await positionsOf(ask));
  await stir();
  const readers = await makeReaders(register);
  say('readers');
  register.statements.length = 0;
  const seen = await walk(readers, since);
  say(`walk ${register.statements.length} statements`);
  console.log(seen.map((s) => s.nodes.size).join(' '));
  const table = readTable(readers, seen);
  say('table');
  console.log(JSON.stringify(table.problems, null, 1));
  console.log(
    'unseen',
    [...table.rows]
      .filter(([, c]) => c[0] === 'unseen')
      .map(([r]) => r)
      .join(' '),
  );
  if (!process.env.NOACTS) {
    const acts = await probeActs({
      database: register.database,
      readers,
      whole: wholeOf(seen),
      wards: { own: toGlobalId('Place', ownWard), other: toGlobalId('Place', otherWard) },
    });
    say('acts');
    console.log(JSON.stringify(acts.problems, null, 1));
    const { writeFileSync } = await import('node:fs');
    writeFileSync(
      '/tmp/mine/acts.txt',
      [...acts.rows]
        .map(
          ([r, c]) =>
            r.slice(9).padEnd(32) +
            c
              .slice(0, 10)
              .map((x) => x.padEnd(12))
              .join(''),
        )
        .join('\n'),
    );
    writeFileSync(
      '/tmp/mine/acts-keys.txt',
      [...acts.rows]
        .map(
          ([r, c]) =>
            r.slice(9).padEnd(32) +
            c
              .slice(12)
              .map((x) => x.padEnd(12))
              .join(''),
        )
        .join('\n'),
    );
    console.log(
      [...acts.rows]
        .filter(
          ([, c]) =>
            c.includes('INVALID_INPUT') ||
            c.every((x) => /[A-Z]_/.test(x) || x === 'FORBIDDEN' || x === 'UNAUTHENTICATED'),
        )
        .map(([r, c]) => r + ' ' + c.join(' '))
        .join('\n'),
    );
  }
  await register.database.drop();
  expect(1).toBe(1);
}, 600000);
