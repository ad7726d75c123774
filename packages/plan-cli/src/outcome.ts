/** What a command says and how it ends: 0 all is well, 1 the plan has faults or differs, 2 the command was not understood. */
export interface CommandResult {
  readonly code: 0 | 1 | 2;
  /** Lines for people. */
  readonly lines: readonly string[];
  /** The same for programs, printed with `--json`. */
  readonly data: unknown;
}

/** A command that cannot begin: a wrong argument, a file that is not there, a document that is no plan. */
export class CommandError extends Error {
  readonly code: 1 | 2;
  readonly lines: readonly string[];
  readonly data: unknown;

  constructor(code: 1 | 2, lines: readonly string[], data: unknown = { errors: lines }) {
    super(lines.join('\n'));
    this.name = 'CommandError';
    this.code = code;
    this.lines = lines;
    this.data = data;
  }
}

/** The command line itself is wrong. */
export function misuse(vi: string, en: string): CommandError {
  return new CommandError(2, [`${vi} · ${en}`], { errors: [{ path: null, text: { vi, en } }] });
}
