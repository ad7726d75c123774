import { type Action, actions, actionsOf, type Role, roles } from '@vuonlen/permissions';
import { describe, expect, it } from 'vitest';
import { rights as inEnglish } from '../i18n/en/rights.ts';
import { rights } from '../i18n/vi/rights.ts';
import {
  countOfRole,
  type RightMark,
  readRightsSearch,
  rightGroups,
  rightMark,
  rightRows,
  writeRightsSearch,
} from './rights-table.ts';

const everything = { role: '', text: '' } as const;
const listed = (search: Parameters<typeof rightRows>[0]): Action[] =>
  rightRows(search, rights.actions).flatMap((part) => part.actions);

describe('the table', () => {
  it('has every action of the catalogue once, in parts that all have a name', () => {
    expect(listed(everything).toSorted()).toEqual([...actions].toSorted());
    expect(rightRows(everything, rights.actions).map(({ group }) => group)).toEqual([...rightGroups]);
    expect(Object.keys(rights.groups).toSorted()).toEqual([...rightGroups].toSorted());
  });

  it('calls no two actions the same', () => {
    for (const words of [rights, inEnglish]) {
      expect(new Set(Object.values(words.actions)).size).toBe(actions.length);
    }
  });

  it.each<[Role, Action, RightMark]>([
    ['ADMINISTRATOR', 'disbursement.approve', 'HELD'],
    ['COMMITTEE_LEADER', 'disbursement.approve', 'HELD'],
    ['COMMITTEE_OFFICER', 'disbursement.approve', 'BY_DELEGATION'],
    ['AGENCY_OFFICER', 'disbursement.approve', 'BY_DELEGATION'],
    ['WARD_OFFICER', 'disbursement.approve', 'NONE'],
    ['COMMITTEE_OFFICER', 'disbursement.return', 'HELD'],
    ['COMMITTEE_OFFICER', 'user.read', 'NONE'],
    ['AUDITOR', 'household.read', 'HELD'],
  ])('%s, %s: %s', (role, action, mark) => expect(rightMark(role, action)).toBe(mark));

  it('marks exactly what the catalogue says', () => {
    for (const role of roles) {
      expect(actions.filter((action) => rightMark(role, action) !== 'NONE')).toEqual([...actionsOf(role)]);
      expect(countOfRole(role)).toBe(actionsOf(role).length);
    }
  });
});

describe('narrowed', () => {
  it.each(roles)('to %s it lists what that role may', (role) => {
    expect(listed({ role, text: '' }).toSorted()).toEqual([...actionsOf(role)].toSorted());
  });

  it.each([
    ['duyet chi', ['disbursement.approve']],
    ['DUYỆT  chi', ['disbursement.approve']],
    ['ủy quyền', ['delegation.read', 'delegation.readOwn', 'delegation.record', 'delegation.end']],
    ['không có việc này', []],
  ])('to “%s” it lists what is called so', (text, found) => {
    expect(listed({ role: '', text })).toEqual(found);
  });

  it('by an address that comes back as it was, and forgets what it does not know', () => {
    const search = { role: 'AUDITOR', text: 'hộ' } as const;
    expect(readRightsSearch(writeRightsSearch(search))).toEqual(search);
    expect(String(writeRightsSearch(everything))).toBe('view=rights');
    expect(readRightsSearch(new URLSearchParams('role=KING'))).toEqual(everything);
  });
});
