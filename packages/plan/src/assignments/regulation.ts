import type { Citation, Text } from '../kernel/index.ts';
import type { GeneralPolicy, Question } from '../measures/index.ts';
import type { Reason } from './decision.ts';
import type { SettledReason } from './settled-reason.ts';
import { conditionsOf, contentOf, isGeneralPolicy, type Support } from './support.ts';

const texts: Readonly<Record<Reason['verdict'], Text>> = {
  MET: { vi: 'Cơ quan có thẩm quyền đã xét duyệt theo quy định.', en: 'The competent body found it eligible.' },
  NOT_MET: { vi: 'Không được xét duyệt theo quy định.', en: 'The competent body did not find it eligible.' },
  UNKNOWN: {
    vi: 'Kế hoạch dẫn theo quy định: cần kết quả xét duyệt của cơ quan có thẩm quyền.',
    en: 'The plan refers to the regulation: the finding of the competent body is needed.',
  },
  NOTE: {
    vi: 'Kế hoạch chỉ nêu đối tượng: mức, hồ sơ và điều kiện khác thực hiện theo quy định.',
    en: 'The plan names the recipients only: amount, dossier and further conditions are those of the regulation.',
  },
};

/** The law that the plan names for the policy, or what it says of the policy where it names none. */
function basisOf(policy: GeneralPolicy): Citation {
  const [basis] = policy.bases;
  return basis ? { clause: basis.clause, quote: basis.quote } : contentOf(policy);
}

/**
 * What the plan leaves to the regulation. A policy with conditions of its own is decided by them, and it is noted that
 * the regulation has more to say; one without any waits for the finding of the competent body.
 */
export function decideRegulation(support: Support, question: Question): SettledReason | null {
  if (!isGeneralPolicy(support)) return null;
  const found = question.facts.eligibleByRegulation ?? null;
  const eligible = found?.includes(support.code) ?? null;
  const open = eligible === null ? 'UNKNOWN' : eligible ? 'MET' : 'NOT_MET';
  const verdict = conditionsOf(support).length > 0 ? 'NOTE' : open;
  const reason: Reason = {
    rule: 'BY_REGULATION',
    verdict,
    fact: 'eligibleByRegulation',
    found,
    operator: 'CONTAINS',
    threshold: support.code,
    ...basisOf(support),
    text: texts[verdict],
    certainty: 'STATED',
  };
  return { reason, missing: verdict === 'UNKNOWN' ? ['eligibleByRegulation'] : [], settles: 'DENIED' };
}
