import type { TakenDocument } from '@vuonlen/acts/audit';
import type { OfficialDocument } from '@vuonlen/documents';
import { type Context, fromGlobalId } from '@vuonlen/graphql';
import { type IsoDate, isIsoDate, isoDate } from '@vuonlen/plan/kernel';
import { Unanswered } from './ask-schema.ts';
import type { Desk } from './desk.ts';

/** A document with what it tells of, for the trail. */
export interface Written {
  readonly document: OfficialDocument;
  readonly about: Pick<TakenDocument, 'aggregate' | 'aggregateId'>;
}

/** What a document is written from. */
export interface Order {
  readonly context: Context;
  readonly params: URLSearchParams;
  readonly desk: Desk;
}

/** Writes one kind of document. @throws Unanswered where the reader is not shown what it needs */
export type WriteDocument = (order: Order) => Promise<Written>;

/** A parameter that a kind of document needs. @throws Unanswered */
export function required(params: URLSearchParams, name: string): string {
  const value = params.get(name);
  if (value === null || value === '') throw new Unanswered('BAD_USER_INPUT');
  return value;
}

/** A day that a kind of document needs. @throws Unanswered */
export function dayIn(params: URLSearchParams, name: string): IsoDate {
  const text = required(params, name);
  if (!isIsoDate(text)) throw new Unanswered('BAD_USER_INPUT');
  return isoDate(text);
}

/** The own id of a node of one type. @throws Unanswered when it is of another */
export function ownIdOf(id: string, type: string): string {
  const own = fromGlobalId(id);
  if (own?.type !== type) throw new Unanswered('NOT_FOUND');
  return own.id;
}

/** What was asked for, where the reader sees it. @throws Unanswered */
export function seen<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Unanswered('NOT_FOUND');
  return value;
}
