import { writeFileSync } from 'node:fs';
import type { Plan } from '@vuonlen/plan';
import { planJsonSchema } from '@vuonlen/plan/parse';
import { type CommandResult, misuse } from '../outcome.ts';
import { readPlan } from '../read-plan.ts';
import type { Command } from './command.ts';

/**
 * Writes a plan as JSON to begin from, with its JSON Schema beside it. Files that are there are never overwritten.
 * @throws CommandError (2) when a file is there or cannot be written.
 */
function init(plan: Plan, file: string): CommandResult {
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

/** `vuonlen-plan init` */
export const initCommand: Command = {
  name: 'init',
  about: { vi: 'tạo kế hoạch mới từ một kế hoạch có sẵn', en: 'begin a plan from another' },
  args: [{ name: 'file.json', about: { vi: 'tệp mới', en: 'the new file' } }],
  options: {
    from: { value: 'PLAN', about: { vi: 'kế hoạch gốc, mặc định ha-dong-2024', en: 'ha-dong-2024 by default' } },
  },
  example: 'init plan-2025.json --from ha-dong-2024',
  run: ({ names: [file = ''], values }) => init(readPlan(values.from ?? 'ha-dong-2024'), file),
};
