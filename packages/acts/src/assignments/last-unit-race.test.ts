import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareLastUnitRace, type Race } from '../testing/index.ts';

describe('64 officers assign the last book of a pledge at once', () => {
  let race: Race;
  beforeAll(async () => {
    race = await prepareLastUnitRace();
    await race.run();
  });
  afterAll(() => race.desk.database.drop());

  it('one wins, 63 are told that the pledge is used up, in each of 3 warm rounds', async () => {
    for (let round = 0; round < 3; round += 1) {
      expect(await race.run()).toEqual({ winners: 1, refusals: { PLEDGE_EXCEEDED: 63 }, given: 2 });
    }
  });

  it('the planted mutant, which counts and then inserts, gives more than there is', async () => {
    const given: number[] = [];
    for (let round = 0; round < 4; round += 1) given.push((await race.runMutant()).given);
    expect(Math.max(...given)).toBeGreaterThan(2);
  });
});
