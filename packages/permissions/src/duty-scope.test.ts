import { describe, expect, it } from 'vitest';
import { type DutyScope, type Role, readDutyScope } from './index.ts';

const holder = { committee: 'c', body: 'red-cross' };

describe('readDutyScope', () => {
  it.each<[Role, DutyScope['bodies']]>([
    ['ADMINISTRATOR', 'ALL'],
    ['COMMITTEE_LEADER', 'ALL'],
    ['COMMITTEE_OFFICER', 'ALL'],
    ['AGENCY_OFFICER', ['red-cross']],
    ['WARD_OFFICER', ['red-cross']],
    ['AUDITOR', 'ALL'],
    ['GUEST' as Role, []],
  ])('%s reads the duties of %j', (role, bodies) => {
    expect(readDutyScope({ ...holder, role })).toEqual({ committee: 'c', bodies });
  });

  it.each<Role>(['AGENCY_OFFICER', 'WARD_OFFICER'])('%s without a body reads nothing', (role) => {
    expect(readDutyScope({ committee: 'c', role, body: null }).bodies).toEqual([]);
  });
});
