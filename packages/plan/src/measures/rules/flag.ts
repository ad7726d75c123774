import type { FactName } from '../../households/index.ts';
import type { Finding } from '../finding.ts';
import { verdictOf } from './verdict.ts';
import type { Sentences } from './wording.ts';

/** A condition that one yes-or-no fact settles. */
export function decideFlag(fact: FactName, found: boolean | null | undefined, texts: Sentences): Finding {
  const verdict = verdictOf(found ?? null);
  return {
    verdict,
    fact,
    found: found ?? null,
    operator: '=',
    threshold: true,
    text: texts[verdict],
    missing: verdict === 'UNKNOWN' ? [fact] : [],
  };
}
