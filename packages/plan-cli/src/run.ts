import { type Command, helpOf, overviewOf } from './commands/command.ts';
import { decideCommand } from './commands/decide.ts';
import { diffCommand } from './commands/diff.ts';
import { initCommand } from './commands/init.ts';
import { showCommand } from './commands/show.ts';
import { verifyCommand } from './commands/verify.ts';
import { whatIfCommand } from './commands/what-if.ts';
import { CommandError, type CommandResult, misuse } from './outcome.ts';
import { commandName, meantInstead, parseLine } from './parse-line.ts';

const commands: readonly Command[] = [
  verifyCommand,
  showCommand,
  decideCommand,
  diffCommand,
  whatIfCommand,
  initCommand,
];

function help(lines: readonly string[], code: 0 | 2 = 0): CommandResult {
  return { code, lines, data: { usage: lines.join('\n') } };
}

/** @throws CommandError (2) with the name that was probably meant. */
function findCommand(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command) return command;
  const names = commands.map((one) => one.name);
  const { vi, en } = meantInstead(name, names);
  const list = names.join(', ');
  throw misuse(
    `Không có lệnh ${name}${vi || `; có: ${list}`}`,
    `There is no command ${name}${en || `; there are: ${list}`}`,
  );
}

function dispatch(args: readonly string[]): CommandResult {
  const name = commandName(args, commands);
  const asked = args.includes('--help') || args.includes('-h');
  if (name === undefined) return help(overviewOf(commands), asked ? 0 : 2);
  if (name === 'help') {
    const about = args.filter((one) => !one.startsWith('-'))[1];
    return help(about === undefined ? overviewOf(commands) : helpOf(findCommand(about)));
  }
  const command = findCommand(name);
  const line = parseLine(command, args);
  return line.flags.has('help') ? help(helpOf(command)) : command.run(line);
}

/** Runs a command line and says what to print where; never throws for what a user can do wrong. */
export function run(args: readonly string[]): { readonly code: 0 | 1 | 2; readonly out: string; readonly err: string } {
  const json = args.includes('--json');
  const print = ({ lines, data }: Pick<CommandResult, 'lines' | 'data'>) =>
    `${json ? JSON.stringify(data, null, 2) : lines.join('\n')}\n`;
  try {
    const result = dispatch(args);
    return { code: result.code, out: print(result), err: '' };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { code: error.code, out: json ? print(error) : '', err: json ? '' : print(error) };
  }
}
