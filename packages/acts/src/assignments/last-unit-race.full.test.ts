import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareLastUnitRace, type Race } from '../testing/index.ts';

const rounds = 24;

describe('64 officers assign the last book of a pledge at once, many times', () => {
  let race: Race;
  beforeAll(async () => {
    race = await prepareLastUnitRace();
    for (let warm = 0; warm < 3; warm += 1) await race.run();
  });
  afterAll(() => race.desk.database.drop());

  it(`one wins and 63 get a coded refusal in each of ${rounds} warm rounds`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      expect(await race.run()).toEqual({ winners: 1, refusals: { PLEDGE_EXCEEDED: 63 }, given: 2 });
    }
  });

  it('the planted mutant, which counts and then inserts, oversells in most rounds', async () => {
    let oversold = 0;
    for (let round = 0; round < rounds; round += 1) if ((await race.runMutant()).given > 2) oversold += 1;
    expect(oversold).toBeGreaterThan(rounds / 2);
  });
});
