import type { Question } from '../measures/index.ts';
import type { SettledReason } from './settled-reason.ts';
import { basisOf, conditionsOf, isGeneralPolicy, type Support } from './support.ts';

/**
 * Notes what the plan leaves to the regulation beside its own conditions: amount, dossier, procedure. A policy of which
 * the competent body decides has the condition `BY_REGULATION`, which says so already.
 */
export function noteRegulation(support: Support, question: Question): SettledReason | null {
  if (!isGeneralPolicy(support)) return null;
  if (conditionsOf(support).some((condition) => condition.kind === 'BY_REGULATION')) return null;
  return {
    reason: {
      rule: 'BY_REGULATION',
      verdict: 'NOTE',
      fact: 'eligibleByRegulation',
      found: question.facts.eligibleByRegulation?.[support.code] ?? null,
      operator: '=',
      threshold: null,
      ...basisOf(support),
      text: {
        vi: 'Kế hoạch chỉ nêu đối tượng: mức, hồ sơ và điều kiện khác thực hiện theo quy định.',
        en: 'The plan names the recipients only: amount, dossier and further conditions are those of the regulation.',
      },
      certainty: 'STATED',
    },
    missing: [],
    settles: 'DENIED',
  };
}
