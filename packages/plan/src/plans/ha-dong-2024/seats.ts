import { haDongDistrict } from '../../places/index.ts';

/**
 * The bodies of the district: those that the closing words require or ask as "phòng, ban, ngành quận", "đoàn thể quận",
 * and its authorities. What became of each when the district ended stands in no document that the plan knows.
 */
export const seats: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'labour-division',
    'finance-division',
    'economic-division',
    'education-division',
    'culture-division',
    'culture-centre',
    'health-division',
    'health-centre',
    'justice-division',
    'social-policy-bank',
    'social-insurance',
    'fatherland-front',
    'womens-union',
    'veterans-association',
    'youth-union',
    'labour-federation',
    'red-cross',
    'ward-peoples-committee',
    'steering-committee',
    'district-peoples-committee',
    'district-peoples-council',
    'district-party-committee',
  ].map((agency) => [agency, haDongDistrict.id]),
);
