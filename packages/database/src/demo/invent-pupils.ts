import type { SchoolLevel } from '@vuonlen/plan/households';
import type { WardShare } from './distribution.ts';
import type { Invention } from './invention.ts';

/** A pupil of 2024–2025 before the pupil has a name: level, grade and the pledge that pays the support. */
export interface PupilPlan {
  readonly schoolLevel: SchoolLevel;
  readonly grade: number | null;
  readonly birthYear: number;
  readonly pledge: string;
  readonly bicycle: boolean;
}

interface Level {
  readonly schoolLevel: SchoolLevel;
  readonly grade: number | null;
}

function inventLevels(
  invention: Invention,
  [kindergarten, primary, lower, ten, eleven, twelve]: WardShare['levels'],
): Level[] {
  const general = (grade: number): Level => ({ schoolLevel: 'GENERAL_EDUCATION', grade });
  const upper = (grade: number): Level =>
    invention.chance(0.25) ? { schoolLevel: 'CONTINUING_EDUCATION', grade } : general(grade);
  return [
    ...Array.from({ length: kindergarten }, (): Level => ({ schoolLevel: 'KINDERGARTEN', grade: null })),
    ...Array.from({ length: primary }, () => general(1 + invention.below(5))),
    ...Array.from({ length: lower }, () => general(6 + invention.below(4))),
    ...Array.from({ length: ten }, () => upper(10)),
    ...Array.from({ length: eleven }, () => upper(11)),
    ...Array.from({ length: twelve }, () => upper(12)),
  ];
}

function listPledges({ ward, pupils }: WardShare): string[] {
  const times = (pledge: string, count: number) => Array.from({ length: count }, () => `education/${pledge}`);
  return [
    ...times(ward, pupils.ward),
    ...times('district-fund', pupils.fund),
    ...times('childrens-fund', pupils.childrensFund),
    ...times('labour-federation', pupils.labour - pupils.untilEighteen),
    ...times('bia-ba', pupils.biaBa),
  ];
}

/** Old enough for a bicycle, young enough to be in school until the end of the support. */
function isLowerSecondary({ grade }: Level): boolean {
  return grade !== null && grade >= 6 && grade <= 9;
}

/** The pupils of a ward in no order; those named until 18 and those with a bicycle are in lower secondary school. */
export function inventPupils(invention: Invention, share: WardShare): PupilPlan[] {
  const levels = invention.shuffle(inventLevels(invention, share.levels));
  const pledges = invention.shuffle(listPledges(share));
  let [named, bicycles] = [share.pupils.untilEighteen, share.bicycles];
  return levels.map((level) => {
    const isNamed = named > 0 && isLowerSecondary(level);
    if (isNamed) named -= 1;
    const bicycle = bicycles > 0 && isLowerSecondary(level);
    if (bicycle) bicycles -= 1;
    const pledge = isNamed ? 'education/labour-federation/until-eighteen' : (pledges.pop() ?? '');
    const birthYear = level.grade === null ? 2019 + invention.below(3) : 2019 - level.grade;
    return { ...level, birthYear, pledge, bicycle };
  });
}
