import { describe, expect, it } from 'vitest';
import { moneyPath, stageOf } from './money-links.ts';
import { readMoneySearch } from './money-search.ts';

const askedBy = (path: string) => readMoneySearch(new URL(path, 'https://host.example').searchParams);

describe('a figure of money', () => {
  it.each(['PLANNED', 'PLEDGED', 'RECEIVED', 'ALLOCATED', 'DISBURSED'] as const)('%s opens its rows', (stage) => {
    expect(askedBy(moneyPath(stage, 'COMMITTEE_OFFICER'))).toMatchObject({ stage, of: '', where: {} });
  });

  it('of a ward or a measure opens the rows of that line', () => {
    const ward = askedBy(moneyPath('ALLOCATED', 'WARD_OFFICER', { cut: 'WARD', id: 'UGxhY2U6eA' }));
    expect(ward).toMatchObject({ cut: 'WARD', stage: 'ALLOCATED', where: { ward: 'UGxhY2U6eA' } });
    const measure = askedBy(moneyPath('PLANNED', 'AUDITOR', { cut: 'MEASURE', id: 'TWVhc3VyZTp4' }));
    expect(measure).toMatchObject({ cut: 'MEASURE', stage: 'PLANNED', where: { measure: 'TWVhc3VyZTp4' } });
  });

  it('that is the whole plan’s leads who reads a part of it to the sources', () => {
    expect(moneyPath('PLEDGED', 'WARD_OFFICER')).toBe('/sources');
    expect(moneyPath('RECEIVED', 'AGENCY_OFFICER')).toBe('/sources?view=receipts');
  });

  it('has its stage by name', () => {
    expect(stageOf).toMatchObject({ planned: 'PLANNED', disbursed: 'DISBURSED' });
  });
});
