import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: { vi: 'Đang đi học.', en: 'The member is in school.' },
  NOT_MET: { vi: 'Hiện không đi học.', en: 'The member is not in school.' },
  UNKNOWN: { vi: 'Chưa ghi nhận có đang đi học hay không.', en: 'It is not recorded whether the member is in school.' },
};

/** The member is in school on the day. */
export function decideInSchool(_condition: unknown, question: Question): Finding {
  const finding = decideFlag('member.inSchool', question.member?.inSchool, texts);
  return question.member ? finding : { ...finding, missing: ['member'] };
}
