import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: { vi: 'Nhà ở của hộ đã xuống cấp.', en: 'The house is dilapidated.' },
  NOT_MET: { vi: 'Nhà ở của hộ không xuống cấp.', en: 'The house is not dilapidated.' },
  UNKNOWN: {
    vi: 'Chưa ghi nhận nhà ở của hộ có xuống cấp hay không.',
    en: 'It is not recorded whether the house is dilapidated.',
  },
};

/** The house of the household is dilapidated. */
export function decideDilapidatedHousing(_condition: unknown, question: Question): Finding {
  return decideFlag('housingDilapidated', question.facts.housingDilapidated, texts);
}
