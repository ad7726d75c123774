import type { CommandResult } from '../outcome.ts';

/** Words in the two languages of the command line. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** An option of a command: a flag, or one that takes a value, which `value` names. */
export interface CommandOption {
  readonly about: Words;
  readonly value?: string;
}

/** What stands after the command's name, in its order. */
export interface CommandArgument {
  readonly name: string;
  readonly about: Words;
  readonly optional?: true;
}

/** The values of a command line, read and checked against the command. */
export interface CommandValues {
  readonly names: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string>>;
}

/** A command with all that its help says. */
export interface Command {
  readonly name: string;
  readonly about: Words;
  readonly args: readonly CommandArgument[];
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly example: string;
  readonly run: (line: CommandValues) => CommandResult;
}

/** The plan that a command works on. */
export const planArgument: CommandArgument = {
  name: 'plan',
  about: { vi: 'ha-dong-2024 hoặc tệp JSON', en: 'ha-dong-2024 or a file of JSON' },
};

const common: Readonly<Record<string, CommandOption>> = {
  json: { about: { vi: 'in JSON cho chương trình khác', en: 'print JSON for programs' } },
  help: { about: { vi: 'hướng dẫn', en: 'this help' } },
};

/** The options of a command, with those that every command has. */
export function optionsOf(command: Command): Readonly<Record<string, CommandOption>> {
  return { ...command.options, ...common };
}

/** How the command is written: `decide <plan> <facts.json> [options]`. */
export function syntaxOf({ name, args }: Command): string {
  return [name, ...args.map((one) => (one.optional ? `[${one.name}]` : `<${one.name}>`))].join(' ');
}

function table(rows: readonly (readonly [string, Words])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, { vi, en }]) => `  ${name.padEnd(width)}  ${vi} · ${en}`);
}

/** Everything that one needs to know to use a command. */
export function helpOf(command: Command): readonly string[] {
  const { about, args, example } = command;
  const options = Object.entries(optionsOf(command)).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.about] as const,
  );
  return [
    `vuonlen-plan ${syntaxOf(command)}`,
    `${about.vi} · ${about.en}`,
    ...table(args.map((one) => [one.name, one.about] as const)),
    ...table(options),
    `Ví dụ · Example: vuonlen-plan ${example}`,
  ];
}

/** All commands, one line each. */
export function overviewOf(commands: readonly Command[]): readonly string[] {
  return [
    'vuonlen-plan <lệnh · command> [--json]',
    ...table(commands.map((command) => [syntaxOf(command), command.about] as const)),
    'vuonlen-plan <lệnh · command> --help: hướng dẫn từng lệnh · help for a command',
    '<plan>: ha-dong-2024 | file.json',
    '0: đạt · well; 1: có sai lệch · faults or differences; 2: lệnh sai · wrong use',
  ];
}
