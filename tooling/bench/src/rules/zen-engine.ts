import { ZenDecisionContent, ZenEngine, type ZenEngineResponse } from '@gorules/zen-engine';
import type { Contender } from './contender.ts';
import { flattenRegister } from './flat-facts.ts';
import { type BenchMeasure, houseOrBook, rates, supportedLevels } from './measures.ts';
import { addGrant, emptyTally, type Tally } from './tally.ts';

/** Evaluations that are under way at once: enough to keep its threads busy. */
const batch = 100;

type Cells = Readonly<Record<string, string>>;

function listOf(codes: readonly string[]): string {
  return codes.map((code) => `'${code}'`).join(', ');
}

/** A decision table: its columns by the fact that they look at (none for a whole expression), and a row a rule. */
function tableOf(id: string, settings: object, columns: Readonly<Record<string, string | null>>, rows: Cells[]) {
  const inputs = Object.entries(columns).map(([name, field]) => ({ id: name, name, ...(field ? { field } : {}) }));
  const outputs = ['measure', 'amount'].map((name) => ({ id: name, name, field: name }));
  const empty = Object.fromEntries(Object.keys(columns).map((name) => [name, '']));
  const rules = rows.map((row, at) => ({ _id: `${id}-${at}`, ...empty, ...row }));
  return { id, name: id, type: 'decisionTableNode', content: { ...settings, outputPath: id, inputs, outputs, rules } };
}

function row(measure: BenchMeasure, cells: Cells): Cells {
  return { ...cells, measure: `'${measure}'`, amount: String(rates[measure]) };
}

const nearPoorIn2024 = { day: '[20240101..20250101)', class: "'NEAR_POOR'" };
const supports = `none(supports, #.measure in [${listOf(houseOrBook)}])`;
const needsItems = { needs: "some(needs, #.kind == 'ESSENTIAL_ITEMS')" };

function house(measure: 'HOUSING_NEW_BUILD' | 'HOUSING_REPAIR'): Cells {
  const needs = `some(needs, #.kind == '${measure}' and #.year == 2024)`;
  return row(measure, { ...nearPoorIn2024, dilapidated: 'true', needs, supports });
}

const households = tableOf(
  'household',
  { hitPolicy: 'collect' },
  { day: 'asOf', class: 'class', dilapidated: 'dilapidated', works: 'worksYear', needs: null, supports: null },
  [
    house('HOUSING_NEW_BUILD'),
    house('HOUSING_REPAIR'),
    row('SAVINGS_BOOK', { ...nearPoorIn2024, works: '$ != null and $ != 2024', supports }),
    row('ESSENTIAL_ITEMS', { ...nearPoorIn2024, ...needsItems }),
    row('STUDENT_BICYCLE', { ...nearPoorIn2024, ...needsItems }),
  ],
);

function education(term: string): Cells {
  return row('EDUCATION_SUPPORT', {
    day: '>= 20250101',
    class: "$ != null and $ not in ['NEAR_POOR', 'POOR']",
    exit: '$ != null and $ <= asOf',
    level: listOf(supportedLevels),
    inSchool: 'true',
    supports: "none(supports, #.measure == 'EDUCATION_SUPPORT')",
    term,
  });
}

const members = tableOf(
  'members',
  { hitPolicy: 'first', inputField: 'members', executionMode: 'loop' },
  { day: 'asOf', class: 'class', exit: 'exitedOn', level: 'level', inSchool: 'inSchool', supports: null, term: null },
  [
    education('untilAge == 18 and birth != null and asOf < birth + 180000'),
    education('(untilAge == null or untilAge != 18) and asOf < 20280101 and asOf < exitedOn + 30000'),
  ],
);

/** One graph: the household goes through the table of its measures, its members through theirs. */
const graph = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' },
    households,
    members,
    { id: 'out', name: 'out', type: 'outputNode' },
  ],
  edges: ['household', 'members'].flatMap((table) => [
    { id: `to-${table}`, type: 'edge', sourceId: 'in', targetId: table },
    { id: `from-${table}`, type: 'edge', sourceId: table, targetId: 'out' },
  ]),
};

interface Hit {
  readonly measure: BenchMeasure;
  readonly amount: number;
}

function readHits(tally: Tally, { result, trace }: ZenEngineResponse): number {
  const hits: readonly (Hit | null)[] = [...result.household, ...result.members];
  for (const hit of hits) if (hit) addGrant(tally, hit.measure, hit.amount);
  return Object.keys(trace ?? {}).length;
}

function zen(name: string, explains: string, trace: boolean): Contender {
  return {
    name,
    library: '@gorules/zen-engine',
    explains,
    load: () => {
      const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
      return (register) => {
        const households = flattenRegister(register);
        return async () => {
          const tally = emptyTally('TWO_VALUED');
          for (let from = 0; from < households.length; from += batch) {
            const asked = households.slice(from, from + batch).map((one) => decision.evaluate(one, { trace }));
            for (const response of await Promise.all(asked)) readHits(tally, response);
          }
          return tally;
        };
      };
    },
  };
}

/** The graph as it is run in production. */
export const zenEngine = zen('zen-engine', 'nothing', false);

/** The same with its trace. */
export const zenEngineTraced = zen('zen-engine with trace', 'which rows hold, the values that they looked at', true);
