import { describeMachine, versionOf } from '../machine.ts';
import { median } from '../measure.ts';
import { type Cost, warmUp } from './measure-requests.ts';

/** What a run found. */
export interface Findings {
  readonly costs: ReadonlyMap<string, readonly Cost[]>;
  readonly households: number;
  readonly rounds: number;
  readonly requests: number;
  readonly bytes: number;
  /** How many processes waited for a processor, before and after. */
  readonly loads: readonly [before: number, after: number];
}

const sum = ({ node, postgres }: Cost) => node + postgres;

/** The median over the rounds of what one costs times another, so that a slow moment meets both. */
function ratioOf(costs: Findings['costs'], one: string, other: string): number {
  const [ones, others] = [costs.get(one) ?? [], costs.get(other) ?? []];
  return median(ones.map((cost, round) => sum(cost) / sum(others[round] ?? cost)));
}

/** What must hold: who, times whom at most. */
const bars = [
  { one: 'ours', other: 'postgraphile', most: 0.6, says: 'ours at most 0.6 × PostGraphile' },
  { one: 'ours', other: 'bare', most: 1.6, says: 'ours at most 1.6 × the bare server' },
  {
    one: 'ours',
    other: 'ours, 84',
    most: 1.2,
    says: 'a page of the large register at most 1.2 × one of 84 households',
  },
  { one: 'ours, deep', other: 'ours, 84', most: 1.2, says: 'a deep page at most 1.2 × one of 84 households' },
] as const;

const titles: Readonly<Record<string, () => string>> = {
  ours: () => 'ours: the whole gateway',
  bare: () => 'bare `http`, three batched named statements',
  pothos: () => `Yoga + Pothos ${versionOf('@pothos/core')} + DataLoader + Kysely`,
  postgraphile: () => `PostGraphile ${versionOf('postgraphile')}`,
  'ours, deep': () => 'ours, a page after nine tenths of the register',
  'ours, 84': () => 'ours, the first page of 84 households',
};

const written = (value: number) => value.toFixed(2);

/** The page in Markdown, and whether every bar holds. */
export function renderReport(findings: Findings): { readonly text: string; readonly holds: boolean } {
  const { costs, households, rounds, requests, bytes } = findings;
  const rows = [...costs].map(([name, all]) => {
    const [node, postgres] = [median(all.map((cost) => cost.node)), median(all.map((cost) => cost.postgres))];
    const cells = [titles[name]?.() ?? name, node, postgres, median(all.map(sum)), ratioOf(costs, name, 'bare')];
    return `| ${cells.map((cell) => (typeof cell === 'number' ? written(cell) : cell)).join(' | ')} |`;
  });
  const checked = bars.map(({ one, other, most, says }) => {
    const ratio = ratioOf(costs, one, other);
    return { holds: ratio <= most, line: `- ${ratio <= most ? 'holds' : 'FAILS'}: ${says} (${written(ratio)} ×)` };
  });
  const loads = `load of the machine ${findings.loads.map(written).join(' and ')} before and after`;
  const text = [
    `${describeMachine()}. ${households} households; ${rounds} rounds of ${requests} requests each, after ${warmUp} requests and two rounds to warm up; ${loads}; ${Math.round(bytes / 1000)} KB an answer.`,
    '',
    '|  | CPU ms Node | CPU ms PostgreSQL | together | times bare |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...checked.map(({ line }) => line),
  ].join('\n');
  return { text, holds: checked.every(({ holds }) => holds) };
}
