import { labels, type NeedKind } from '../../households/index.ts';
import type { Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { verdictOf } from './verdict.ts';
import { enumerate } from './wording.ts';

interface NeedCondition {
  readonly needs: readonly NeedKind[];
  readonly year: number | null;
}

/** One of the needs is recorded for the year; a need without a year may be one of that year and may not. */
function hasNeed(condition: NeedCondition, question: Question): boolean | null {
  const recorded = question.facts.needs;
  if (recorded == null) return null;
  const ofKind = recorded.filter((need) => condition.needs.includes(need.kind));
  if (ofKind.some((need) => condition.year === null || need.year === condition.year)) return true;
  return ofKind.some((need) => need.year === null) ? null : false;
}

/** The household has one of the needs, in the year where the plan names one. */
export function decideNeedIn(condition: NeedCondition, question: Question): Finding {
  const wanted = enumerate(condition.needs.map((code) => labels.need[code]));
  const when =
    condition.year === null ? { vi: '', en: '' } : { vi: ` năm ${condition.year}`, en: ` in ${condition.year}` };
  const texts: Record<Verdict, Text> = {
    MET: { vi: `Hộ có nhu cầu ${wanted.vi}${when.vi}.`, en: `The household needs: ${wanted.en}${when.en}.` },
    NOT_MET: {
      vi: `Hộ không có nhu cầu ${wanted.vi}${when.vi}.`,
      en: `The household has no such need: ${wanted.en}${when.en}.`,
    },
    UNKNOWN: {
      vi: `Chưa ghi nhận hộ có nhu cầu ${wanted.vi}${when.vi} hay không.`,
      en: `It is not recorded whether the household needs: ${wanted.en}${when.en}.`,
    },
  };
  const verdict = verdictOf(hasNeed(condition, question));
  return {
    verdict,
    fact: 'needs',
    found: question.facts.needs?.map((need) => (need.year === null ? need.kind : `${need.kind}/${need.year}`)) ?? null,
    operator: 'CONTAINS',
    threshold: condition.needs.map((kind) => (condition.year === null ? kind : `${kind}/${condition.year}`)),
    text: texts[verdict],
    missing: verdict === 'UNKNOWN' ? ['needs'] : [],
  };
}
