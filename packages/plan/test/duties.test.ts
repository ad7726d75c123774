import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import type { Duty } from '../src/responsibilities/index.ts';
import { dutiesTable } from './duties-table.ts';
import duties from './fixtures/duties.json' with { type: 'json' };

type Row = (typeof duties)[number];

const wards = ['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'];
const names: Readonly<Record<string, string>> = {
  'ward-peoples-committee/*': 'ward-peoples-committee',
  'Phòng GD&ĐT các quận, huyện khác': 'education-divisions-elsewhere',
};
const named = (id: string): string => names[id] ?? id;

const measures: Readonly<Record<string, readonly string[]>> = {
  housing: ['HOUSING_NEW_BUILD', 'HOUSING_REPAIR'],
  savings: ['SAVINGS_BOOK'],
  education: ['EDUCATION_SUPPORT'],
  loan: ['HOUSING_LOAN'],
  sponsorship: ['SPONSORSHIP'],
  G01: ['BUSINESS_DEVELOPMENT'],
  G02: ['PREFERENTIAL_CREDIT'],
  G03: ['VOCATIONAL_TRAINING'],
  G04: ['HEALTH_INSURANCE_CARD'],
  G05: ['TUITION_SUPPORT'],
};
/** Families: one of them is enough, for a clause may speak of one. */
const families: Readonly<Record<string, readonly string[]>> = {
  goods: ['ESSENTIAL_ITEMS', 'STUDENT_BICYCLE'],
  tet: ['TET_GIFT', 'EMERGENCY_SUPPORT', 'BOOKS_AND_SCHOLARSHIP'],
};

function bodiesOf(row: Row): readonly string[] {
  if (row.agencies[0] === '*') return [];
  return row.agencies.map(named);
}

function encodedFor(row: Row): readonly Duty[] {
  const bodies = bodiesOf(row);
  return haDong2024.duties.filter(
    ({ clause, agencies }) => clause === row.clause && bodies.every((id) => agencies.includes(id)),
  );
}

const union = (lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

describe('the 39 duties of the text', () => {
  it.each(duties.map((row) => [row.id, row.clause, row] as const))('%s %s', (_, __, row) => {
    const encoded = encodedFor(row);
    expect(encoded.length).toBeGreaterThan(0);
    for (const role of row.roles) expect(union(encoded.map(({ roles }) => roles))).toContain(role);
    for (const partner of row.partners.map(named))
      expect(union(encoded.map(({ partners }) => partners))).toContain(partner);
    const touched = union(encoded.map((duty) => duty.measures));
    for (const code of row.measures.flatMap((measure) => measures[measure] ?? [])) expect(touched).toContain(code);
    for (const family of row.measures.flatMap((measure) => (families[measure] ? [families[measure]] : []))) {
      expect(family.some((code) => touched.has(code))).toBe(true);
    }
    expect(encoded.some(({ quote }) => quote.includes(row.quote) || row.quote.includes(quote))).toBe(true);
    if (row.mandate !== 'MIXED') {
      for (const duty of encoded)
        expect([duty.mandate, duty.mandateCite.clause]).toEqual([row.mandate, row.mandateClause]);
    } else {
      expect(union(encoded.map(({ mandate }) => [mandate]))).toEqual(new Set(['DIRECTED', 'REQUESTED']));
    }
    const kinds = encoded.flatMap(({ deadline }) => (deadline ? [deadline.kind] : []));
    if (row.deadline === 'yearly') expect(kinds).toEqual(['YEARLY']);
    if (Array.isArray(row.deadline)) expect(kinds).toEqual(['YEARLY_DATES']);
  });

  it('are more than 39: a clause with several acts is several duties', () => {
    expect(duties).toHaveLength(39);
    expect(haDong2024.duties.length).toBeGreaterThanOrEqual(60);
    console.log(
      `duties: ${haDong2024.duties.length} encoded for ${duties.length} rows; ${haDong2024.agencies.length} bodies`,
    );
  });
});

describe('the printed duties', () => {
  it('are docs/plan/ha-dong-2024-duties.vi.md (after a change: vitest run --project plan -u)', async () => {
    await expect(dutiesTable(haDong2024, 'ha-dong-2024.vi.md')).toMatchFileSnapshot(
      '../../../docs/plan/ha-dong-2024-duties.vi.md',
    );
  });
});

describe('duties and bodies', () => {
  const known = new Set(haDong2024.agencies.map(({ id }) => id));
  const codes = new Set([
    ...haDong2024.measures.map(({ code }) => code),
    ...haDong2024.generalPolicies.map(({ code }) => code),
    ...haDong2024.otherLoans.map(({ code }) => code),
    haDong2024.loan?.code,
  ]);

  it('name each other', () => {
    for (const { agencies, partners, recipient, through } of haDong2024.duties) {
      for (const id of [...agencies, ...partners, ...recipient, ...(through ? [through] : [])])
        expect(known).toContain(id);
    }
    for (const duty of haDong2024.duties) for (const code of duty.measures) expect(codes).toContain(code);
  });

  it('give the 18 entries of part IV a section, and each of them a duty there', () => {
    const entries = haDong2024.agencies.filter(({ section }) => section !== null);
    expect(entries).toHaveLength(18);
    expect(new Set(entries.map(({ section }) => section)).size).toBe(12);
    for (const { id, section } of entries) {
      const own = haDong2024.duties.filter(
        ({ clause, agencies }) => clause.startsWith(`IV.${section}#`) && agencies.includes(id),
      );
      expect(own.length, id).toBeGreaterThan(0);
    }
  });

  it('cover every clause of part IV that asks for something', () => {
    const asked = haDong2024.clauses.filter(({ id }) => /^IV\.\d+#/.test(id)).map(({ id }) => id);
    for (const clause of asked) expect(haDong2024.duties.map((duty) => duty.clause)).toContain(clause);
  });

  it('let IV.12#5 name the six wards of II.1', () => {
    const duty = haDong2024.duties.find(({ id }) => id === 'iv-12-5-mobilise');
    expect(duty?.agencies).toEqual(wards.map((ward) => `ward-peoples-committee/${ward}`));
    expect(haDong2024.baseline.wards.map(({ place }) => place)).toEqual(wards.map((ward) => `${ward}-2024`));
  });

  it('are directed or requested as V.1 says', () => {
    const requested = haDong2024.duties
      .filter(({ mandate }) => mandate === 'REQUESTED')
      .flatMap(({ agencies }) => agencies);
    expect(new Set(requested)).toEqual(
      new Set([
        'fatherland-front',
        'womens-union',
        'veterans-association',
        'youth-union',
        'labour-federation',
        'red-cross',
      ]),
    );
  });
});
