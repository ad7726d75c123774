import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: { vi: 'Hộ còn khó khăn.', en: 'The household is still in hardship.' },
  NOT_MET: { vi: 'Hộ không còn khó khăn theo kết quả rà soát.', en: 'The review found no more hardship.' },
  UNKNOWN: {
    vi: 'Chưa ghi nhận hộ còn khó khăn hay không.',
    en: 'It is not recorded whether the household is still in hardship.',
  },
};

/** The household is in hardship; only the review of the year can say so. */
export function decideInHardship(_condition: unknown, question: Question): Finding {
  return decideFlag('inHardship', question.facts.inHardship, texts);
}
