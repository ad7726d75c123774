import { describe, expect, it } from 'vitest';
import { agenciesInTime, type Body } from '../agencies/index.ts';
import { isoDate } from '../kernel/index.ts';
import { haDong2024, seats } from '../plans/ha-dong-2024/index.ts';
import { currentHolder, openCommitments } from '../plans/index.ts';
import {
  checkSuccessions,
  mergeSuccessions,
  type Place,
  placeHolder,
  places,
  type Succession,
  successions,
  withLaterPlaces,
} from './index.ts';

const on = isoDate('2025-07-01');
const step = (from: string, to: string, scope: 'WHOLE' | 'PART' = 'PART', day = on): Succession => ({
  ...{ from, to, on: day, scope, basis: 'NQ', verified: true },
});
const recorded = (...steps: Succession[]) => mergeSuccessions(successions, steps);

describe('what a committee recorded over what the data say', () => {
  it('replaces all that the data say of the unit and day, and nothing else', () => {
    const merged = recorded(step('ha-cau-2024', 'ha-dong-2025', 'WHOLE'));
    expect(merged.filter(({ from }) => from === 'ha-cau-2024')).toEqual([step('ha-cau-2024', 'ha-dong-2025', 'WHOLE')]);
    expect(merged).toHaveLength(successions.length - 1);
    expect(checkSuccessions({ units: places, successions: merged })).toEqual([]);
    const holder = placeHolder({ places, successions: merged }, 'ha-cau-2024', on);
    expect(holder).toMatchObject({ kind: 'SUCCEEDED', holder: { id: 'ha-dong-2025', code: '09556' }, verified: true });
    expect(placeHolder({ places, successions }, 'ha-cau-2024', on).kind).toBe('UNDETERMINED');
  });

  it('of another day stands beside', () => {
    const other = step('ha-cau-2024', 'ha-dong-2025', 'PART', isoDate('2025-01-01'));
    expect(recorded(other)).toHaveLength(successions.length + 1);
  });
});

describe('places with those that came after them', () => {
  it('reach over both breaks of 2025, and add nothing to another district', () => {
    const ids = withLaterPlaces(haDong2024.places).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['quang-trung-2025h1', 'ha-dong-2025', 'an-khanh-2025']));
    const elsewhere: Place = { ...haDong2024.places[0], id: 'elsewhere' } as Place;
    expect(withLaterPlaces([elsewhere])).toEqual([elsewhere]);
  });
});

describe('bodies that came after those of the plan', () => {
  const later: Body = {
    ...{ id: 'later/x', name: { vi: 'Phòng Văn hóa - Xã hội phường Hà Đông', en: 'Division' }, kind: 'DIVISION' },
    ...{ section: null, place: 'ha-dong-2025', named: null, validFrom: isoDate('2025-08-01') },
  };
  const registers = { places, successions, seats, laterAgencies: [later] };

  it('live from their own day or from that of their unit, whichever is later', () => {
    const life = (body: Body) => agenciesInTime({ ...registers, agencies: [body] })[0]?.validFrom;
    expect(life(later)).toBe('2025-08-01');
    expect(life({ ...later, validFrom: isoDate('2025-01-01') })).toBe('2025-07-01');
    expect(life({ ...later, validFrom: null })).toBe('2025-07-01');
    expect(life({ ...later, place: null })).toBe('2025-08-01');
    expect(life({ ...later, place: null, validFrom: null })).toBeNull();
  });

  it('hold what went over to them; a body that went over before its unit ended has its own last day', () => {
    const bySuccession = {
      ...registers,
      agencySuccessions: [step('labour-division', 'later/x', 'WHOLE', isoDate('2025-08-01'))],
    };
    const asked = { agency: 'labour-division' } as const;
    const after = currentHolder(haDong2024, asked, isoDate('2025-08-01'), bySuccession)[0]?.agency?.body;
    expect(after).toMatchObject({ kind: 'SUCCEEDED', holder: { id: 'later/x' }, verified: true });
    expect(currentHolder(haDong2024, asked, isoDate('2025-07-31'), bySuccession)[0]?.agency?.body.kind).toBe(
      'NOT_STATED',
    );
    const early = {
      ...{
        ...registers,
        agencySuccessions: [step('labour-division', 'finance-division', 'WHOLE', isoDate('2025-03-01'))],
      },
      lastDays: { 'labour-division': isoDate('2025-02-28') },
    };
    const kinds = ['2025-02-28', '2025-03-01', '2025-07-01'].map(
      (day) => currentHolder(haDong2024, asked, isoDate(day), early)[0]?.agency?.body.kind,
    );
    expect(kinds).toEqual(['SAME', 'SUCCEEDED', 'NOT_STATED']);
  });

  it('take duties off the work-list once the succession is verified', () => {
    const held = (verified: boolean) => {
      const own = { ...step('labour-division', 'later/x', 'WHOLE', isoDate('2025-08-01')), verified };
      return openCommitments(haDong2024, isoDate('2025-08-01'), { ...registers, agencySuccessions: [own] }).filter(
        (one) => 'duty' in one.subject && one.held.every(({ party }) => party === 'labour-division') && one.isHeld,
      ).length;
    };
    expect(held(false)).toBe(0);
    expect(held(true)).toBeGreaterThan(0);
  });
});
