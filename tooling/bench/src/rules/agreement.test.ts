import { describe, expect, it } from 'vitest';
import { contenders } from './contenders.ts';
import { explained } from './decide.ts';
import { jsonLogicOn, jsonLogicRules } from './json-logic.ts';
import { measures } from './measures.ts';
import { generateRegister } from './register.ts';
import { differences } from './tally.ts';
import { handWrittenLoop } from './typed-arrays.ts';

const register = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => generateRegister(16 + day, 200));
const ours = await explained.load()(register)();

describe('six rules in every engine', () => {
  it.each(contenders.map((contender) => [contender.name, contender] as const))(
    '%s grants what decide and the hand-written loop grant',
    async (_name, contender) => {
      const found = await contender.load()(register)();
      expect(differences(ours, found)).toEqual([]);
      expect(differences(await handWrittenLoop.load()(register)(), found)).toEqual([]);
    },
  );

  it('have grants of every measure, and decisions that wait for a fact, to agree on', () => {
    for (const measure of measures) expect(ours.grants[measure].granted).toBeGreaterThan(0);
    expect(ours.undetermined).toBeGreaterThan(0);
  });
});

describe('the comparison of sums', () => {
  const text = JSON.stringify(jsonLogicRules);
  it.each([
    ['the window of 2024 ends a day late', '{"var":"asOf"},20250101]', '{"var":"asOf"},20250102]'],
    ['the window of education begins a day late', '[20250101,', '[20250102,'],
    ['the window of education ends a day late', '20280101', '20280102'],
    ['the three years after exit are two', '30000]', '20000]'],
    ['the three years after exit are a day longer', '30000]', '30001]'],
    ['an exit after the day counts', '{"<=":[{"var":"exitedOn"},{"var":"asOf"}]}', 'true'],
    ['a child named until 18 is supported until 19', '180000', '190000'],
    ['poor households have exited', '"POOR"', '"WELL_OFF"'],
    ['a house that is held excludes nothing', '"HOUSING_NEW_BUILD","HOUSING_REPAIR",', ''],
    ['a child counts twice', '"EDUCATION_SUPPORT"', '"HOUSING_LOAN"'],
    ['kindergarten is left out', '"KINDERGARTEN",', ''],
    ['needs of any year count', '"year"},2024', '"kind"},{"var":"kind"}'],
    ['works that nobody asked about are none', '"worksYear"},null', '"worksYear"},-1'],
    ['the rate is a đồng more', ',20000000,', ',20000001,'],
  ])('fails when %s', async (_name, from, to) => {
    expect(text).toContain(from);
    const changed = jsonLogicOn(JSON.parse(text.replaceAll(from, to)));
    expect(differences(ours, await changed.load()(register)())).not.toEqual([]);
  });
});
