import { isoDate } from '@vuonlen/plan/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FieldRow, openSupportDesk, type SupportDesk, uploaded } from '../testing/index.ts';

let desk: SupportDesk;
beforeAll(async () => {
  desk = await openSupportDesk();
});
afterAll(() => desk.database.drop());

describe('a row of a health card', () => {
  const person = { fullName: 'Phạm Thị Bảng', citizenNumber: '999185900000' };
  beforeAll(async () => {
    const members = (changes: object) => [
      { ...person, relation: 'HEAD' as const, birthDate: isoDate('1985-07-05'), ...changes },
    ];
    await desk.register({ members: members({}) });
    for (const place of ['phu-luong-2024', 'ha-cau-2024']) {
      await desk.register({ place, members: members({ citizenNumber: '999185900009', fullName: 'Đỗ Thị Trùng' }) });
    }
    await desk.register({ members: members({ citizenNumber: null, fullName: 'Hồ Thị Quên', birthDate: null }) });
    await desk.register({
      members: members({ citizenNumber: null, fullName: 'Vũ Văn Đôi', birthDate: null, birthYear: 1950 }),
    });
    for (const fullName of ['Nguyễn Thị Hoa', 'Nguyễn Thị Hòa', 'Lê Văn Tuân', 'Tran Thi Ly']) {
      await desk.register({ members: members({ citizenNumber: null, fullName, birthDate: null, birthYear: 1960 }) });
    }
    await desk.register({
      place: 'ha-cau-2024',
      members: members({ citizenNumber: null, fullName: 'Vũ Văn Đôi', birthDate: null, birthYear: 1950 }),
    });
  });

  it.each<[string, string, readonly string[], string | null]>([
    ['the name as it is spelled, of two that are alike', 'Nguyễn Thị Hoa', [], 'Nguyễn Thị Hoa'],
    ['the tone on another letter of its syllable', 'NGUYỄN THỊ HOÀ', [], 'Nguyễn Thị Hòa'],
    ['another tone than both', 'Nguyễn Thị Hoả', ['fullName AMBIGUOUS_MEMBER ERROR'], null],
    ['no diacritics', 'Nguyen Thi Hoa', ['fullName AMBIGUOUS_MEMBER ERROR'], null],
    ['other diacritics than the only one', 'Lê Văn Tuấn', ['fullName NAME_DIFFERS WARNING'], 'Lê Văn Tuân'],
    ['no diacritics, of one', 'Le Van Tuan', [], 'Lê Văn Tuân'],
    ['diacritics where the register has none', 'Trần Thị Lý', ['fullName NAME_DIFFERS WARNING'], 'Tran Thi Ly'],
  ])('with %s', async (_name, fullName, expected, meant) => {
    const row = { fullName, birth: '1960', effectiveOn: '15/6/2024' };
    const value = await uploaded(desk.contextOf(), 'HEALTH_CARDS', [row]);
    const found = value.entries[0]?.issues.map(({ field, code, severity }) => `${field} ${code} ${severity}`);
    expect(found).toEqual(expected);
    const terms = (value.entries[0]?.entry as { readonly terms?: { readonly member?: string } } | null)?.terms;
    const member = desk.database.writers.selectFrom('household_member').select('full_name');
    const whom = await member.where('id', '=', terms?.member ?? desk.committee).executeTakeFirst();
    expect(whom?.full_name ?? null).toBe(meant);
  });

  it('says which name the register has where the list has other diacritics, by number too', async () => {
    const row = { ...person, fullName: 'Phạm Thị Băng', effectiveOn: '15/6/2024' };
    const value = await uploaded(desk.contextOf(), 'HEALTH_CARDS', [row]);
    expect(value.entries[0]?.issues).toMatchObject([{ code: 'NAME_DIFFERS', severity: 'WARNING' }]);
    expect(value.entries[0]?.issues[0]?.text.vi).toContain('khác dấu với người đã tìm thấy (“Phạm Thị Bảng”)');
  });

  it.each<[string, FieldRow, readonly string[]]>([
    ['a number', {}, []],
    ['a number and another name', { fullName: 'Phạm Thị Khác' }, ['fullName NAME_DIFFERS WARNING']],
    [
      'a name without diacritics and the day',
      { citizenNumber: null, fullName: 'pham thi bang', birth: '5/7/1985' },
      [],
    ],
    ['a name and the year', { citizenNumber: null, birth: '1985' }, []],
    ['a name and another day', { citizenNumber: null, birth: '6/7/1985' }, ['fullName UNKNOWN_MEMBER ERROR']],
    ['a name alone', { citizenNumber: null }, ['fullName UNKNOWN_MEMBER ERROR']],
    [
      'an unknown number, with name and day',
      { citizenNumber: '999185900001', birth: '5/7/1985' },
      ['citizenNumber UNKNOWN_MEMBER ERROR'],
    ],
    ['a lost zero', { citizenNumber: '85085000011' }, ['citizenNumber LEADING_ZERO_LOST ERROR']],
    [
      'two of a name',
      { citizenNumber: null, fullName: 'Vũ Văn Đôi', birth: '1950' },
      ['fullName AMBIGUOUS_MEMBER ERROR'],
    ],
    [
      'two of a name, one in the ward',
      { citizenNumber: null, fullName: 'Vũ Văn Đôi', birth: '1950', ward: 'Hà Cầu' },
      [],
    ],
    [
      'a name, of whom no birth is known anywhere',
      { citizenNumber: null, fullName: 'Hồ Thị Quên' },
      ['fullName UNKNOWN_MEMBER ERROR'],
    ],
    [
      'a number that two wards have',
      { fullName: 'Đỗ Thị Trùng', citizenNumber: '999185900009' },
      ['citizenNumber AMBIGUOUS_MEMBER ERROR'],
    ],
    [
      'a number that two wards have, and the ward',
      { fullName: 'Đỗ Thị Trùng', citizenNumber: '999185900009', ward: 'Hà Cầu' },
      [],
    ],
    ['an unknown body', { givenBy: 'Bảo hiểm Xã hội quận Ba Đình' }, ['givenBy UNKNOWN_AGENCY ERROR']],
    ['a day of giving and nobody who gave', { givenOn: '15/6/2024' }, ['givenBy REQUIRED ERROR']],
    ['an end before its beginning', { lastDay: '14/6/2024' }, ['lastDay ENDS_BEFORE_IT_BEGINS ERROR']],
    ['an earlier day without a reason', { effectiveOn: '01/6/2024' }, ['reason REASON_REQUIRED ERROR']],
    ['a day to come', { effectiveOn: '01/7/2024' }, ['effectiveOn DATE_IN_FUTURE ERROR']],
    ['the day of another country', { effectiveOn: '06/15/2024' }, ['effectiveOn NO_SUCH_DATE ERROR']],
  ])('with %s', async (_name, changes, expected) => {
    const row = { ...person, effectiveOn: '15/6/2024', ...changes };
    const value = await uploaded(desk.contextOf(), 'HEALTH_CARDS', [row]);
    const found = value.entries[0]?.issues.map(({ field, code, severity }) => `${field} ${code} ${severity}`);
    expect(found).toEqual(expected);
  });
});
