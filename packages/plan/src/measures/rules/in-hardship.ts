import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: { vi: 'Hộ có hoàn cảnh khó khăn.', en: 'The household is in hardship.' },
  NOT_MET: { vi: 'Hộ không có hoàn cảnh khó khăn.', en: 'The household is not in hardship.' },
  UNKNOWN: {
    vi: 'Chưa ghi nhận hộ có hoàn cảnh khó khăn hay không.',
    en: 'It is not recorded whether the household is in hardship.',
  },
};

/** The household is in hardship. That it is so still, after an exit, is what the clause asks and the review of the year finds. */
export function decideInHardship(_condition: unknown, question: Question): Finding {
  return decideFlag('inHardship', question.facts.inHardship, texts);
}
