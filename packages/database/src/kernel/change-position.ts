/** A text that PostgreSQL writes for a snapshot: `xmin:xmax:xip,xip…`. */
export type Snapshot = string;

/** Where an application that keeps a copy stands. */
export interface ChangePosition {
  /** Hash of what a position rests on: the database, the plan, the scope of the reader. */
  readonly origin: string;
  /** Every transaction that this snapshot shows was told of; null: the first copy is being made. */
  readonly seen: Snapshot | null;
  /** The round that is being paged: up to which snapshot it tells, and the last row that was told. */
  readonly round: { readonly upTo: Snapshot; readonly changedIn: string | null; readonly id: string } | null;
}

/** What is copied. */
export type ChangeSubject = 'HOUSEHOLD' | 'ASSIGNMENT';

/** A position that is not of us, or of another list. It never repeats what it was given. */
export class BadPosition extends Error {
  override readonly name = 'BadPosition';
  constructor() {
    super('The position is not one of this list.');
  }
}

/** A position that this database, plan or scope cannot go on from: the copy has to be made anew. */
export class PositionExpired extends Error {
  override readonly name = 'PositionExpired';
  constructor() {
    super('The position cannot be gone on from: start without one.');
  }
}

const longest = 32_000;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,18}$/;
const hash = /^[0-9a-f]{64}$/;

/** True for a number that a transaction can have. */
function isTransaction(text: string): boolean {
  return number.test(text) && BigInt(text) < 2n ** 63n;
}

/** True for what PostgreSQL reads as a snapshot: bounds in order, the running ones between them, ascending. */
function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'string') return false;
  const [xmin = '', xmax = '', running, more] = value.split(':');
  if (more !== undefined || running === undefined || ![xmin, xmax].every(isTransaction)) return false;
  const ids = running === '' ? [] : running.split(',');
  if (!ids.every(isTransaction)) return false;
  const order = [xmin, ...ids].map(BigInt);
  const isAscending = order
    .slice(1)
    .every((id, index) => (index === 0 ? id >= (order[0] ?? 0n) : id > (order[index] ?? 0n)));
  return isAscending && BigInt(xmin) <= BigInt(xmax) && (order.at(-1) ?? 0n) <= BigInt(xmax) && ids.at(-1) !== xmax;
}

/** Opaque text of a position. */
export function writePosition(subject: ChangeSubject, { origin, seen, round }: ChangePosition): string {
  const parts = [subject, origin, seen, ...(round === null ? [] : [round.upTo, round.changedIn, round.id])];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function partsOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function roundOf(parts: readonly unknown[], seen: Snapshot | null): ChangePosition['round'] {
  if (parts.length === 3) return null;
  const [, , , upTo, changedIn, id] = parts;
  if (parts.length !== 6 || !isSnapshot(upTo) || typeof id !== 'string' || !uuid.test(id)) throw new BadPosition();
  if (changedIn !== null && (typeof changedIn !== 'string' || !isTransaction(changedIn))) throw new BadPosition();
  if ((changedIn === null) !== (seen === null)) throw new BadPosition();
  return { upTo, changedIn, id };
}

/**
 * Reads a position of the list; null for none.
 * @throws BadPosition for every other text.
 */
export function readPosition(text: string | null | undefined, subject: ChangeSubject): ChangePosition | null {
  if (text === null || text === undefined) return null;
  const parts = text.length <= longest ? partsOf(text) : null;
  if (!Array.isArray(parts)) throw new BadPosition();
  const [of, origin, seen]: unknown[] = parts;
  if (of !== subject || typeof origin !== 'string' || !hash.test(origin)) throw new BadPosition();
  if (seen !== null && !isSnapshot(seen)) throw new BadPosition();
  const round = roundOf(parts, seen);
  if (seen === null && round === null) throw new BadPosition();
  const position = { origin, seen, round };
  if (writePosition(subject, position) !== text) throw new BadPosition();
  return position;
}
