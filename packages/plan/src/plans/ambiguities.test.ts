import { describe, expect, it } from 'vitest';
import { haDong2024 } from './ha-dong-2024/index.ts';

describe('the register of ambiguities', () => {
  it('has what the text leaves open', () => {
    const ids = haDong2024.ambiguities.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'interest-support-of-three-per-cent',
        'split-of-new-build-first-half',
        'split-of-joint-pledge',
        'books-named-twice',
        'kinds-among-fourteen-items',
        'wards-without-near-poor-households',
        'large-balance',
        'pupils-of-dong-mai',
        'items-a-household',
        'half-years-or-months',
        'rate-of-education-a-child',
        'three-years-after-exit',
        'misprint-of-hardship',
        'number-and-date',
      ]),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('assumes one of the readings of each, in both languages, and rules on none', () => {
    for (const { id, readings, assumed, ruling, question } of haDong2024.ambiguities) {
      expect(readings.length, id).toBeGreaterThan(1);
      expect(
        readings.map((reading) => reading.id),
        id,
      ).toContain(assumed);
      for (const { vi, en } of [question, ...readings.map(({ text }) => text)])
        expect([Boolean(vi), Boolean(en)], id).toEqual([true, true]);
      expect(ruling, id).toBeNull();
    }
  });
});
