import type { MemberRelation, SchoolLevel, Sex } from '@vuonlen/plan/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import type { NewMember } from '../households/index.ts';
import type { Invention } from './invention.ts';

type Names = readonly [string, ...string[]];

const familyNames: Names = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Đào'];
const middleNames: Readonly<Record<Sex, Names>> = {
  FEMALE: ['Thị', 'Thị', 'Thị Thu', 'Thị Ngọc', 'Thanh', 'Thùy', 'Minh'],
  MALE: ['Văn', 'Văn', 'Đức', 'Quang', 'Hữu', 'Minh', 'Xuân'],
};
const givenNames: Readonly<Record<Sex, Names>> = {
  FEMALE: ['Hoa', 'Lan', 'Hương', 'Mai', 'Nga', 'Ánh', 'Yến', 'Thảo', 'Trang', 'Bích', 'Đào', 'Phượng', 'Vân', 'Hạnh'],
  MALE: ['Hùng', 'Dũng', 'Sơn', 'Tuấn', 'Đạt', 'Long', 'Nam', 'Bình', 'Ổn', 'Phúc', 'Khánh', 'Thắng', 'Việt', 'An'],
};

/** What is fixed of a person before the rest is invented. */
export interface PersonPlan {
  readonly relation: MemberRelation;
  readonly birthYear: number;
  readonly sex?: Sex;
  readonly familyName?: string;
  readonly schoolLevel?: SchoolLevel;
  readonly grade?: number | null;
}

export function inventFamilyName(invention: Invention): string {
  return invention.pick(familyNames);
}

function inventBirthDate(invention: Invention, year: number): IsoDate {
  const month = String(invention.below(12) + 1).padStart(2, '0');
  return isoDate(`${year}-${month}-${String(invention.below(28) + 1).padStart(2, '0')}`);
}

/** Begins with 999: a number that belongs to nobody. The fourth digit still tells century and sex. */
function inventCitizenNumber(invention: Invention, sex: Sex, year: number): string {
  const century = (year < 2000 ? 0 : 2) + (sex === 'FEMALE' ? 1 : 0);
  return `999${century}${String(year % 100).padStart(2, '0')}${String(invention.below(1_000_000)).padStart(6, '0')}`;
}

/** A person who does not exist. */
export function inventPerson(
  invention: Invention,
  owner: { readonly committee: string; readonly household: string; readonly at: Date },
  plan: PersonPlan,
): NewMember {
  const sex = plan.sex ?? (invention.chance(0.5) ? 'FEMALE' : 'MALE');
  const familyName = plan.familyName ?? inventFamilyName(invention);
  const isOld = plan.birthYear < 1960;
  const birthDate = isOld && invention.chance(0.4) ? null : inventBirthDate(invention, plan.birthYear);
  return {
    committee: owner.committee,
    household: owner.household,
    id: invention.id(owner.at),
    recordedAt: owner.at,
    fullName: `${familyName} ${invention.pick(middleNames[sex])} ${invention.pick(givenNames[sex])}`,
    relation: plan.relation,
    sex,
    birthDate,
    birthYear: plan.birthYear,
    ethnicGroup: invention.chance(0.95) ? 'Kinh' : 'Mường',
    citizenNumber: inventCitizenNumber(invention, sex, plan.birthYear),
    schoolLevel: plan.schoolLevel ?? 'NONE',
    grade: plan.grade ?? null,
    inSchool: plan.schoolLevel !== undefined && plan.schoolLevel !== 'NONE',
  };
}
