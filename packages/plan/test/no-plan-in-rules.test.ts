import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { type Plan, supportsOf } from '../src/plans/index.ts';
import { songKim2026 } from './second-plan.ts';

const folder = new URL('../src/', import.meta.url).pathname;

/** The plan as data, and the registers of places, standards and legal bases: published law, whichever plan runs. */
const data = [
  /^plans\/ha-dong-2024\//,
  /^places\/(index|register|successions)\.ts$/,
  /^households\/poverty-standards\.ts$/,
  /^plans\/legal-bases\.ts$/,
];

/** What may stand in the rules although it looks like a plan's own, and why. */
const allowed: readonly (readonly [file: RegExp, found: RegExp, why: string])[] = [
  [
    /^households\/(vocabulary|labels)\.ts$/,
    /^(HOUSING_NEW_BUILD|HOUSING_REPAIR|ESSENTIAL_ITEMS)$/,
    'needs, not measures',
  ],
  [/^plans\/follow-up(s-of)?\.ts$/, /^SPONSORSHIP$/, 'what goes on after an exit, not a measure'],
  [/^kernel\/vietnamese-date\.ts$/, /^2024$/, 'an example of a date in a message'],
  [/^(plan-schema|plans\/document-problem)\.ts$/, /^2024$/, 'an example of a date in a message'],
  [/^plans\/document-problem\.ts$/, /^20000000$/, 'an example of an amount in a message'],
  [/^plans\/(document-problem|wished-change)\.ts$/, /^9007199254740991$/, 'the largest amount'],
  [/^plans\/rules-page\/legend\.ts$/, /^1000000$/, 'a million, as an example of writing numbers'],
  [/^kernel\/(read-)?amount-in-words\.ts$/, /^1000000(000)?$/, 'a million, a billion'],
  [/^kernel\/calendar\.ts$/, /^(146097|146096|719468)$/, 'days of the Gregorian calendar'],
  [/^households\/citizen-number\.ts$/, /^2000$/, 'the century in a citizen number'],
];

/** Names that belong to one plan: codes, ids, wards, clauses. */
function namesOf(plan: Plan): readonly string[] {
  const ids = [plan.agencies, plan.sources, plan.places, plan.pledges, plan.ambiguities, plan.duties, plan.identities];
  return [
    plan.id,
    ...supportsOf(plan).map(({ code }) => code),
    ...plan.exclusionGroups.map(({ code }) => code),
    ...ids.flatMap((list) => list.map(({ id }) => id)),
    ...plan.places.map(({ name }) => name.vi),
    ...plan.clauses.map(({ id }) => id).filter((id) => id.length > 4),
  ];
}

/** A name of one plain word (`report`) is a word of the language, too. */
const names = new Set(
  [haDong2024, songKim2026].flatMap(namesOf).filter((name) => name.length > 3 && !/^[a-z]+$/.test(name)),
);

/** The code without comments: examples in docstrings may speak of a plan. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Everything in code that a plan alone should say: its years, its amounts, its names. */
function planIn(code: string): readonly string[] {
  const years = code.match(/(?<![\d-])20\d\d(?=\D|$)/g) ?? [];
  const amounts = (code.match(/(?<![\w.])\d[\d_.]{5,}\d(?!\w)/g) ?? []).map((one) => one.replace(/[_.]/g, ''));
  const written = code.match(/[\p{L}\p{N}_./#-]+(?: [\p{Lu}][\p{L}]+)*/gu) ?? [];
  return [...years, ...amounts, ...written.filter((word) => names.has(word))];
}

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !data.some((one) => one.test(file)))
  .map((file) => ({ file, found: planIn(withoutComments(readFileSync(`${folder}${file}`, 'utf8'))) }));

describe('the rules know no plan', () => {
  it('hold no year, amount or name of a plan', () => {
    const hidden = sources.flatMap(({ file, found }) =>
      found
        .filter((one) => !allowed.some(([where, what]) => where.test(file) && what.test(one)))
        .map((one) => `${file}: ${one}`),
    );
    expect(hidden).toEqual([]);
    expect(sources.length).toBeGreaterThan(100);
  });

  it('need each exception that is made', () => {
    const idle = allowed.filter(
      ([where, what]) => !sources.some(({ file, found }) => where.test(file) && found.some((one) => what.test(one))),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    ['if (yearOf(day) === 2024) return true;', '2024'],
    ["const end = isoDate('2025-01-01');", '2025'],
    ['const rate = 20_000_000;', '20000000'],
    ["const text = '3.000.000 đồng';", '3000000'],
    ["if (measure === 'SAVINGS_BOOK') return null;", 'SAVINGS_BOOK'],
    ["const fund = 'district-fund-for-the-poor';", 'district-fund-for-the-poor'],
    ["place === 'duong-noi-2024'", 'duong-noi-2024'],
    ["name.vi === 'Dương Nội'", 'Dương Nội'],
    ["clause === 'II.2.2.2#1'", 'II.2.2.2#1'],
    ["code === 'BREEDING_COW'", 'BREEDING_COW'],
  ])('would be caught: %s', (code, found) => {
    expect(planIn(code)).toContain(found);
  });
});
