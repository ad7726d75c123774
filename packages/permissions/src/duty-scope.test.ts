import { describe, expect, it } from 'vitest';
import { type DutyScope, type Role, readDutyScope } from './index.ts';

const holder = { committee: 'c', agency: 'red-cross', wardBody: 'ward-peoples-committee/ha-cau' };

describe('readDutyScope', () => {
  it.each<[Role, DutyScope['bodies']]>([
    ['ADMINISTRATOR', 'ALL'],
    ['COMMITTEE_LEADER', 'ALL'],
    ['COMMITTEE_OFFICER', 'ALL'],
    ['AGENCY_OFFICER', ['red-cross']],
    ['WARD_OFFICER', ['ward-peoples-committee/ha-cau']],
    ['AUDITOR', 'ALL'],
    ['GUEST' as Role, []],
  ])('%s reads the duties of %j', (role, bodies) => {
    expect(readDutyScope({ ...holder, role })).toEqual({ committee: 'c', bodies });
  });

  it.each<Role>(['AGENCY_OFFICER', 'WARD_OFFICER'])('%s without a body reads nothing', (role) => {
    expect(readDutyScope({ committee: 'c', role, agency: null, wardBody: null }).bodies).toEqual([]);
  });
});
