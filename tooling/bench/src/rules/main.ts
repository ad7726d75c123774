import { parseArgs } from 'node:util';
import { measureInTurn } from '../measure.ts';
import { bars, checkBar } from './bars.ts';
import { measureCity } from './city.ts';
import { contenders } from './contenders.ts';
import { householdMeasures } from './measures.ts';
import { generateRegister, type Register } from './register.ts';
import { renderReport } from './report.ts';
import { differences, emptyTally, sumTallies } from './tally.ts';
import { handWrittenLoop } from './typed-arrays.ts';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '7' },
    seed: { type: 'string', default: '2024' },
    city: { type: 'string', default: '100000' },
  },
});

/** A whole number from 1 on, or a complaint about the option. */
function count(option: keyof typeof values): number {
  const value = Number(values[option]);
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`--${option} takes a whole number from 1 on`);
  return value;
}

function countDecisions(register: Register): number {
  return register.reduce((sum, { facts }) => sum + householdMeasures.length + facts.members.length, 0);
}

/** Measures everybody on the same registers, prints the page, and fails where the sums differ or a bar does not hold. */
async function run(): Promise<void> {
  const [households, rounds, seed, city] = [count('households'), count('rounds'), count('seed'), count('city')];
  // Before the others fill the memory: a collection of what they hold would be charged to whoever is measured.
  const cityTimings = await measureCity(rounds, seed, city);
  const loaded = contenders.map((contender) => ({ contender, facts: contender.load() }));
  const registers = Array.from({ length: rounds + 2 }, (_, round) => generateRegister(seed + round, households));
  const expected = await Promise.all(registers.map((register) => handWrittenLoop.load()(register)()));
  const timings = await measureInTurn(
    rounds,
    (round) =>
      loaded.map(({ contender, facts }) => ({
        name: contender.name,
        pass: facts(registers[round] ?? []),
        repeatFor: contender.repeats ? 60_000 : null,
      })),
    (round, name, tally) => {
      const right = expected[round] ?? emptyTally('TWO_VALUED');
      right.undetermined ??= tally.undetermined;
      const wrong = differences(right, tally);
      if (wrong.length > 0) throw new Error(`${name} comes to other sums\n${wrong.join('\n')}`);
    },
  );
  const results = bars.map((bar) => checkBar(bar, new Map([...timings, ...cityTimings])));
  const decisions = countDecisions(registers.flat());
  console.log(
    renderReport({
      contenders,
      households,
      decisions,
      rounds,
      seed,
      found: sumTallies(expected),
      timings,
      city: { households: city, timings: cityTimings },
      bars: results,
    }),
  );
  process.exitCode = results.every(({ holds }) => holds) ? 0 : 1;
}

await run();
