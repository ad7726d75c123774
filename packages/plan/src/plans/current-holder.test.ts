import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/index.ts';
import { places, successions } from '../places/index.ts';
import { findResponsibilities, responsibilityMatrix, responsibilityMatrixAsOf } from '../responsibilities/index.ts';
import { currentHolder } from './current-holder.ts';
import { haDong2024, seats } from './ha-dong-2024/index.ts';

const registers = { places, successions, seats };
const before = isoDate('2025-06-30');
const after = isoDate('2025-07-01');
const matrix = responsibilityMatrix(haDong2024);

describe('who holds a commitment of the plan of 2024', () => {
  it('the wards that went over whole: Biên Giang to Chương Mỹ, the committee itself unstated', () => {
    const pledge = haDong2024.pledges.find(({ sources }) => sources.includes('ward-fund-for-the-poor/bien-giang'));
    const [held] = currentHolder(haDong2024, { pledge: pledge?.id ?? '' }, after, registers);
    expect(held?.place).toMatchObject({ kind: 'SUCCEEDED', verified: false, holder: { id: 'chuong-my-2025' } });
    expect(held?.place?.kind === 'SUCCEEDED' && held.place.steps.map(({ basis }) => basis)).toEqual([
      '1656/NQ-UBTVQH15; QĐ 19/2025/QĐ-TTg',
    ]);
    expect(held?.agency?.body).toMatchObject({ kind: 'NOT_STATED', endedOn: '2025-07-01' });
  });

  it('the split ward Hà Cầu: two candidates, neither chosen', () => {
    const pledge = haDong2024.pledges.find(({ sources }) => sources.includes('ward-fund-for-the-poor/ha-cau'));
    const [held] = currentHolder(haDong2024, { pledge: pledge?.id ?? '' }, after, registers);
    expect(held?.place?.kind === 'UNDETERMINED' && held.place.candidates.map(({ holder }) => holder.id)).toEqual([
      'ha-dong-2025',
      'kien-hung-2025',
    ]);
  });

  it('each source of a joint pledge answers for itself', () => {
    const held = currentHolder(haDong2024, { pledge: 'new-build/leg-1' }, after, registers);
    expect(held.map(({ party, agency }) => [party, agency?.body.kind])).toEqual([
      ['district-fund-for-the-poor', 'NOT_STATED'],
      ['social-mobilisation', 'NOT_STATED'],
    ]);
  });

  it('a fund without a keeper has no body', () => {
    const pledge = haDong2024.pledges.find(({ sources }) => sources.includes('childrens-fund'));
    const held = currentHolder(haDong2024, { pledge: pledge?.id ?? '' }, before, registers);
    expect(held.find(({ party }) => party === 'childrens-fund')).toMatchObject({ agency: null, place: null });
  });

  it('no body of the district outlives it, and none gets a successor that is not given', () => {
    for (const { id } of haDong2024.agencies) {
      const [then] = currentHolder(haDong2024, { agency: id }, before, registers);
      const [now] = currentHolder(haDong2024, { agency: id }, after, registers);
      expect(then?.agency?.body.kind, id).toBe('SAME');
      const isOfDistrict = id in seats || id.startsWith('ward-peoples-committee/');
      expect(now?.agency?.body.kind, id).toBe(isOfDistrict ? 'NOT_STATED' : 'SAME');
    }
  });

  it('a successor that a register gives is followed, with its document', () => {
    const agencySuccessions = [
      {
        from: 'labour-division',
        to: 'city-labour-department',
        on: after,
        scope: 'WHOLE',
        basis: 'QĐ 1',
        verified: true,
      } as const,
    ];
    const [held] = currentHolder(haDong2024, { agency: 'labour-division' }, after, { ...registers, agencySuccessions });
    expect(held?.agency?.body).toMatchObject({
      kind: 'SUCCEEDED',
      verified: true,
      holder: { id: 'city-labour-department' },
    });
  });

  it('a body that ends on a day of its own ends then, before its unit', () => {
    const agencies = haDong2024.agencies.map((agency) =>
      agency.id === 'health-division' ? { ...agency, validTo: isoDate('2025-02-28') } : agency,
    );
    const [held] = currentHolder({ ...haDong2024, agencies }, { agency: 'health-division' }, before, registers);
    expect(held?.agency?.body).toMatchObject({ kind: 'NOT_STATED', endedOn: '2025-03-01' });
  });

  it('a place of the plan that the registers do not have is known by the plan', () => {
    const [held] = currentHolder(haDong2024, { place: 'ha-cau-2024' }, before, { places: [], successions: [] });
    expect(held?.place?.kind).toBe('SAME');
  });

  it('refuses what nobody knows', () => {
    for (const subject of [{ pledge: 'x' }, { duty: 'x' }, { agency: 'x' }, { place: 'x' }])
      expect(() => currentHolder(haDong2024, subject, after, registers)).toThrow(RangeError);
    const elsewhere = { ...registers, seats: { 'health-division': 'nowhere' } };
    expect(() => currentHolder(haDong2024, { agency: 'health-division' }, after, elsewhere)).toThrow(RangeError);
  });
});

describe('the matrix, asked', () => {
  it('as of a day keeps every row, and says who holds it', () => {
    const rows = responsibilityMatrixAsOf(haDong2024, after, { ...registers, agencies: haDong2024.agencies });
    expect(rows.map(({ duty, agency }) => [duty, agency])).toEqual(matrix.map(({ duty, agency }) => [duty, agency]));
    expect(new Set(rows.map(({ holder }) => holder.body.kind))).toEqual(new Set(['NOT_STATED']));
  });

  it.each([
    [{ duty: 'iv-8-4-report' }, ['social-policy-bank']],
    [{ role: 'STANDING_AGENCY' as const }, ['labour-division']],
    [{ measure: 'STUDENT_BICYCLE', role: 'MOBILISE' as const }, ['economic-division', 'red-cross']],
    [{ measure: 'STUDENT_BICYCLE', mandate: 'REQUESTED' as const }, ['red-cross']],
    [{ agency: 'nobody' }, []],
  ])('%j: %j', (query, bodies) => {
    expect(findResponsibilities(matrix, query).map(({ agency }) => agency.id)).toEqual(bodies);
  });

  it('a body without a row of its own has those of the entry that speaks for it', () => {
    const rows = matrix.filter(({ agency }) => agency.id !== 'ward-peoples-committee/ha-cau');
    const haCau = { id: 'ward-peoples-committee/ha-cau', memberOf: 'ward-peoples-committee' };
    expect(findResponsibilities(rows, { agency: haCau.id })).toEqual([]);
    expect(findResponsibilities(rows, { agency: haCau }).map(({ agency }) => agency.id)).toContain(haCau.memberOf);
  });

  it('a ward has the duties of its own and those of all wards', () => {
    const own = findResponsibilities(matrix, { agency: 'ward-peoples-committee/ha-cau' });
    expect(new Set(own.map(({ agency }) => agency.id))).toEqual(
      new Set(['ward-peoples-committee', 'ward-peoples-committee/ha-cau']),
    );
    expect(findResponsibilities(matrix, {})).toEqual(matrix);
  });
});
