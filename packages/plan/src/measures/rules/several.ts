import type { Text } from '../../kernel/index.ts';
import type { Finding, Verdict } from '../finding.ts';
import type { Condition } from '../measure.ts';

/** One of the conditions, and what its rule found. */
interface Part {
  readonly condition: Condition;
  readonly finding: Finding;
}

function join(findings: readonly Finding[]): Text {
  return {
    vi: findings.map(({ text }) => text.vi).join(' '),
    en: findings.map(({ text }) => text.en).join(' '),
  };
}

/** What several parts found alike, as one: by the words of the condition that holds them, no firmer than any of them. */
function speakTogether(first: Part, others: readonly Part[]): Finding {
  const all = [first, ...others].map(({ finding }) => finding);
  const { cite: _, assumed: __, ...finding } = first.finding;
  const missing = [...new Set(all.flatMap((one) => one.missing))];
  const together = { ...finding, text: join(all), missing };
  return all.some(({ assumed }) => assumed) ? { ...together, assumed: true } : together;
}

/**
 * Several conditions in one: the first with the verdict that settles it does so, by its own words. While there is none,
 * those that are not known keep it open; else they all say the same. MET settles a choice, NOT_MET a whole.
 * @throws RangeError when there is no condition: a fault of the data.
 */
export function decideSeveral(
  { of }: { readonly of: readonly Condition[] },
  settling: Exclude<Verdict, 'UNKNOWN'>,
  evaluate: (one: Condition) => Finding,
): Finding {
  const all = of.map((condition): Part => ({ condition, finding: evaluate(condition) }));
  const [first, ...others] = all;
  if (!first) throw new RangeError('Several conditions in one need at least one');
  const settles = all.find(({ finding }) => finding.verdict === settling);
  if (settles) return { ...settles.finding, cite: settles.finding.cite ?? settles.condition };
  const [open, ...alsoOpen] = all.filter(({ finding }) => finding.verdict === 'UNKNOWN');
  return open ? speakTogether(open, alsoOpen) : speakTogether(first, others);
}
