import engine, { type RulesLogic } from 'json-logic-js';
import type { Contender } from './contender.ts';
import { type FlatHousehold, type FlatMember, flattenRegister } from './flat-facts.ts';
import { type BenchMeasure, householdMeasures, houseOrBook, rates, supportedLevels } from './measures.ts';
import { addGrant, emptyTally } from './tally.ts';

/** A rule a measure: the amount that is due, or 0. */
export type JsonLogicRules = Readonly<Record<BenchMeasure, RulesLogic>>;

const asOf: RulesLogic = { var: 'asOf' };
const nearPoorIn2024: readonly RulesLogic[] = [
  { '<=': [20240101, asOf] },
  { '<': [asOf, 20250101] },
  { '==': [{ var: 'class' }, 'NEAR_POOR'] },
];
const holdsNoneOfGroup: RulesLogic = { none: [{ var: 'supports' }, { in: [{ var: 'measure' }, [...houseOrBook]] }] };
const needsItems: RulesLogic = { some: [{ var: 'needs' }, { '==': [{ var: 'kind' }, 'ESSENTIAL_ITEMS'] }] };

function needsIn2024(kind: string): RulesLogic {
  return { some: [{ var: 'needs' }, { and: [{ '==': [{ var: 'kind' }, kind] }, { '==': [{ var: 'year' }, 2024] }] }] };
}

function due(measure: BenchMeasure, conditions: readonly RulesLogic[]): RulesLogic {
  return { if: [{ and: [...conditions] }, rates[measure], 0] };
}

function house(measure: 'HOUSING_NEW_BUILD' | 'HOUSING_REPAIR'): RulesLogic {
  const dilapidated: RulesLogic = { '===': [{ var: 'dilapidated' }, true] };
  return due(measure, [...nearPoorIn2024, dilapidated, needsIn2024(measure), holdsNoneOfGroup]);
}

const exit: RulesLogic = { var: 'exitedOn' };
const birth: RulesLogic = { var: 'birth' };
const named: RulesLogic = { '==': [{ var: 'untilAge' }, 18] };
const untilBirthday: RulesLogic = { and: [named, birth, { '<': [asOf, { '+': [birth, 180_000] }] }] };
const withinYears: RulesLogic = {
  and: [{ '!': [named] }, { '<': [asOf, 20280101] }, { '<': [asOf, { '+': [exit, 30_000] }] }],
};
const education: readonly RulesLogic[] = [
  { '<=': [20250101, asOf] },
  { none: [{ var: 'supports' }, { '==': [{ var: 'measure' }, 'EDUCATION_SUPPORT'] }] },
  { var: 'class' },
  { '!': [{ in: [{ var: 'class' }, ['NEAR_POOR', 'POOR']] }] },
  exit,
  { '<=': [exit, asOf] },
  { in: [{ var: 'level' }, [...supportedLevels]] },
  { '===': [{ var: 'inSchool' }, true] },
  { or: [untilBirthday, withinYears] },
];

/** The six rules as JsonLogic data. A fact that is absent reads as null, so it is asked for before it is compared. */
export const jsonLogicRules: JsonLogicRules = {
  HOUSING_NEW_BUILD: house('HOUSING_NEW_BUILD'),
  HOUSING_REPAIR: house('HOUSING_REPAIR'),
  SAVINGS_BOOK: due('SAVINGS_BOOK', [
    ...nearPoorIn2024,
    { '!==': [{ var: 'worksYear' }, null] },
    { '!==': [{ var: 'worksYear' }, 2024] },
    holdsNoneOfGroup,
  ]),
  ESSENTIAL_ITEMS: due('ESSENTIAL_ITEMS', [...nearPoorIn2024, needsItems]),
  STUDENT_BICYCLE: due('STUDENT_BICYCLE', [...nearPoorIn2024, needsItems]),
  EDUCATION_SUPPORT: due('EDUCATION_SUPPORT', education),
};

/** The amount that a rule gives on the facts, or 0. */
type Apply = (rule: RulesLogic, facts: FlatHousehold | FlatMember) => number;

function jsonLogicBy(name: string, explains: string, rules: JsonLogicRules, apply: Apply): Contender {
  return {
    name,
    library: 'json-logic-js',
    explains,
    repeats: true,
    load: () => (register) => {
      const households = flattenRegister(register);
      return () => {
        const tally = emptyTally('TWO_VALUED');
        for (const household of households) {
          for (const measure of householdMeasures) {
            const amount = apply(rules[measure], household);
            if (amount > 0) addGrant(tally, measure, amount);
          }
          for (const member of household.members) {
            const amount = apply(rules.EDUCATION_SUPPORT, member);
            if (amount > 0) addGrant(tally, 'EDUCATION_SUPPORT', amount);
          }
        }
        return tally;
      };
    },
  };
}

/** JsonLogic on the given rules: those above, unless a test changes one. It stops at the first condition that fails. */
export function jsonLogicOn(rules: JsonLogicRules): Contender {
  return jsonLogicBy('json-logic-js', 'nothing', rules, (rule, facts) => engine.apply(rule, facts));
}

/** JsonLogic on the six rules. */
export const jsonLogic = jsonLogicOn(jsonLogicRules);

/** Asks for each condition of a rule by itself, as one has to in order to tell which of them fail. */
function applyEach(rule: RulesLogic, facts: FlatHousehold | FlatMember): number {
  const { if: parts } = rule as { if: [{ and: RulesLogic[] }, number, number] };
  const failed = parts[0].and.filter((condition) => !engine.truthy(engine.apply(condition, facts)));
  return failed.length === 0 ? parts[1] : parts[2];
}

/** JsonLogic asked for every condition. */
export const jsonLogicEach = jsonLogicBy(
  'json-logic-js, each condition',
  'which conditions fail',
  jsonLogicRules,
  applyEach,
);
