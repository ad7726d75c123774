import type { Finding, Question } from '../finding.ts';
import { decideFlag } from './flag.ts';
import type { Sentences } from './wording.ts';

const texts: Sentences = {
  MET: { vi: 'Đang đi học.', en: 'The member is in school.' },
  NOT_MET: { vi: 'Không còn đi học: hỗ trợ theo thời gian học thực tế.', en: 'The member is no longer in school.' },
  UNKNOWN: { vi: 'Chưa ghi nhận có đang đi học hay không.', en: 'It is not recorded whether the member is in school.' },
};

/** The member is in school on the day: the support runs as long as the schooling does. */
export function decideInSchool(_condition: unknown, question: Question): Finding {
  const finding = decideFlag('member.inSchool', question.member?.inSchool, texts);
  return question.member ? finding : { ...finding, missing: ['member'] };
}
