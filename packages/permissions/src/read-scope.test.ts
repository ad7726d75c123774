import { describe, expect, it } from 'vitest';
import { type ReadScope, type Role, readScope } from './index.ts';

describe('readScope', () => {
  it.each<[Role, string | null, ReadScope['places'], boolean]>([
    ['ADMINISTRATOR', null, 'ALL', false],
    ['COMMITTEE_LEADER', null, 'ALL', false],
    ['COMMITTEE_OFFICER', null, 'ALL', false],
    ['AGENCY_OFFICER', null, 'ALL', true],
    ['AGENCY_OFFICER', 'ha-cau-2024', ['ha-cau-2024'], true],
    ['WARD_OFFICER', 'ha-cau-2024', ['ha-cau-2024'], false],
    ['WARD_OFFICER', null, [], false],
    ['AUDITOR', null, 'ALL', true],
  ])('%s of %s reads %j, masked %s', (role, place, places, masked) => {
    expect(readScope({ committee: 'c', role, place })).toEqual({ committee: 'c', places, masked });
  });

  it('gives an unknown role nothing', () => {
    expect(readScope({ committee: 'c', role: 'GUEST' as Role, place: null }).places).toEqual([]);
  });
});
