import { toGlobalId } from '../../kernel/index.ts';

type Home = ReadonlyMap<string, string>;

const home = (agency: string, duty: string, pledge: string, source: string): Home =>
  new Map([
    ['Agency', toGlobalId('Agency', agency)],
    ['Duty', toGlobalId('Duty', duty)],
    ['Pledge', toGlobalId('Pledge', pledge)],
    ['FundingSource', toGlobalId('FundingSource', source)],
  ]);

const ofWard = (ward: string, duty: string) =>
  home(`ward-peoples-committee/${ward}`, duty, `savings-book/${ward}`, `ward-fund-for-the-poor/${ward}`);

/** What is nobody’s of the readers: of the body of another ward. */
export const farHome = ofWard('yen-nghia', 'iv-12-2-check-use');

/** What is of a body: its duty, and money that it keeps where it keeps any. */
export const homes: ReadonlyMap<string, Home> = new Map([
  [
    'fatherland-front',
    home('fatherland-front', 'iv-10-1-receive', 'savings-book/district-fund', 'district-fund-for-the-poor'),
  ],
  [
    'social-policy-bank',
    home('social-policy-bank', 'iv-8-4-report', 'savings-book/ha-cau', 'ward-fund-for-the-poor/ha-cau'),
  ],
  ['ward-peoples-committee/ha-cau', ofWard('ha-cau', 'iv-12-2-check-use')],
  ['red-cross', home('red-cross', 'iv-11-1-communicate', 'student-bicycle/red-cross', 'red-cross')],
  [
    'culture-centre',
    home('culture-centre', 'iv-5-1-good-examples', 'savings-book/ha-cau', 'ward-fund-for-the-poor/ha-cau'),
  ],
]);

/** Of the body of the own ward, and money of the district that its households are paid by. */
export const nearHome = new Map([
  ...ofWard('ha-cau', 'iv-12-2-check-use'),
  ['Pledge', toGlobalId('Pledge', 'savings-book/district-fund')],
  ['FundingSource', toGlobalId('FundingSource', 'district-fund-for-the-poor')],
]);
