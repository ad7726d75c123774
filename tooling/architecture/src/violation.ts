/** One broken wall: which rule, where, and what to do about it. */
export interface Violation {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The line an editor can open: `path:line rule message`. */
export function formatViolation({ path, line, rule, message }: Violation): string {
  return `${path}:${line} ${rule}: ${message}`;
}
