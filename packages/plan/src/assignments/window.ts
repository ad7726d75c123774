import type { FactName, MemberFacts } from '../households/index.ts';
import {
  addDays,
  addYears,
  formatShortDate,
  type IsoDate,
  isoDate,
  isStated,
  isWithin,
  type Period,
  type Text,
} from '../kernel/index.ts';
import type { Question } from '../measures/index.ts';
import type { Reason } from './decision.ts';
import type { SettledReason } from './settled-reason.ts';
import { contentOf, type Support, windowsOf } from './support.ts';

/** Words for a period, its last day named instead of the first day after it. */
export function describePeriod(period: Period): Text {
  const from = period.from === null ? '' : formatShortDate(period.from);
  const last = period.until === null ? '' : formatShortDate(addDays(period.until, -1));
  const vi = [from && `từ ngày ${from}`, last && `đến hết ngày ${last}`].filter(Boolean).join(' ');
  const en = [from && `from ${from}`, last && `to the end of ${last}`].filter(Boolean).join(' ');
  return { vi, en };
}

/** Day on which the member reaches the age; with a birth year alone, the first day on which it can be. */
export function birthdayOf(member: MemberFacts | null, age: number): { day: IsoDate; exact: boolean } | null {
  if (member?.birthDate != null) return { day: addYears(member.birthDate, age), exact: true };
  if (member?.birthYear == null) return null;
  return { day: isoDate(`${String(member.birthYear + age).padStart(4, '0')}-01-01`), exact: false };
}

/** The stated window around the day, grown by the windows that follow it without a gap. */
export function windowAround(support: Support, day: IsoDate): Period | null {
  const stated = windowsOf(support).flatMap((window) => (isStated(window) ? [window.value] : []));
  let around = stated.find((window) => isWithin(window, day)) ?? null;
  for (const next of stated) {
    if (around?.until != null && next.from === around.until) around = { from: around.from, until: next.until };
  }
  return around;
}

function reasonFor(
  question: Question,
  cite: { readonly clause: string; readonly quote: string },
  step: Pick<Reason, 'verdict' | 'text' | 'threshold'> & { readonly missing?: readonly FactName[] },
): SettledReason {
  const { missing = [], ...rest } = step;
  const { clause, quote } = cite;
  const reason = { rule: 'WINDOW', fact: 'asOf', found: question.asOf, operator: 'WITHIN', clause, quote, ...rest };
  return { reason: { ...reason, certainty: 'STATED' }, missing, settles: 'OUTSIDE_WINDOW' };
}

/** A child named "until the age of …" is supported past the end of the window, to that birthday. */
function decideNamedChild(question: Question, untilAge: NonNullable<Question['untilAge']>): SettledReason {
  const birthday = birthdayOf(question.member, untilAge.value);
  const day = question.asOf;
  const nextYear = birthday && addYears(birthday.day, 1);
  const before = birthday ? day < birthday.day : false;
  const after = birthday && nextYear ? (birthday.exact ? day >= birthday.day : day >= nextYear) : false;
  const age = untilAge.value;
  if (before) {
    const text = {
      vi: `Trẻ em được hỗ trợ đến khi ${age} tuổi.`,
      en: `The child is supported until the age of ${age}.`,
    };
    return reasonFor(question, untilAge, { verdict: 'MET', threshold: age, text });
  }
  if (after) {
    const text = { vi: `Trẻ em đã đủ ${age} tuổi.`, en: `The child has reached the age of ${age}.` };
    return reasonFor(question, untilAge, { verdict: 'NOT_MET', threshold: age, text });
  }
  const text = {
    vi: `Chưa có ngày sinh để biết trẻ em đã đủ ${age} tuổi hay chưa.`,
    en: `The birth date, which tells whether the child has reached the age of ${age}, is not known.`,
  };
  return reasonFor(question, untilAge, { verdict: 'UNKNOWN', threshold: age, text, missing: ['member.birthDate'] });
}

/** The day lies in a period in which the plan gives the support. Where the plan states none, it is noted and binds nothing. */
export function decideWindow(support: Support, question: Question): SettledReason {
  const windows = windowsOf(support).filter(isStated);
  const [first] = windows;
  if (!first) {
    const { clause, quote } = contentOf(support);
    const text = 'notStated' in support.window ? support.window.why : { vi: '', en: '' };
    return reasonFor(question, { clause, quote }, { verdict: 'NOTE', threshold: null, text });
  }
  const begun = windows.some((window) => window.value.from === null || window.value.from <= question.asOf);
  if (question.untilAge && begun) return decideNamedChild(question, question.untilAge);
  const around = windows.find((window) => isWithin(window.value, question.asOf));
  const shown = around ?? windows.at(-1) ?? first;
  const period = describePeriod(shown.value);
  const threshold = [shown.value.from ?? '', shown.value.until ?? ''];
  const on = formatShortDate(question.asOf);
  return reasonFor(question, shown, {
    verdict: around ? 'MET' : 'NOT_MET',
    threshold,
    text: around
      ? { vi: `Trong thời gian thực hiện: ${period.vi}.`, en: `Within the period: ${period.en}.` }
      : {
          vi: `Ngày ${on} ngoài thời gian thực hiện: ${period.vi}.`,
          en: `${on} is outside the period: ${period.en}.`,
        },
  });
}
