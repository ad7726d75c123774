import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Bundle, bundleForBrowser } from './bundle.ts';

/** What an import costs in a browser. */
export interface Size extends Bundle {
  readonly name: string;
  /** KiB, minified and compressed with brotli. */
  readonly kibibytes: number;
  /** The most that it may cost, in KiB; null where nothing is promised. */
  readonly budget: number | null;
}

/** What the core (the door of the package itself) may cost, in KiB. It has no data of a plan. */
export const coreBudget = 25;

/** The doors of data and of meanings, and the reader of JSON with zod. */
const besideTheRules = ['./plans/ha-dong-2024', './places', './parse', './codes'];

function doorsOf(folder: string): string[] {
  const manifest = readFileSync(join(folder, 'node_modules/@vuonlen/plan/package.json'), 'utf8');
  return Object.keys(JSON.parse(manifest).exports);
}

function importing(doors: readonly string[]): string {
  const lines = doors.map((door, at) => `export * as door${at} from '@vuonlen/plan${door.slice(1)}';`);
  return lines.join('\n');
}

/** The rows of the table of sizes: name, the module that is measured, budget. */
function rowsOf(doors: readonly string[]): readonly [name: string, code: string, budget: number | null][] {
  const rules = doors.filter((door) => !besideTheRules.includes(door));
  return [
    ['decide alone', "export { decide } from '@vuonlen/plan';", 13],
    ['verifyPlan alone', "export { verifyPlan } from '@vuonlen/plan';", 4],
    ['the core: @vuonlen/plan', importing(['.']), coreBudget],
    ['all rules, with the tools for plans', importing(rules), null],
    ...doors.slice(1).map((door): [string, string, null] => [`@vuonlen/plan${door.slice(1)}`, importing([door]), null]),
  ];
}

/**
 * Measures what a consumer's bundler makes of the installed package.
 *
 * @param folder where the tarball is installed
 */
export function measureSizes(folder: string): Promise<Size[]> {
  const measured = rowsOf(doorsOf(folder)).map(async ([name, code, budget]) => {
    const bundle = await bundleForBrowser(code, folder);
    return { name, budget, ...bundle, kibibytes: brotliCompressSync(bundle.code).length / 1024 };
  });
  return Promise.all(measured);
}

/** A row as a line: what it costs, and its budget. */
export function describeSize({ name, kibibytes, budget }: Size): string {
  const verdict = budget === null ? '' : kibibytes <= budget ? ` (at most ${budget})` : ` (OVER ${budget})`;
  return `${name}: ${kibibytes.toFixed(1)} KiB brotli${verdict}`;
}
