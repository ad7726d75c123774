import { formatVnd, vnd } from '@vuonlen/plan';
import { describeMachine, versionOf } from '../machine.ts';
import { median, type Timings } from '../measure.ts';
import type { BarResult } from './bars.ts';
import { cityRows } from './city.ts';
import type { Contender } from './contender.ts';
import { measures } from './measures.ts';
import type { Tally } from './tally.ts';

/** All that one run found. */
export interface Findings {
  readonly contenders: readonly Contender[];
  readonly households: number;
  readonly decisions: number;
  readonly rounds: number;
  readonly seed: number;
  readonly found: Tally;
  readonly timings: Timings;
  /** The register of a whole city, a round each. */
  readonly city: { readonly households: number; readonly timings: Timings };
  readonly bars: readonly BarResult[];
}

/** Two or three digits: more is not worth it. */
function formatFigure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value.toPrecision(value < 0.01 ? 2 : 3);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function describeContender(contender: Contender, { timings, households, contenders }: Findings): readonly string[] {
  const perHousehold = (name: string) => (timings.get(name) ?? []).map((time) => time / households);
  const times = perHousehold(contender.name);
  const ours = median(perHousehold(contenders[0]?.name ?? ''));
  return [
    contender.name,
    contender.library === null ? 'this repository' : versionOf(contender.library),
    formatFigure(median(times)),
    `${formatFigure(Math.min(...times))} – ${formatFigure(Math.max(...times))}`,
    formatFigure(median(times) / ours),
    contender.explains,
  ];
}

function cityTable({ households, timings }: Findings['city']): string {
  const loop = median(timings.get('city: hand-written loop') ?? []);
  return table(
    ['', 'CPU µs a household', 'least – most', 'times the loop', 'what a pass is'],
    Object.entries(cityRows).map(([name, what]) => {
      const times = (timings.get(name) ?? []).map((time) => time / households);
      const spread = `${formatFigure(Math.min(...times))} – ${formatFigure(Math.max(...times))}`;
      return [name, formatFigure(median(times)), spread, formatFigure((median(times) * households) / loop), what];
    }),
  );
}

/** The findings as a page in Markdown: machine, times, sums, bars. */
export function renderReport(findings: Findings): string {
  const { contenders, households, decisions, rounds, seed, found, bars, city } = findings;
  const first = contenders[0]?.name ?? '';
  return [
    `${describeMachine()}. Rounds: ${rounds} and two to warm up, each with ${households} households of its own (from seed ${seed}); ${decisions} decisions in all.`,
    table(
      ['', 'version', 'CPU µs a household', 'least – most', `times ${first}`, 'an answer tells'],
      contenders.map((contender) => describeContender(contender, findings)),
    ),
    'Sums of all rounds, the same for all:',
    table(
      ['measure', 'granted', 'amount'],
      measures.map((measure) => [
        measure,
        String(found.grants[measure].granted),
        formatVnd(vnd(found.grants[measure].amount)),
      ]),
    ),
    `${found.undetermined} decisions wait for a missing fact: all engines that tell them from refusals find as many.`,
    `The register of a whole city, ${city.households} households and their members, the same measures, rounds and days:`,
    cityTable(city),
    bars
      .map(({ bar, measured, holds }) => `- ${holds ? 'holds' : 'FAILS'}: ${bar.text} (${formatFigure(measured)} ×)`)
      .join('\n'),
  ].join('\n\n');
}
