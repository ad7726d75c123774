import { createHash } from 'node:crypto';
import pg from 'pg';

/** Statements that one connection keeps prepared; the server holds a plan for each. */
const mostNames = 200;

/** Texts whose names are remembered for all connections together. */
const mostTexts = 2000;

/** A star follows the table when it gets a column, which a prepared statement must not. */
const star = /(?:select|returning|,|\.)\s*\*/i;

/** How often a text came: a statement that is asked once in its life is not worth a plan. */
interface Known {
  readonly name: string | null;
  seen: number;
}

const texts = new Map<string, Known>();

function makeName(text: string): string {
  return `s${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}

function know(text: string): Known {
  const known = texts.get(text) ?? { name: star.test(text) ? null : makeName(text), seen: 0 };
  known.seen += 1;
  if (known.seen === 1) {
    if (texts.size >= mostTexts) texts.delete(texts.keys().next().value ?? '');
    texts.set(text, known);
  }
  return known;
}

/**
 * The names under which one connection keeps statements prepared: parsed and planned once, then sent by name. The name
 * follows from the text, so that every connection and every process calls it the same. The number is bounded.
 */
export class StatementNames {
  readonly #held = new Set<string>();

  /** The name of a statement; undefined for one that is sent without: seen for the first time, or one too many. */
  nameOf(text: string): string | undefined {
    const { name, seen } = know(text);
    if (name === null || seen < 2) return undefined;
    if (this.#held.has(name)) return name;
    if (this.#held.size >= mostNames) return undefined;
    this.#held.add(name);
    return name;
  }
}

/** Told of every statement before it is sent: its text, and the name of a prepared one. */
export type StatementListener = (text: string, name: string | undefined) => void;

type Query = (text: string, values?: unknown[], callback?: unknown) => unknown;

/** A connection that names the statements with parameters. Settings, transactions and locks go as they are. */
export function namingClient(listener: StatementListener | undefined): typeof pg.Client {
  class NamingClient extends pg.Client {
    readonly #names = new StatementNames();

    readonly #send: Query = super.query.bind(this) as Query;

    // biome-ignore lint/suspicious/noExplicitAny: the overloads of the driver
    override query(...given: any[]): any {
      const [text, values, callback] = given;
      if (typeof text !== 'string') return (this.#send as (...all: unknown[]) => unknown)(...given);
      const name = Array.isArray(values) && values.length > 0 ? this.#names.nameOf(text) : undefined;
      listener?.(text, name);
      if (name === undefined) return this.#send(text, values, callback);
      return (this.#send as (...all: unknown[]) => unknown)({ name, text, values }, callback);
    }
  }
  return NamingClient;
}
