import Engine from 'publicodes';
import type { Contender } from './contender.ts';
import { type FlatHousehold, type FlatMember, type FlatSupport, flattenRegister } from './flat-facts.ts';
import { type BenchMeasure, householdMeasures, houseOrBook, rates, supportedLevels } from './measures.ts';
import { addGrant, addUndetermined, emptyTally, type Tally } from './tally.ts';

type Rules = NonNullable<ConstructorParameters<typeof Engine>[0]>;
type Situation = NonNullable<Parameters<Engine['setSituation']>[0]>;

const nearPoorIn2024 = ['day >= 20240101', 'day < 20250101', "class = 'NEAR_POOR'"];
const withinYears = ['age limit != 18', 'day < 20280101', 'day < exit + 30000'];
const levels = supportedLevels.map((level) => `level = '${level}'`);

/** The rate where all conditions hold, not applicable where one fails, undefined where a fact that matters is missing. */
function due(measure: BenchMeasure, conditions: readonly unknown[]) {
  return { 'applicable si': { 'toutes ces conditions': conditions }, valeur: rates[measure] };
}

function facts(...names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

const householdRules: Rules = {
  ...facts('day', 'class', 'dilapidated', 'works year', 'needs house', 'needs repair', 'needs items', 'holds house'),
  HOUSING_NEW_BUILD: due('HOUSING_NEW_BUILD', [...nearPoorIn2024, 'dilapidated', 'needs house', 'holds house = non']),
  HOUSING_REPAIR: due('HOUSING_REPAIR', [...nearPoorIn2024, 'dilapidated', 'needs repair', 'holds house = non']),
  SAVINGS_BOOK: due('SAVINGS_BOOK', [...nearPoorIn2024, 'works year != 2024', 'holds house = non']),
  ESSENTIAL_ITEMS: due('ESSENTIAL_ITEMS', [...nearPoorIn2024, 'needs items']),
  STUDENT_BICYCLE: due('STUDENT_BICYCLE', [...nearPoorIn2024, 'needs items']),
};

const memberRules: Rules = {
  ...facts('day', 'class', 'exit', 'level', 'in school', 'birth', 'age limit', 'holds education'),
  EDUCATION_SUPPORT: due('EDUCATION_SUPPORT', [
    'day >= 20250101',
    'holds education = non',
    "class != 'NEAR_POOR'",
    "class != 'POOR'",
    'exit <= day',
    { 'une de ces conditions': levels },
    'in school',
    {
      'une de ces conditions': [
        { 'toutes ces conditions': ['age limit = 18', 'day < birth + 180000'] },
        { 'toutes ces conditions': withinYears },
      ],
    },
  ]),
};

function yesOrNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'oui' : 'non';
}

function situationOf(values: Record<string, string | number | undefined>): Situation {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Situation;
}

function holdsOneOf(supports: readonly FlatSupport[], codes: readonly string[]): string | undefined {
  return yesOrNo(supports.some(({ measure }) => codes.includes(measure)));
}

/** Publicodes knows no lists: what is asked of a list is a fact of its own. */
function householdSituation({ needs, ...household }: FlatHousehold): Situation {
  const needsIn2024 = (wanted: string) => needs?.some(({ kind, year }) => kind === wanted && year === 2024);
  return situationOf({
    day: household.asOf,
    class: household.class && `'${household.class}'`,
    dilapidated: yesOrNo(household.dilapidated),
    'works year': household.worksYear,
    'needs house': yesOrNo(needsIn2024('HOUSING_NEW_BUILD')),
    'needs repair': yesOrNo(needsIn2024('HOUSING_REPAIR')),
    'needs items': yesOrNo(needs?.some(({ kind }) => kind === 'ESSENTIAL_ITEMS')),
    'holds house': holdsOneOf(household.supports, houseOrBook),
  });
}

function memberSituation(member: FlatMember): Situation {
  return situationOf({
    day: member.asOf,
    class: member.class && `'${member.class}'`,
    exit: member.exitedOn,
    level: member.level && `'${member.level}'`,
    'in school': yesOrNo(member.inSchool),
    birth: member.birth,
    'age limit': member.untilAge ?? 0,
    'holds education': holdsOneOf(member.supports, ['EDUCATION_SUPPORT']),
  });
}

/** Evaluates the rule of the measure, and reads the facts that are missing where there is no answer. */
function ask(engine: Engine, measure: BenchMeasure, tally: Tally): number {
  const { nodeValue, missingVariables } = engine.evaluate(measure);
  if (typeof nodeValue === 'number') addGrant(tally, measure, nodeValue);
  if (nodeValue === undefined) addUndetermined(tally);
  return Object.keys(missingVariables).length;
}

/** One engine for the rules of households, one for the rule of members. */
export const publicodes: Contender = {
  name: 'publicodes',
  library: 'publicodes',
  explains: 'the tree of values, the facts that are missing',
  load: () => {
    const quiet = { log: () => {}, warn: () => {}, error: () => {} };
    const ofHousehold = new Engine(householdRules, { strict: true, logger: quiet });
    const ofMember = new Engine(memberRules, { strict: true, logger: quiet });
    return (register) => {
      const situations = flattenRegister(register).map((household) => ({
        household: householdSituation(household),
        members: household.members.map(memberSituation),
      }));
      return () => {
        const tally = emptyTally('THREE_VALUED');
        for (const { household, members } of situations) {
          ofHousehold.setSituation(household);
          for (const measure of householdMeasures) ask(ofHousehold, measure, tally);
          for (const member of members) {
            ofMember.setSituation(member);
            ask(ofMember, 'EDUCATION_SUPPORT', tally);
          }
        }
        return tally;
      };
    };
  },
};
