import { addDays, type IsoDate, isoDate, isStated, type Text, yearOf } from '../kernel/index.ts';
import type { Proration, SpecialMeasure } from '../measures/index.ts';
import { termOf } from './projected-amount.ts';

/** A part of a year as the plan splits it, and as schools call it. */
export interface SchoolTerm {
  readonly year: number;
  /** 1, 2 …: which part of the year. */
  readonly term: number;
  /** First day of the term. */
  readonly from: IsoDate;
  /** Year in which the school year of the term begins: one that ends with June began in the year before. */
  readonly schoolYear: number;
  /** 1, 2 …: which term of that school year (học kỳ). */
  readonly semester: number;
}

type Begins = Proration['termsBeginIn'];

/** The term of a count of `termOf`. */
export function schoolTermAt(begins: Begins, count: number): SchoolTerm {
  const parts = begins.length;
  const [year, part] = [Math.floor(count / parts), count % parts];
  const from = isoDate(`${year}-${String(begins[part]).padStart(2, '0')}-01`);
  const opening = Math.max(
    begins.findIndex((month) => month > 6),
    0,
  );
  const schoolYear = yearOf(from) - (Number(begins[part]) > 6 ? 0 : 1);
  return { year, term: part + 1, from, schoolYear, semester: ((part - opening + parts) % parts) + 1 };
}

/**
 * A term as the plan counts it, with what schools call it; null where the plan splits no year, or not into so many parts.
 *
 * @clause II.2.2.3#1 "thời gian hỗ trợ theo thời gian học thực tế"
 * @example schoolTermOf(educationSupport, { year: 2025, term: 1 })?.semester // 2
 */
export function schoolTermOf(
  { proration }: Pick<SpecialMeasure, 'proration'>,
  { year, term }: Pick<SchoolTerm, 'year' | 'term'>,
): SchoolTerm | null {
  const begins = proration?.termsBeginIn;
  if (begins === undefined || term < 1 || term > begins.length) return null;
  return schoolTermAt(begins, year * begins.length + term - 1);
}

/**
 * The terms in which a support paid by the year is given: those of the measure's window, in their order; empty where the
 * plan splits no year or states no end.
 *
 * @clause II.2.2.3#1 "Thời gian thực hiện: năm 2025, 2026, 2027"
 * @example schoolTermsOf(educationSupport).length // 6
 */
export function schoolTermsOf({
  proration,
  window,
}: Pick<SpecialMeasure, 'proration' | 'window'>): readonly SchoolTerm[] {
  const begins = proration?.termsBeginIn;
  if (begins === undefined || !isStated(window)) return [];
  const { from, until } = window.value;
  if (from === null || until === null) return [];
  const [first, last] = [termOf(from, begins), termOf(addDays(until, -1), begins)];
  return Array.from({ length: last - first + 1 }, (_, at) => schoolTermAt(begins, first + at));
}

const romans = ['I', 'II', 'III', 'IV'] as const;

/**
 * What schools call a term, as it stands on papers.
 *
 * @example nameOfTerm({ schoolYear: 2024, semester: 2 }).vi // "học kỳ II năm học 2024–2025"
 */
export function nameOfTerm({ schoolYear, semester }: Pick<SchoolTerm, 'schoolYear' | 'semester'>): Text {
  const years = `${schoolYear}–${schoolYear + 1}`;
  return { vi: `học kỳ ${romans[semester - 1] ?? semester} năm học ${years}`, en: `term ${semester} of ${years}` };
}
