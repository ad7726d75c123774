import { describe, expect, it } from 'vitest';
import { reachesMeasure, reachesPledge, reachesSource } from './reach.ts';

const own = { id: 'own' };
const other = { id: 'other' };

describe('what an agency is offered', () => {
  it.each([
    ['who serves the whole committee works everywhere', null, other, [other, null], [true, true, true]],
    ['the lead of the measure', 'own', own, [other], [true, true, true]],
    ['who keeps every fund', 'own', other, [own, own], [false, true, true]],
    ['who keeps the first fund of two', 'own', other, [own, other], [false, false, true]],
    ['who keeps none', 'own', null, [other], [false, false, false]],
    ['nobody keeps it', 'own', null, [null], [false, false, false]],
    ['an agency that is not known', '', null, [null], [false, false, false]],
  ] as const)('%s', (_case, agency, lead, keepers, [measure, pledge, first]) => {
    const sources = keepers.map((keeper) => ({ keeper }));
    expect(reachesMeasure(agency, { lead })).toBe(measure);
    expect(reachesPledge(agency, { lead }, sources)).toBe(pledge);
    expect(reachesSource(agency, { lead }, sources[0] ?? {})).toBe(first);
  });

  it('is nothing where a pledge has no source', () => {
    expect(reachesPledge('own', { lead: null }, [])).toBe(false);
  });
});
