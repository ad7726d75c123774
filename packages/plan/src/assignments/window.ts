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
import { contentOf, isGeneralPolicy, type Support, windowsOf } from './support.ts';

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
  step: Pick<Reason, 'verdict' | 'text' | 'threshold'> & {
    readonly missing?: readonly FactName[];
    readonly certainty?: Reason['certainty'];
  },
): SettledReason {
  const { missing = [], certainty = 'STATED', ...rest } = step;
  const { clause, quote } = cite;
  const reason = { rule: 'WINDOW', fact: 'asOf', found: question.asOf, operator: 'WITHIN', clause, quote, ...rest };
  return { reason: { ...reason, certainty }, missing, settles: 'OUTSIDE_WINDOW' };
}

/**
 * A child named "until the age of …" is supported to that birthday, whether it comes after the window or within it. That
 * the window does not bind it is a reading of the text, not its words.
 */
function decideNamedChild(question: Question, untilAge: NonNullable<Question['untilAge']>): SettledReason {
  const birthday = birthdayOf(question.member, untilAge.value);
  const day = question.asOf;
  const nextYear = birthday && addYears(birthday.day, 1);
  const before = birthday ? day < birthday.day : false;
  const after = birthday && nextYear ? (birthday.exact ? day >= birthday.day : day >= nextYear) : false;
  const age = untilAge.value;
  const assumed = { threshold: age, certainty: 'ASSUMED' } as const;
  if (before) {
    const text = {
      vi: `Trẻ em được hỗ trợ đến khi ${age} tuổi.`,
      en: `The child is supported until the age of ${age}.`,
    };
    return reasonFor(question, untilAge, { ...assumed, verdict: 'MET', text });
  }
  if (after) {
    const text = { vi: `Trẻ em đã đủ ${age} tuổi.`, en: `The child has reached the age of ${age}.` };
    return reasonFor(question, untilAge, { ...assumed, verdict: 'NOT_MET', text });
  }
  const text = {
    vi: `Chưa có ngày sinh để biết trẻ em đã đủ ${age} tuổi hay chưa.`,
    en: `The birth date, which tells whether the child has reached the age of ${age}, is not known.`,
  };
  return reasonFor(question, untilAge, { ...assumed, verdict: 'UNKNOWN', text, missing: ['member.birthDate'] });
}

/** A policy of the State does not end with the plan: outside the plan's period the plan alone says nothing of it. */
const regulationGoesOn: Text = {
  vi: ' Ngoài thời gian của Kế hoạch, chính sách thực hiện theo quy định hiện hành.',
  en: ' Outside the period of the plan the policy follows the regulation in force.',
};

/** A window of the support has begun on the day, whether or not it is over. */
export function hasBegun(support: Support, day: IsoDate): boolean {
  const windows = windowsOf(support).filter(isStated);
  return windows.some((window) => window.value.from === null || window.value.from <= day);
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
  if (question.untilAge && hasBegun(support, question.asOf)) return decideNamedChild(question, question.untilAge);
  const around = windows.find((window) => isWithin(window.value, question.asOf));
  const shown = around ?? windows.at(-1) ?? first;
  const period = describePeriod(shown.value);
  const threshold = [shown.value.from ?? '', shown.value.until ?? ''];
  const on = formatShortDate(question.asOf);
  const beyond = isGeneralPolicy(support) ? regulationGoesOn : { vi: '', en: '' };
  return reasonFor(question, shown, {
    verdict: around ? 'MET' : 'NOT_MET',
    threshold,
    text: around
      ? { vi: `Trong thời gian thực hiện: ${period.vi}.`, en: `Within the period: ${period.en}.` }
      : {
          vi: `Ngày ${on} ngoài thời gian thực hiện: ${period.vi}.${beyond.vi}`,
          en: `${on} is outside the period: ${period.en}.${beyond.en}`,
        },
  });
}
