import { writeFileSync } from 'node:fs';
import type { Plan } from '@vuonlen/plan';
import { planJsonSchema } from '@vuonlen/plan/parse';
import { type CommandResult, misuse } from '../outcome.ts';

/**
 * Writes a plan as JSON to begin from, with its JSON Schema beside it. Files that are there are never overwritten.
 * @throws CommandError (2) when a file is there or cannot be written.
 */
export function init(plan: Plan, file: string): CommandResult {
  const schema = `${file.replace(/\.json$/, '')}.schema.json`;
  for (const [name, content] of [
    [file, plan],
    [schema, planJsonSchema()],
  ] as const) {
    try {
      writeFileSync(name, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
    } catch {
      throw misuse(`Không ghi được, hoặc tệp đã có: ${name}`, `The file is there or cannot be written: ${name}`);
    }
  }
  const next = `vuonlen-plan verify ${file}`;
  return { code: 0, lines: [`Đã ghi · Written: ${file}, ${schema}`, next], data: { written: [file, schema] } };
}
