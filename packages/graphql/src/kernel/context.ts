import type { ActContext } from '@vuonlen/acts/kernel';
import type { PublishedEvent, Scope, SnapshotReaders } from '@vuonlen/database/kernel';
import type { Role } from '@vuonlen/permissions';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';

/** How far the reader has come: nothing is answered before SIGNED_IN but who one is. */
export type Standing = 'SIGNED_OUT' | 'MUST_CHANGE_PASSWORD' | 'SIGNED_IN';

/** A person of the committee with the account that signs in. `id` is that of the membership. */
export interface Person {
  readonly id: string;
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly place: string | null;
  readonly mustChangePassword: boolean;
}

/** The material of a new key: what is told once, and what is kept. */
export interface ApiKeyMaterial {
  /** The whole key. */
  readonly token: string;
  readonly prefix: string;
  readonly secretHash: string;
}

/** The committee that the gateway serves. */
export interface CommitteeShape {
  readonly id: string;
  readonly name: Text;
  readonly demo: boolean;
  readonly workingDate: IsoDate;
}

/** Sign-in accounts, kept by the gateway's session library. Passwords pass through once and are stored as hashes. */
export interface Accounts {
  /** An account with a one-time password; null when somebody has the name already. */
  readonly create: (account: {
    readonly username: string;
    readonly name: string;
  }) => Promise<{ readonly userId: string; readonly oneTimePassword: string } | null>;
  /** Takes back an account that got no membership. */
  readonly remove: (userId: string) => Promise<void>;
  /** A new one-time password with its hash. Nothing is stored: the act writes the hash. */
  readonly makeOneTimePassword: () => Promise<{ readonly oneTimePassword: string; readonly passwordHash: string }>;
  /** The material of a new key. Nothing is stored: the act writes the hash. */
  readonly makeApiKey: () => ApiKeyMaterial;
}

/** What loads many keys in one statement. The answers stand in the order of the keys. */
export interface Batch<Key extends string, Value> {
  readonly load: (
    context: Context,
    keys: readonly Key[],
    columns: readonly string[] | null,
  ) => Promise<readonly Value[]>;
  /** It can read some columns of its rows alone, with these always; undefined: it reads all. */
  readonly always?: readonly string[] | undefined;
}

/** What a batch answered for a key: its value, or the failure that everybody who asks meets. */
export type Known<Value> = { readonly value: Value } | { readonly error: unknown };

/** The loaders of one request: one statement a batch and level, each key read once. */
export interface Loaders {
  readonly load: <Key extends string, Value>(wanted: Batch<Key, Value>, key: Key) => Promise<Value>;
  /** What was read already, without waiting; undefined where nobody asked or the answer is under way. */
  readonly peek: <Key extends string, Value>(wanted: Batch<Key, Value>, key: Key) => Known<Value> | undefined;
  /**
   * Reads all keys that were not read yet, in one statement. Never throws: a failure is known of each key. What was read
   * in some `columns` alone is shown to who peeks, and read anew for who loads.
   */
  readonly fill: <Key extends string>(
    wanted: Batch<Key, unknown>,
    keys: Iterable<Key>,
    columns: readonly string[] | null,
  ) => Promise<void>;
  /** Relations are read ahead, as the selection set asks. */
  readonly readsAhead: boolean;
  /** Forgets what was read, after an act changed the register. */
  readonly clear: () => void;
}

/** Why a stream of events says something of itself. */
export type NoticeCode = 'LOAD_AGAIN' | 'TOO_SLOW' | 'SESSION_ENDED' | 'KEY_ENDED' | 'RIGHTS_CHANGED' | 'GOING_AWAY';

/** A stream says something of itself. */
export interface StreamNotice {
  readonly notice: NoticeCode;
  readonly at: Date;
}

/** What a stream of events carries. */
export type StreamItem = PublishedEvent | StreamNotice;

/**
 * All that a resolver may know. `actor`, `scope` and `viewer` throw UNAUTHENTICATED where nobody is signed in; `viewer`
 * does too where an application is, which is no person.
 */
export interface Context extends ActContext {
  readonly standing: Standing;
  readonly viewer: Person;
  readonly scope: Scope;
  readonly committee: CommitteeShape;
  /** The document is one of a bounded number: statements may be kept for what it selects, and it reads no column more. */
  readonly isTrusted: boolean;
  readonly readers: SnapshotReaders;
  readonly loaders: Loaders;
  readonly accounts: Accounts;
  /** Told the code of each refusal of an act. */
  readonly onRefusal?: ((code: string) => void) | undefined;
  /**
   * What happens within the reader's scope, after an event: own id of it, null where the reader knows none. An id that
   * is not known any more begins with LOAD_AGAIN. @throws TOO_MANY_STREAMS
   */
  readonly followEvents: (after: string | null) => AsyncIterable<StreamItem>;
  /** What the client's last stream said last, by the header `Last-Event-ID`. */
  readonly lastEventId: string | null;
}
