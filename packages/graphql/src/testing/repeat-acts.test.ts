import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actsWithKey, repeatAct } from './repeat-acts.ts';
import { openRepeatableActs, type RepeatableActs } from './repeatable-acts.ts';

let acts: RepeatableActs;
beforeAll(async () => {
  acts = await openRepeatableActs();
});
afterAll(() => acts.desk.register.database.drop());

describe('an act with a key, asked for eight times at once', () => {
  it('is every act that assigns, moves money or records once', () => {
    expect(Object.keys(acts.prepare).toSorted()).toEqual(actsWithKey.toSorted());
  });

  it.each(actsWithKey)('%s has one effect and one answer, also after a restart', (name) =>
    repeatAct(acts, name, { rounds: 1, times: 8 }),
  );
});
