import type { FactName } from '../../households/index.ts';
import { addDays, addYears, formatCount, formatShortDate, type Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { isNearPoorOrPoor } from './exited.ts';
import { eitherHolds, verdictOf } from './verdict.ts';

/** A child named in a pledge "until the age of …" is read not to be bound by the years after the exit. */
function decideNamedChild(question: Question, age: NonNullable<Question['untilAge']>, years: number): Finding {
  return {
    verdict: 'MET',
    fact: 'exitedOn',
    found: question.facts.exitedOn ?? null,
    operator: '<',
    threshold: years,
    text: {
      vi: `Trẻ em này được hỗ trợ đến khi ${age.value} tuổi, không giới hạn ${formatCount(years)} năm.`,
      en: `This child is supported until the age of ${age.value}, beyond the ${years} years.`,
    },
    missing: [],
    assumed: true,
    cite: age,
  };
}

/**
 * Not more than so many years have passed since the exit: half-open, from the day of exit to the same day years later
 * (29 February becomes 1 March). A household that has not exited, or fell back, has not used any of them up; that counts
 * for a support that near-poor households get too, and not for one that is given after the exit only.
 */
export function decideWithinYearsOfExit(condition: { readonly years: number }, question: Question): Finding {
  if (question.untilAge) return decideNamedChild(question, question.untilAge, condition.years);
  const exitedOn = question.facts.exitedOn ?? null;
  const end = exitedOn === null ? null : addYears(exitedOn, condition.years);
  const near = question.afterExit ? false : isNearPoorOrPoor(question);
  const within = end === null ? null : question.asOf < end;
  const verdict = verdictOf(eitherHolds(near, within));
  const years = formatCount(condition.years);
  const last = end === null ? '' : formatShortDate(addDays(end, -1));
  const texts: Record<Verdict, Text> = {
    MET: near
      ? {
          vi: 'Hộ chưa thoát cận nghèo, chưa tính thời hạn.',
          en: 'The household has not exited; the years do not run yet.',
        }
      : {
          vi: `Trong thời hạn ${years} năm kể từ khi thoát cận nghèo, đến hết ngày ${last}.`,
          en: `Within ${condition.years} years of the exit, to the end of ${last}.`,
        },
    NOT_MET: {
      vi: `Đã quá ${years} năm kể từ khi thoát cận nghèo (đến hết ngày ${last}).`,
      en: `More than ${condition.years} years have passed since the exit (they ended with ${last}).`,
    },
    UNKNOWN: {
      vi: `Chưa có ngày thoát cận nghèo để tính thời hạn ${years} năm.`,
      en: `The day of exit, from which the ${condition.years} years run, is not known.`,
    },
  };
  const missing: FactName[] = [];
  if (verdict === 'UNKNOWN' && near === null) missing.push('class');
  if (verdict === 'UNKNOWN' && within === null) missing.push('exitedOn');
  return {
    verdict,
    fact: 'exitedOn',
    found: exitedOn,
    operator: '<',
    threshold: end ?? condition.years,
    text: texts[verdict],
    missing,
  };
}
