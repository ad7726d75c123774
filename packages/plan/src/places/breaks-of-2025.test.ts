import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/index.ts';
import {
  followSuccessions,
  placeHolder,
  places,
  placesOn,
  type Succession,
  successions,
  successorsOf,
} from './index.ts';

const registers = { places, successions };
const day = { eve: '2024-12-31', newYear: '2025-01-01', second: '2025-01-02' } as const;
const mid = { june: '2025-06-30', july: '2025-07-01', second: '2025-07-02' } as const;

/** The answer in one line: what it is, and whom it names. */
function answerOf(id: string, on: string): string {
  const held = placeHolder(registers, id, isoDate(on));
  const names = held.kind === 'UNDETERMINED' ? held.candidates.map(({ holder }) => holder.id) : [];
  const single = held.kind === 'SAME' || held.kind === 'SUCCEEDED' ? [held.holder.id] : [];
  return [held.kind, ...names, ...single].join(' ');
}

const toHaDong = 'UNDETERMINED ha-dong-2025 kien-hung-2025';

describe('the break of 1 January 2025: three wards of the old town become one', () => {
  it.each([
    ['nguyen-trai-2024', day.eve, 'SAME nguyen-trai-2024'],
    ['nguyen-trai-2024', day.newYear, 'SUCCEEDED quang-trung-2025h1'],
    ['nguyen-trai-2024', day.second, 'SUCCEEDED quang-trung-2025h1'],
    ['yet-kieu-2024', day.eve, 'SAME yet-kieu-2024'],
    ['yet-kieu-2024', day.newYear, 'SUCCEEDED quang-trung-2025h1'],
    ['quang-trung-2024', day.eve, 'SAME quang-trung-2024'],
    ['quang-trung-2024', day.newYear, 'SUCCEEDED quang-trung-2025h1'],
    ['quang-trung-2025h1', day.eve, 'NOT_YET'],
    ['quang-trung-2025h1', day.newYear, 'SAME quang-trung-2025h1'],
    ['ha-cau-2024', day.newYear, 'SAME ha-cau-2024'],
    ['ha-dong-district', day.newYear, 'SAME ha-dong-district'],
  ])('%s on %s: %s', (id, on, answer) => expect(answerOf(id, on)).toBe(answer));

  it('a merger is whole from each side, and by one document', () => {
    const merged = successions.filter(({ to }) => to === 'quang-trung-2025h1');
    expect(merged.map(({ scope, basis, on }) => [scope, basis, on])).toEqual(
      Array.from({ length: 3 }, () => ['WHOLE', '1286/NQ-UBTVQH15', '2025-01-01']),
    );
  });
});

describe('the break of 1 July 2025: the district ends, its wards are cut anew', () => {
  it.each([
    ['one to many', 'ha-cau-2024', mid.june, 'SAME ha-cau-2024'],
    ['one to many', 'ha-cau-2024', mid.july, toHaDong],
    ['one to many', 'ha-cau-2024', mid.second, toHaDong],
    ['one to four', 'duong-noi-2024', mid.july, 'UNDETERMINED duong-noi-2025 tay-mo-2025 dai-mo-2025 an-khanh-2025'],
    ['its name lives on', 'yen-nghia-2024', mid.july, 'UNDETERMINED duong-noi-2025 yen-nghia-2025'],
    ['whole into another', 'bien-giang-2024', mid.june, 'SAME bien-giang-2024'],
    ['whole into another', 'bien-giang-2024', mid.july, 'SUCCEEDED chuong-my-2025'],
    ['whole into one of another name', 'phu-lam-2024', mid.july, 'SUCCEEDED phu-luong-2025'],
    ['two successions in a row', 'nguyen-trai-2024', mid.june, 'SUCCEEDED quang-trung-2025h1'],
    ['two successions in a row', 'nguyen-trai-2024', mid.july, toHaDong],
    ['the district itself', 'ha-dong-district', mid.june, 'SAME ha-dong-district'],
    ['the district itself', 'ha-dong-district', mid.july, 'NOT_STATED'],
    ['the district itself', 'ha-dong-district', mid.second, 'NOT_STATED'],
    ['a ward that begins', 'ha-dong-2025', mid.june, 'NOT_YET'],
    ['a ward that begins', 'ha-dong-2025', mid.july, 'SAME ha-dong-2025'],
  ])('%s: %s on %s: %s', (_, id, on, answer) => expect(answerOf(id, on)).toBe(answer));

  it('the near-poor wards of the plan: two have one successor, four are split', () => {
    const ofPlan = ['ha-cau', 'yen-nghia', 'phu-luong', 'dong-mai', 'duong-noi', 'bien-giang'];
    expect(ofPlan.map((ward) => [ward, successorsOf(`${ward}-2024`).length])).toEqual([
      ...[
        ['ha-cau', 2],
        ['yen-nghia', 2],
        ['phu-luong', 3],
        ['dong-mai', 2],
        ['duong-noi', 4],
        ['bien-giang', 1],
      ],
    ]);
  });

  it('nothing of it is verified: the committee confirms before it relies on it', () => {
    const held = placeHolder(registers, 'bien-giang-2024', isoDate(mid.july));
    expect(held.kind === 'SUCCEEDED' && held.verified).toBe(false);
    const confirmed = successions.map((row) => (row.from === 'bien-giang-2024' ? { ...row, verified: true } : row));
    const now = placeHolder({ places, successions: confirmed }, 'bien-giang-2024', isoDate(mid.july));
    expect(now.kind === 'SUCCEEDED' && now.verified).toBe(true);
  });

  it('a chain is verified when each step is', () => {
    const confirmed = successions.map((row) => (row.basis.startsWith('1286') ? { ...row, verified: true } : row));
    const held = placeHolder({ places, successions: confirmed }, 'yet-kieu-2024', isoDate(mid.july));
    expect(held.kind === 'UNDETERMINED' && held.candidates.map(({ verified }) => verified)).toEqual([false, false]);
  });
});

describe('codes', () => {
  it.each([
    ['09556', 'Hà Cầu', 'Hà Cầu', 'Hà Đông'],
    ['09538', 'Nguyễn Trãi', 'Quang Trung', undefined],
    ['09552', 'Phú La', 'Phú La', 'Kiến Hưng'],
    ['09568', 'Phú Lãm', 'Phú Lãm', 'Phú Lương'],
    ['09571', 'Phú Lương', 'Phú Lương', undefined],
    ['09565', 'Kiến Hưng', 'Kiến Hưng', undefined],
  ])('%s is %s at the end of 2024, %s until June 2025, then %s', (code, first, second, third) => {
    const nameOn = (on: string) => placesOn(isoDate(on)).find((place) => place.code === code)?.name.vi;
    expect([day.eve, day.newYear, mid.june, mid.july].map(nameOn)).toEqual([first, second, second, third]);
  });

  it('stand for one unit on each day, and for more than one over the years', () => {
    for (let on = isoDate('2024-12-29'); on < '2025-07-04'; on = addDays(on, 1)) {
      const codes = placesOn(on).map(({ code }) => code);
      expect(new Set(codes).size, on).toBe(codes.length);
    }
    expect(new Set(places.map(({ code }) => code)).size).toBeLessThan(places.length);
  });
});

describe('a unit that gives up a part and lives on', () => {
  const units = [{ id: 'a' }, { id: 'b' }, { id: 'c', validTo: isoDate('2025-08-31') }];
  const part: Succession = {
    from: 'a',
    to: 'b',
    on: isoDate('2025-07-01'),
    scope: 'PART',
    basis: 'NQ',
    verified: true,
  };

  it.each([
    ['2025-06-30', 'SAME', ['a']],
    ['2025-07-01', 'UNDETERMINED', ['a', 'b']],
    ['2025-07-02', 'UNDETERMINED', ['a', 'b']],
  ])('on %s: %s %j', (on, kind, ids) => {
    const held = followSuccessions('a', isoDate(on), { units, successions: [part] });
    const named = held.kind === 'UNDETERMINED' ? held.candidates.map(({ holder }) => holder.id) : ['a'];
    expect([held.kind, named]).toEqual([kind, ids]);
  });

  it.each<[string, Succession]>([
    ['a whole succession of a unit that still exists', { ...part, scope: 'WHOLE' }],
    ['a part of a unit that goes to itself', { ...part, to: 'a' }],
  ])('is not shaken by %s', (_, step) => {
    expect(followSuccessions('a', isoDate('2025-07-01'), { units, successions: [step] }).kind).toBe('SAME');
  });

  it('leaves open what became of the part when its holder ends', () => {
    const lost = followSuccessions('a', isoDate('2025-09-01'), { units, successions: [{ ...part, to: 'c' }] });
    expect(lost.kind === 'UNDETERMINED' && lost.lost.map(({ id }) => id)).toEqual(['c']);
  });
});
