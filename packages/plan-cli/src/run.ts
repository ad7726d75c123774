import { parseArgs } from 'node:util';
import { decideCommand } from './commands/decide.ts';
import { diff } from './commands/diff.ts';
import { init } from './commands/init.ts';
import { show } from './commands/show.ts';
import { verify } from './commands/verify.ts';
import { CommandError, type CommandResult, misuse } from './outcome.ts';
import { readJson, readPlan } from './read-plan.ts';

const usage = `vuonlen-plan <lệnh · command> [--json]
  verify <plan>                            kiểm tra kế hoạch · check a plan against itself
  show <plan> [--clause ID | --text]       nội dung kế hoạch · what a plan gives
  decide <plan> <facts.json> --as-of DAY [--measure CODE]
                                           quyết định cho một hộ · decide for a household
  diff <plan> <plan>                       so sánh hai kế hoạch · compare two plans
  init <file.json> [--from PLAN]           tạo kế hoạch mới · begin a plan
<plan>: ha-dong-2024 | file.json
0: đạt · well; 1: có sai lệch · faults or differences; 2: lệnh sai · wrong use`;

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  text: { type: 'boolean' },
  clause: { type: 'string' },
  measure: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw misuse('Tham số không hợp lệ', `Wrong arguments: ${why}`);
  }
}

function take(names: readonly string[], count: number): readonly string[] {
  if (names.length !== count) {
    throw misuse(`Cần ${count} tên, có ${names.length}`, `${count} names are needed, ${names.length} given\n${usage}`);
  }
  return names;
}

function dispatch({ positionals, values }: ReturnType<typeof parse>): CommandResult {
  const [command, ...names] = positionals;
  if (values.help || command === undefined) return { code: values.help ? 0 : 2, lines: [usage], data: { usage } };
  switch (command) {
    case 'verify':
      return verify(readPlan(take(names, 1)[0] ?? ''));
    case 'show':
      return show(readPlan(take(names, 1)[0] ?? ''), {
        ...(values.clause === undefined ? {} : { clause: values.clause }),
        text: values.text === true,
      });
    case 'decide': {
      const [plan = '', facts = ''] = take(names, 2);
      return decideCommand(readPlan(plan), readJson(facts), { asOf: values['as-of'], measure: values.measure });
    }
    case 'diff': {
      const [before = '', after = ''] = take(names, 2);
      return diff(readPlan(before), readPlan(after));
    }
    case 'init':
      return init(readPlan(values.from ?? 'ha-dong-2024'), take(names, 1)[0] ?? '');
    default:
      throw misuse(`Không có lệnh ${command}`, `There is no command ${command}\n${usage}`);
  }
}

/** Runs a command line and says what to print where; never throws for what a user can do wrong. */
export function run(args: readonly string[]): { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string } {
  const json = args.includes('--json');
  const print = ({ lines, data }: Pick<CommandResult, 'lines' | 'data'>) =>
    `${json ? JSON.stringify(data, null, 2) : lines.join('\n')}\n`;
  try {
    const result = dispatch(parse(args));
    return { code: result.code, out: print(result), err: '' };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: error.code, out: json ? print(error) : '', err: json ? '' : print(error) };
  }
}
