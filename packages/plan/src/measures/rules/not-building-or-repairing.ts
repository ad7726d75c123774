import type { Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { verdictOf } from './verdict.ts';

/**
 * The household neither builds nor repairs its house in the year. It does not matter who pays: a grant of the plan,
 * a loan or the household itself.
 */
export function decideNotBuildingOrRepairing(condition: { readonly year: number }, question: Question): Finding {
  const works = question.facts.buildsOrRepairs ?? null;
  const inYear = works !== null && works !== 'NO' && works.year === condition.year ? works.kind : null;
  const texts: Record<Verdict, Text> = {
    MET: {
      vi: `Hộ không xây dựng mới, sửa chữa nhà ở năm ${condition.year}.`,
      en: `The household neither builds nor repairs its house in ${condition.year}.`,
    },
    NOT_MET: {
      vi: `Hộ ${inYear === 'NEW_BUILD' ? 'xây dựng mới' : 'sửa chữa'} nhà ở năm ${condition.year}, dù bằng nguồn kinh phí nào.`,
      en: `The household ${inYear === 'NEW_BUILD' ? 'builds' : 'repairs'} its house in ${condition.year}, whoever pays for it.`,
    },
    UNKNOWN: {
      vi: `Chưa ghi nhận hộ có xây dựng mới, sửa chữa nhà ở năm ${condition.year} hay không.`,
      en: `It is not recorded whether the household builds or repairs its house in ${condition.year}.`,
    },
  };
  const verdict = verdictOf(works === null ? null : inYear === null);
  return {
    verdict,
    fact: 'buildsOrRepairs',
    found: works === null || works === 'NO' ? works : `${works.kind}/${works.year}`,
    operator: 'NOT_IN_YEAR',
    threshold: condition.year,
    text: texts[verdict],
    missing: verdict === 'UNKNOWN' ? ['buildsOrRepairs'] : [],
  };
}
