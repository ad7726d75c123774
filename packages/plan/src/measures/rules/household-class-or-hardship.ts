import { type FactName, type HouseholdClass, labels } from '../../households/index.ts';
import type { Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { eitherHolds, verdictOf } from './verdict.ts';
import { classInSentence, enumerate } from './wording.ts';

/** The household is of one of the classes, or in hardship whatever its class. */
export function decideHouseholdClassOrHardship(
  condition: { readonly classes: readonly HouseholdClass[] },
  question: Question,
): Finding {
  const found = question.facts.class ?? null;
  const hardship = question.facts.inHardship ?? null;
  const verdict = verdictOf(eitherHolds(found === null ? null : condition.classes.includes(found), hardship));
  const wanted = enumerate(condition.classes.map((code) => labels.householdClass[code]));
  const is = classInSentence(question.facts);
  const texts: Record<Verdict, Text> = {
    MET: hardship
      ? { vi: 'Hộ có hoàn cảnh khó khăn.', en: 'The household is in hardship.' }
      : { vi: `Hộ thuộc diện: ${is.vi}.`, en: `The household is in scope: ${is.en}.` },
    NOT_MET: {
      vi: `Dành cho ${wanted.vi} hoặc hộ có hoàn cảnh khó khăn; hộ này là ${is.vi}, không khó khăn.`,
      en: `For a ${wanted.en}, or one in hardship; this one is neither: ${is.en}.`,
    },
    UNKNOWN: {
      vi: `Chưa xác định được hộ là ${wanted.vi} hoặc có hoàn cảnh khó khăn.`,
      en: `It is not known whether the household is a ${wanted.en}, or in hardship.`,
    },
  };
  const missing: FactName[] = [];
  if (verdict === 'UNKNOWN' && found === null) missing.push('class');
  if (verdict === 'UNKNOWN' && hardship === null) missing.push('inHardship');
  return {
    verdict,
    fact: 'class',
    found,
    operator: 'IN_OR_HARDSHIP',
    threshold: condition.classes,
    text: texts[verdict],
    missing,
  };
}
