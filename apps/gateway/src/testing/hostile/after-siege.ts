import { describe, expect, it } from 'vitest';
import { type Siege, tooFew } from './siege.ts';

/** What must be so when a siege is over. */
export interface Aftermath {
  /** Of each kind of request, how many there were at least; other kinds there are none. */
  readonly least: Readonly<Record<string, number>>;
  /** Statuses and codes that must have come back: without them the siege was none. */
  readonly reached: readonly string[];
}

/** The tests after a siege: everything was sent, nothing was a surprise, nothing changed, the gateway serves on. */
export function describeAfterSiege(siege: () => Siege, { least, reached }: Aftermath): void {
  describe('after all of it', () => {
    it('each kind was sent', () => {
      const { sent, outcomes } = siege();
      const all = Object.values(sent).reduce((sum, times) => sum + times, 0);
      const line = (counts: Readonly<Record<string, number>>) =>
        Object.entries(counts)
          .toSorted(([a], [b]) => a.localeCompare(b))
          .map(([kind, times]) => `${kind} ${times}`)
          .join(', ');
      process.stdout.write(`${all} hostile requests: ${line(sent)}\nanswered by: ${line(outcomes)}\n`);
      expect(tooFew(sent, least)).toEqual([]);
      expect(Object.keys(sent).sort()).toEqual(Object.keys(least).sort());
    });

    it('the limits and refusals were reached, no answer was a 5xx, and no surprise was logged', () => {
      const { outcomes, failures } = siege();
      expect(Object.keys(outcomes)).toEqual(expect.arrayContaining([...reached]));
      expect(Object.keys(outcomes).filter((outcome) => /^5\d\d$/.test(outcome))).toEqual([]);
      expect(failures).toEqual([]);
    });

    it('nothing is changed in the database', async () => {
      const { before, print } = siege();
      expect(Object.keys(before).length).toBeGreaterThan(30);
      expect(before.household).toMatch(/^84 rows/);
      expect(await print()).toEqual(before);
    });

    it('the gateway serves on', async () => {
      const { gateway, people } = siege();
      expect((await gateway.fetch('/readyz')).status).toBe(200);
      const { body } = await gateway.query('{ households { totalCount } }', { cookie: people.officer });
      expect(body.data.households.totalCount).toBe(84);
    });
  });
}
