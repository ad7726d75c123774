import { describe, expect, it } from 'vitest';
import { purePackage } from './pure-package.ts';
import { complaintsOf } from './subject-of.ts';

const rule = 'packages/plan/src/measures/rate.ts';
const clock = 'is the outside world: take what it tells as an argument';

describe('purePackage', () => {
  it.each([
    ['reckoning', rule, 'export const a = Math.max(1, 2);'],
    ['computed reckoning', rule, "export const a = Math['max'](1, 2);"],
    ['the window of a measure', rule, 'export const from = (window: Period) => window.from;'],
    ['a property that is named so', rule, 'export const a = { Date: 1, process: 2 }.Date;'],
    ['zod at the door that parses', 'packages/plan/src/parse.ts', "import { z } from 'zod';"],
    ['a library of tests', 'packages/plan/src/measures/rate.test.ts', "import { it } from 'vitest';"],
    ['its own contexts', rule, "import { a } from '../kernel/index.ts';"],
    ['the world, in another package', 'packages/acts/src/places/a.ts', 'export const a = Date.now();'],
    ['the world, outside of src', 'packages/plan/test/report.ts', 'export const a = Date.now();'],
  ])('lets %s pass', (_, path, text) => {
    expect(complaintsOf(purePackage, path, text)).toEqual([]);
  });

  it.each([
    ['a clock', 'export const a = Date.now();', `Date ${clock}`],
    ['a type of the clock', 'export type A = Date;', `Date ${clock}`],
    ['a way around', "export const a = globalThis['Date'];", `globalThis ${clock}`],
    ['shorthand', 'export const a = { Date };', `Date ${clock}`],
    ['a process', 'export const a = process.env;', `process ${clock}`],
    ['randomness', 'export const a = Math.random();', 'randomness: take it as an argument'],
    ['computed randomness', "export const a = Math['random']();", 'randomness: take it as an argument'],
    ['randomness taken apart', 'export const { random } = Math;', 'randomness: take it as an argument'],
    ['Node', "import { readFileSync } from 'node:fs';", 'node:fs is a part of Node'],
    ['Node without its prefix', "import { readFileSync } from 'fs';", 'fs is a part of Node'],
    ['a library', "import { z } from 'zod';", 'zod: a pure package has no run-time dependency'],
  ])('refuses %s', (_, text, message) => {
    expect(complaintsOf(purePackage, rule, text)).toEqual([`1 ${message}`]);
  });
});
