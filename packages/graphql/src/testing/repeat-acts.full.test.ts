import { afterAll, beforeAll, describe, it } from 'vitest';
import { actsWithKey, repeatAct } from './repeat-acts.ts';
import { openRepeatableActs, type RepeatableActs } from './repeatable-acts.ts';

let acts: RepeatableActs;
beforeAll(async () => {
  acts = await openRepeatableActs();
});
afterAll(() => acts.desk.register.database.drop());

describe('an act with a key, asked for 64 times at once in each of 20 rounds', () => {
  it.each(actsWithKey)('%s has one effect and one answer each time', (name) =>
    repeatAct(acts, name, { rounds: 20, times: 64 }),
  );
});
