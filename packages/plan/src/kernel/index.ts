export { amountInWords } from './amount-in-words.ts';
export { addDays, addMonths, addYears, ageOn, dayOf, daysBetween, monthOf, yearOf } from './calendar.ts';
export type {
  Certainty,
  Citation,
  Cited,
  ClauseRef,
  LawRelation,
  NotStated,
  RelationKind,
  Stated,
} from './citation.ts';
export { isStated } from './citation.ts';
export { formatLongDate, formatShortDate } from './date-format.ts';
export type { IsoDate } from './iso-date.ts';
export { daysInMonth, isIsoDate, isoDate } from './iso-date.ts';
export { nearestName } from './nearest-name.ts';
export { formatCount, formatNumber, formatPercent, formatVnd, percentReached } from './number-format.ts';
export type { Period } from './period.ts';
export { intersectPeriods, isWithin } from './period.ts';
export type { AmountInWordsError } from './read-amount-in-words.ts';
export { readAmountInWords } from './read-amount-in-words.ts';
export type { Reading, ReadingNote } from './reading.ts';
export type { Text } from './text.ts';
export type { RateUnit, Unit } from './unit.ts';
export type { VietnameseDate, VietnameseDateError } from './vietnamese-date.ts';
export { parseVietnameseDate } from './vietnamese-date.ts';
export { compareVietnamese, foldVietnamese, toNfc } from './vietnamese-text.ts';
export type { Vnd } from './vnd.ts';
export { isVnd, vnd } from './vnd.ts';
