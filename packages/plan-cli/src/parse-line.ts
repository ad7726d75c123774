import { parseArgs } from 'node:util';
import { nearestName } from '@vuonlen/plan/kernel';
import { type Command, type CommandValues, optionsOf, syntaxOf } from './commands/command.ts';
import { misuse } from './outcome.ts';

type Tokens = NonNullable<ReturnType<typeof parseArgs>['tokens']>;

/** What was probably meant, as an end of the sentence in each language. */
export function meantInstead(name: string, names: readonly string[]): { readonly vi: string; readonly en: string } {
  const meant = nearestName(name, names);
  return meant === null ? { vi: '', en: '' } : { vi: `. Có phải ${meant}?`, en: `. Did you mean ${meant}?` };
}

function tokensOf(args: readonly string[], options: ReturnType<typeof optionsOf>): Tokens {
  const kinds = Object.entries(options).map(([name, { value }]) => [
    name,
    name === 'help' ? { type: 'boolean', short: 'h' } : { type: value === undefined ? 'boolean' : 'string' },
  ]);
  const config = { args: [...args], options: Object.fromEntries(kinds), strict: false, allowPositionals: true };
  return parseArgs({ ...config, tokens: true }).tokens;
}

/** The command that a line begins with, before its options are known; undefined when there is none. */
export function commandName(args: readonly string[], commands: readonly Command[]): string | undefined {
  const every = Object.assign({}, ...commands.map(optionsOf));
  const first = tokensOf(args, every).find(({ kind }) => kind === 'positional');
  return first?.kind === 'positional' ? first.value : undefined;
}

/** @throws CommandError (2) for an option that the command does not have, or one that lacks its value. */
function readOptions(command: Command, tokens: Tokens): Omit<CommandValues, 'names'> {
  const options = optionsOf(command);
  const known = Object.keys(options).map((name) => `--${name}`);
  const flags = new Set<string>();
  const values: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const { rawName, value } = token;
    if (!option) {
      const { vi, en } = meantInstead(rawName, known);
      const list = known.join(', ');
      throw misuse(
        `Lệnh ${command.name} không có tùy chọn ${rawName}${vi || `; có: ${list}`}`,
        `${command.name} has no option ${rawName}${en || `; it has: ${list}`}`,
      );
    }
    if (option.value === undefined && value !== undefined) {
      throw misuse(`${rawName} không nhận giá trị`, `${rawName} takes no value`);
    }
    if (option.value !== undefined && value === undefined) {
      throw misuse(
        `${rawName} cần giá trị: ${rawName} ${option.value}`,
        `${rawName} needs a value: ${rawName} ${option.value}`,
      );
    }
    if (value === undefined) flags.add(token.name);
    else values[token.name] = value;
  }
  return { flags, values };
}

/**
 * The line of a command, checked against what the command takes.
 * @throws CommandError (2) for an unknown option, an option without its value, too few or too many names.
 */
export function parseLine(command: Command, args: readonly string[]): CommandValues {
  const tokens = tokensOf(args, optionsOf(command));
  const { flags, values } = readOptions(command, tokens);
  const names = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])).slice(1);
  const least = command.args.filter(({ optional }) => !optional).length;
  if (!flags.has('help') && (names.length < least || names.length > command.args.length)) {
    const syntax = `vuonlen-plan ${syntaxOf(command)}`;
    throw misuse(
      `Cần ${least === command.args.length ? least : `${least}–${command.args.length}`} tên, có ${names.length}`,
      `${syntax}: ${names.length < least ? 'a name is missing' : 'there are too many names'}`,
    );
  }
  return { names, flags, values };
}
