import { expect, it } from 'vitest';
import { agencyHitPath } from './use-hits.ts';

const body = { kind: 'MASS_ORGANISATION', section: 11, place: null };
const [own, other] = [
  { ...body, id: 'own=' },
  { ...body, id: 'other' },
];
const ofWard = { id: 'ward', kind: 'WARD_PEOPLES_COMMITTEE', section: null, place: { id: 'p' } };
const ofAllWards = { ...ofWard, id: 'wards', section: 12, place: null };
const outside = { ...body, id: 'outside', section: null };

const officer = { role: 'AGENCY_OFFICER', agency: { id: 'own=' } };
const wardOfficer = { role: 'WARD_OFFICER', agency: { id: 'ward' } };
const standing = { role: 'COMMITTEE_OFFICER', agency: null };

const duties = (id: string) => `/duties?view=all&agency=${id}`;
const register = (id: string) => `/agencies?view=bodies&agency=${id}`;

it.each([
  ['its own body, to an agency officer', own, officer, duties('own%3D')],
  ['another body, to an agency officer', other, officer, register('other')],
  ['its own body, to a ward officer', ofWard, wardOfficer, duties('ward')],
  ['another body, to a ward officer', other, wardOfficer, register('other')],
  ['any body, to a ward officer without one', ofWard, { ...wardOfficer, agency: null }, register('ward')],
  ['any body, to the standing agency', other, standing, duties('other')],
  ['the body of a ward, to the standing agency', ofWard, standing, duties('ward')],
  ['all wards together, which have no duty as one', ofAllWards, standing, register('wards')],
  ['a body without a duty', outside, standing, register('outside')],
  ['any body, to nobody', other, undefined, register('other')],
])('%s is shown where there is something to see', (_name, agency, viewer, path) => {
  expect(agencyHitPath(agency, viewer)).toBe(path);
});
