import { type HouseholdClass, labels } from '../../households/index.ts';
import type { Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { verdictOf } from './verdict.ts';
import { classInSentence, enumerate } from './wording.ts';

/** The household is of one of the classes on the day. */
export function decideClassIn(condition: { readonly classes: readonly HouseholdClass[] }, question: Question): Finding {
  const found = question.facts.class ?? null;
  const wanted = enumerate(condition.classes.map((code) => labels.householdClass[code]));
  const is = classInSentence(question.facts);
  const texts: Record<Verdict, Text> = {
    MET: { vi: `Hộ thuộc diện: ${is.vi}.`, en: `The household is in scope: ${is.en}.` },
    NOT_MET: {
      vi: `Chính sách dành cho ${wanted.vi}; hộ này là ${is.vi}.`,
      en: `The measure is for a ${wanted.en}; this one is: ${is.en}.`,
    },
    UNKNOWN: {
      vi: `Chính sách dành cho ${wanted.vi}; hộ này chưa có kết quả phân loại.`,
      en: `The measure is for a ${wanted.en}; this household is not classified yet.`,
    },
  };
  const verdict = verdictOf(found === null ? null : condition.classes.includes(found));
  return {
    verdict,
    fact: 'class',
    found,
    operator: 'IN',
    threshold: condition.classes,
    text: texts[verdict],
    missing: verdict === 'UNKNOWN' ? ['class'] : [],
  };
}
