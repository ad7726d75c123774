import { labels, type SchoolLevel } from '../../households/index.ts';
import type { Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { verdictOf } from './verdict.ts';
import { enumerate, inSentence } from './wording.ts';

/** The member attends one of the levels. */
export function decideSchoolLevelIn(
  condition: { readonly levels: readonly SchoolLevel[] },
  question: Question,
): Finding {
  const found = question.member?.schoolLevel ?? null;
  const wanted = enumerate(condition.levels.map((code) => labels.schoolLevel[code]));
  const is = found === null ? { vi: '', en: '' } : inSentence(labels.schoolLevel[found]);
  const texts: Record<Verdict, Text> = {
    MET: { vi: `Cấp học thuộc diện hỗ trợ: ${is.vi}.`, en: `The school level is in scope: ${is.en}.` },
    NOT_MET: {
      vi: `Cấp học “${is.vi}” không thuộc diện hỗ trợ (${wanted.vi}).`,
      en: `The school level “${is.en}” is out of scope (${wanted.en}).`,
    },
    UNKNOWN: {
      vi: `Chưa ghi nhận cấp học; diện hỗ trợ: ${wanted.vi}.`,
      en: `The school level is not recorded; in scope: ${wanted.en}.`,
    },
  };
  const verdict = verdictOf(found === null ? null : condition.levels.includes(found));
  return {
    verdict,
    fact: 'member.schoolLevel',
    found,
    operator: 'IN',
    threshold: condition.levels,
    text: texts[verdict],
    missing: verdict === 'UNKNOWN' ? [question.member ? 'member.schoolLevel' : 'member'] : [],
  };
}
