import { Engine, type EngineResult, type RuleProperties } from 'json-rules-engine';
import type { Contender } from './contender.ts';
import { type FlatHousehold, type FlatSupport, flattenRegister } from './flat-facts.ts';
import { type BenchMeasure, houseOrBook, rates, supportedLevels } from './measures.ts';
import { addGrant, emptyTally, type Tally } from './tally.ts';

type Conditions = Extract<RuleProperties['conditions'], { all: unknown }>['all'];

const from2024 = { fact: 'asOf', operator: 'greaterThanInclusive', value: 20240101 };
const until2024 = { fact: 'asOf', operator: 'lessThan', value: 20250101 };
const nearPoor = { fact: 'class', operator: 'equal', value: 'NEAR_POOR' };
const needsItems = { fact: 'needs', operator: 'hasKind', value: 'ESSENTIAL_ITEMS' };
const holdsNoneOfGroup = { fact: 'supports', operator: 'holdNoneOf', value: houseOrBook };

function rule(measure: BenchMeasure, all: Conditions): RuleProperties {
  return { name: measure, conditions: { all }, event: { type: measure, params: { amount: rates[measure] } } };
}

function house(measure: 'HOUSING_NEW_BUILD' | 'HOUSING_REPAIR'): RuleProperties {
  const dilapidated = { fact: 'dilapidated', operator: 'equal', value: true };
  const needs = { fact: 'needs', operator: 'hasKindIn2024', value: measure };
  return rule(measure, [from2024, until2024, nearPoor, dilapidated, needs, holdsNoneOfGroup]);
}

const named = { fact: 'untilAge', operator: 'equal', value: 18 };
const education: Conditions = [
  { fact: 'asOf', operator: 'greaterThanInclusive', value: 20250101 },
  { fact: 'supports', operator: 'holdNoneOf', value: ['EDUCATION_SUPPORT'] },
  { fact: 'class', operator: 'isKnownAndNotIn', value: ['NEAR_POOR', 'POOR'] },
  { fact: 'exitedOn', operator: 'lessThanInclusive', value: { fact: 'asOf' } },
  { fact: 'level', operator: 'in', value: supportedLevels },
  { fact: 'inSchool', operator: 'equal', value: true },
  {
    any: [
      { all: [named, { fact: 'asOf', operator: 'isBeforeAge18', value: { fact: 'birth' } }] },
      {
        all: [
          { not: named },
          { fact: 'asOf', operator: 'lessThan', value: 20280101 },
          { fact: 'asOf', operator: 'isWithin3YearsOf', value: { fact: 'exitedOn' } },
        ],
      },
    ],
  },
];

const householdRules: RuleProperties[] = [
  house('HOUSING_NEW_BUILD'),
  house('HOUSING_REPAIR'),
  rule('SAVINGS_BOOK', [
    from2024,
    until2024,
    nearPoor,
    { fact: 'worksYear', operator: 'isKnownAndNotIn', value: [2024] },
    holdsNoneOfGroup,
  ]),
  rule('ESSENTIAL_ITEMS', [from2024, until2024, nearPoor, needsItems]),
  rule('STUDENT_BICYCLE', [from2024, until2024, nearPoor, needsItems]),
];

type Needs = FlatHousehold['needs'];

/** What the default operators do not have: years added to a day, lists of records, a comparison that nothing fails. */
function engineOf(rules: RuleProperties[]): Engine {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator('isWithin3YearsOf', (day: number, exit: number) => day < exit + 30_000);
  engine.addOperator('isBeforeAge18', (day: number, birth: number) => day < birth + 180_000);
  engine.addOperator('hasKind', (needs: Needs, kind: string) => needs?.some((need) => need.kind === kind) === true);
  engine.addOperator(
    'hasKindIn2024',
    (needs: Needs, kind: string) => needs?.some((need) => need.kind === kind && need.year === 2024) === true,
  );
  engine.addOperator(
    'holdNoneOf',
    (held: readonly FlatSupport[], codes: string[]) => !held.some(({ measure }) => codes.includes(measure)),
  );
  engine.addOperator('isKnownAndNotIn', (fact: unknown, list: unknown[]) => fact !== undefined && !list.includes(fact));
  return engine;
}

/** Reads which rules hold with their amounts, and which do not. */
function readResult(tally: Tally, { results, failureResults }: EngineResult): number {
  for (const { event } of results) if (event) addGrant(tally, event.type as BenchMeasure, event.params?.amount);
  return failureResults.reduce((letters, failure) => letters + failure.name.length, 0);
}

/** One engine for the rules of households, one for the rule of members. */
export const jsonRulesEngine: Contender = {
  name: 'json-rules-engine',
  library: 'json-rules-engine',
  explains: 'which rules hold and fail, each condition with the value found',
  load: () => {
    const ofHousehold = engineOf(householdRules);
    const ofMember = engineOf([rule('EDUCATION_SUPPORT', education)]);
    return (register) => {
      const households = flattenRegister(register);
      return async () => {
        const tally = emptyTally('TWO_VALUED');
        for (const household of households) {
          readResult(tally, await ofHousehold.run(household));
          for (const member of household.members) readResult(tally, await ofMember.run(member));
        }
        return tally;
      };
    };
  },
};
