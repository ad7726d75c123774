import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: {
    vi: 'Cơ quan có thẩm quyền đã xác định đủ điều kiện theo quy định.',
    en: 'The competent body found the household eligible under the regulation.',
  },
  NOT_MET: {
    vi: 'Cơ quan có thẩm quyền xác định không đủ điều kiện theo quy định.',
    en: 'The competent body found the household not eligible under the regulation.',
  },
  UNKNOWN: {
    vi: 'Điều kiện do quy định đặt ra, Kế hoạch không nêu: chưa có kết quả xét duyệt của cơ quan có thẩm quyền.',
    en: 'The regulation decides this, not the plan: the finding of the competent body is not recorded.',
  },
};

/** The competent body found the household eligible for the policy: the plan leaves that to the regulation. */
export function decideByRegulation(condition: { readonly policy: string }, question: Question): Finding {
  const found = question.facts.eligibleByRegulation?.[condition.policy];
  return { ...decideFlag('eligibleByRegulation', found, texts), threshold: condition.policy };
}
