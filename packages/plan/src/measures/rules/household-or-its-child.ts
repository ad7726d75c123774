import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: { vi: 'Người nhận là con của hộ.', en: 'The receiver is a child of the household.' },
  NOT_MET: {
    vi: 'Người nhận không phải là con của hộ: ghi hỗ trợ cho cả hộ.',
    en: 'The receiver is not a child of the household: give the item to the household.',
  },
  UNKNOWN: {
    vi: 'Chưa ghi nhận người nhận có phải là con của hộ hay không.',
    en: 'It is not recorded whether the receiver is a child of the household.',
  },
};

/** An item goes to the household as a whole, or to a child of it. */
export function decideHouseholdOrItsChild(_condition: unknown, question: Question): Finding {
  if (question.member) {
    return decideFlag('member.isChildOfHousehold', question.member.isChildOfHousehold, texts);
  }
  return {
    verdict: 'MET',
    fact: 'member',
    found: null,
    operator: '=',
    threshold: null,
    text: { vi: 'Hỗ trợ cho cả hộ.', en: 'The item is for the household.' },
    missing: [],
  };
}
