import type { CreateHouseholdInput } from '../households/index.ts';

/** A near-poor household of Phú Lương with two children, that neither builds nor repairs. */
export function householdInput(changes: Partial<CreateHouseholdInput> = {}): CreateHouseholdInput {
  return {
    code: 'PL-900',
    place: 'phu-luong-2024',
    class: 'NEAR_POOR',
    standard: 'CITY',
    decisionNumber: '1/QĐ',
    housingDilapidated: false,
    housingWorks: 'NONE',
    inHardship: false,
    causes: ['NO_STABLE_INCOME'],
    members: [
      { fullName: 'Nguyễn Thị Đào', relation: 'HEAD', sex: 'FEMALE', birthYear: 1985, citizenNumber: '999185000001' },
      {
        fullName: 'Nguyễn Văn Ổn',
        relation: 'CHILD',
        sex: 'MALE',
        birthYear: 2012,
        schoolLevel: 'GENERAL_EDUCATION',
        grade: 7,
        inSchool: true,
      },
      { fullName: 'Nguyễn Thị Ánh', relation: 'CHILD', birthYear: 2020, schoolLevel: 'KINDERGARTEN', inSchool: true },
    ],
    ...changes,
  };
}
