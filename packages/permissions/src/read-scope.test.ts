import { describe, expect, it } from 'vitest';
import { type HolderAgency, type ReadScope, type Role, readScope, roles } from './index.ts';

const leader: HolderAgency = { id: 'fatherland-front', ward: null, leads: true };
const giver: HolderAgency = { id: 'red-cross', ward: null, leads: false };
const wardBody: HolderAgency = { id: 'ward-peoples-committee/ha-cau', ward: 'ha-cau-2024', leads: false };
const holder = { committee: 'c', place: null, agency: null };

describe('readScope', () => {
  it.each<[Role, string | null, ReadScope['places'], boolean]>([
    ['ADMINISTRATOR', null, 'ALL', false],
    ['COMMITTEE_LEADER', null, 'ALL', false],
    ['COMMITTEE_OFFICER', null, 'ALL', false],
    ['AGENCY_OFFICER', null, [], true],
    ['WARD_OFFICER', 'ha-cau-2024', ['ha-cau-2024'], false],
    ['WARD_OFFICER', null, [], false],
    ['AUDITOR', null, 'ALL', true],
  ])('%s of %s reads %j, masked %s', (role, place, places, masked) => {
    expect(readScope({ ...holder, role, place })).toEqual({ committee: 'c', places, masked, cases: null });
  });

  it.each<[string, HolderAgency, string | null, ReadScope['places'], string | null]>([
    ['that leads a measure reads all', leader, null, 'ALL', null],
    ['that leads a measure, bound to a ward, reads the ward', leader, 'yen-nghia-2024', ['yen-nghia-2024'], null],
    ['of a ward reads the ward', wardBody, null, ['ha-cau-2024'], null],
    ['of a ward reads no other, whatever is written beside it', wardBody, 'yen-nghia-2024', ['ha-cau-2024'], null],
    ['of any other kind reads its cases', giver, null, 'ALL', 'red-cross'],
    ['of any other kind, bound to a ward, reads its cases there', giver, 'ha-cau-2024', ['ha-cau-2024'], 'red-cross'],
  ])('an agency %s, masked', (_name, agency, place, places, cases) => {
    const scope = readScope({ ...holder, role: 'AGENCY_OFFICER', agency, place });
    expect(scope).toEqual({ committee: 'c', places, masked: true, cases });
  });

  it.each(roles.filter((role) => role !== 'AGENCY_OFFICER'))('an agency gives %s nothing and takes nothing', (role) => {
    const place = 'ha-cau-2024';
    for (const agency of [leader, giver, wardBody]) {
      expect(readScope({ ...holder, role, place, agency })).toEqual(readScope({ ...holder, role, place }));
    }
  });

  it('gives an unknown role nothing', () => {
    expect(readScope({ ...holder, role: 'GUEST' as Role }).places).toEqual([]);
  });
});
