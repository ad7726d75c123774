import type { Text } from '../../kernel/index.ts';
import type { Finding } from '../finding.ts';
import type { Condition } from '../measure.ts';

interface Alternative {
  readonly condition: Condition;
  readonly finding: Finding;
}

function join(findings: readonly Finding[]): Text {
  return {
    vi: findings.map(({ text }) => text.vi).join(' '),
    en: findings.map(({ text }) => text.en).join(' '),
  };
}

/**
 * One of several conditions is enough: the first that is met settles it, by its own words. While none is met, those that
 * are not known keep it open; it fails when all of them do.
 * @throws RangeError when there is nothing to choose from: a fault of the data.
 */
export function decideAnyOf(
  condition: { readonly of: readonly Condition[] },
  evaluate: (one: Condition) => Finding,
): Finding {
  const all: readonly Alternative[] = condition.of.map((one) => ({ condition: one, finding: evaluate(one) }));
  const [first] = all;
  if (!first) throw new RangeError('A choice of conditions needs at least one');
  const met = all.find(({ finding }) => finding.verdict === 'MET');
  if (met) return { ...met.finding, cite: met.finding.cite ?? met.condition };
  const open = all.flatMap(({ finding }) => (finding.verdict === 'UNKNOWN' ? [finding] : []));
  const [unknown] = open;
  if (!unknown) return { ...first.finding, text: join(all.map(({ finding }) => finding)) };
  return { ...unknown, text: join(open), missing: [...new Set(open.flatMap(({ missing }) => missing))] };
}
