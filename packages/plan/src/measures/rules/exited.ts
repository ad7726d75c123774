import type { FactName } from '../../households/index.ts';
import { formatShortDate, type Text } from '../../kernel/index.ts';
import type { Finding, Question, Verdict } from '../finding.ts';
import { bothHold, verdictOf } from './verdict.ts';
import { classInSentence } from './wording.ts';

/**
 * True when the household is near-poor or poor on the day: an earlier exit no longer counts after a relapse. Null when
 * its class is not known.
 * @example isNearPoorOrPoor({ facts: { household: 'h', class: 'POOR', supports: [] } }) // true
 * @example isNearPoorOrPoor({ facts: { household: 'h', supports: [] } }) // null
 */
export function isNearPoorOrPoor(question: Pick<Question, 'facts'>): boolean | null {
  const found = question.facts.class;
  return found == null ? null : found === 'NEAR_POOR' || found === 'POOR';
}

/** The household left near-poverty on or before the day and did not fall back. */
export function decideExited(_condition: unknown, question: Question): Finding {
  const exitedOn = question.facts.exitedOn ?? null;
  const near = isNearPoorOrPoor(question);
  const out = exitedOn === null ? null : exitedOn <= question.asOf;
  const verdict = verdictOf(bothHold(near === null ? null : !near, out));
  const is = classInSentence(question.facts);
  const on = exitedOn === null ? '' : formatShortDate(exitedOn);
  const texts: Record<Verdict, Text> = {
    MET: { vi: `Hộ đã thoát cận nghèo từ ngày ${on}.`, en: `The household exited near-poverty on ${on}.` },
    NOT_MET: near
      ? { vi: `Hộ chưa thoát cận nghèo: hiện là ${is.vi}.`, en: `The household has not exited: it is ${is.en}.` }
      : {
          vi: `Hộ thoát cận nghèo từ ngày ${on}, sau ngày xét.`,
          en: `The household exits only on ${on}, after the day.`,
        },
    UNKNOWN: {
      vi: 'Chưa xác định được hộ đã thoát cận nghèo và từ ngày nào.',
      en: 'It is not known whether and when the household exited near-poverty.',
    },
  };
  const missing: FactName[] = [];
  if (verdict === 'UNKNOWN' && near === null) missing.push('class');
  if (verdict === 'UNKNOWN' && out === null) missing.push('exitedOn');
  return {
    verdict,
    fact: 'exitedOn',
    found: exitedOn,
    operator: '<=',
    threshold: question.asOf,
    text: texts[verdict],
    missing,
  };
}
