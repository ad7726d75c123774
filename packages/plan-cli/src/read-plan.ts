import { existsSync, readFileSync } from 'node:fs';
import type { Plan } from '@vuonlen/plan';
import { parsePlan } from '@vuonlen/plan/parse';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { CommandError, misuse } from './outcome.ts';
import { meantInstead } from './parse-line.ts';

/** Plans that the library carries, by name. */
const builtIn: Readonly<Record<string, Plan>> = { [haDong2024.id]: haDong2024 };

/**
 * Reads a file of JSON.
 * @throws CommandError (2) when the file cannot be read or is not JSON.
 */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw misuse(`Không đọc được tệp: ${file}`, `The file cannot be read: ${file}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw misuse(`Tệp không phải là JSON: ${file}`, `The file is not JSON: ${file}: ${why}`);
  }
}

/**
 * The plan of a name that is built in, or of a file of JSON.
 * @throws CommandError (2) when there is no such file, (1) with every problem and its JSON path when it is no plan.
 */
export function readPlan(name: string): Plan {
  const known = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  if (known) return known;
  if (!existsSync(name)) {
    const names = Object.keys(builtIn);
    const { vi, en } = meantInstead(name, names);
    const list = names.join(', ');
    throw misuse(
      `Không có tệp ${name}, cũng không có kế hoạch dựng sẵn tên này${vi || `; có: ${list}`}`,
      `There is no file ${name}, nor a built-in plan of this name${en || `; there is: ${list}`}`,
    );
  }
  const reading = parsePlan(readJson(name));
  if (reading.ok) return reading.value;
  const lines = reading.problems.map(({ path, code, text }) => `${path}  ${code}\n  ${text.vi}\n  ${text.en}`);
  throw new CommandError(1, [`${name}:`, ...lines], { errors: reading.problems });
}
