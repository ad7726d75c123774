import { type IsoDate, toNfc, type Vnd } from '@vuonlen/plan/kernel';
import { z } from 'zod';
import { fromGlobalId } from './global-id.ts';
import type { IssueCode } from './messages.ts';

/** Marks an issue with its code; the words are added when the refusal is written. */
function coded(code: IssueCode): { readonly error: IssueCode } {
  return { error: code };
}

/** A text in NFC without blanks around it; NUL, which PostgreSQL cannot store, is refused. */
export function text(most: number, least = 1) {
  return z
    .string()
    .transform((value) => toNfc(value).trim())
    .pipe(
      z
        .string()
        .min(least, least === 1 ? coded('REQUIRED') : coded('TOO_SHORT'))
        .max(most, coded('TOO_LONG'))
        .refine((value) => !value.includes('\0'), coded('NUL_CHARACTER')),
    );
}

/** A text that may be left out; blank clears it. */
export function optionalText(most: number) {
  return z
    .string()
    .nullish()
    .transform((value) => (value === undefined ? undefined : toNfc(value ?? '').trim() || null))
    .refine((value) => (value ?? '').length <= most, coded('TOO_LONG'))
    .refine((value) => !(value ?? '').includes('\0'), coded('NUL_CHARACTER'));
}

/** A Relay id of one type of node; gives the node's own id. */
export function nodeIdOf(type: string) {
  return z.string().transform((value, context) => {
    const id = fromGlobalId(value);
    if (id?.type === type) return id.id;
    context.addIssue({ code: 'custom', message: 'NOT_AN_ID' satisfies IssueCode, input: value });
    return z.NEVER;
  });
}

/** A whole number within bounds. */
export function whole(least: number, most: number) {
  return z.number().int(coded('OUT_OF_RANGE')).min(least, coded('OUT_OF_RANGE')).max(most, coded('OUT_OF_RANGE'));
}

/** Key by which a repeated request is known. */
export const idempotencyKey = text(200, 8).refine((value) => /^[\x21-\x7e]+$/.test(value), coded('MALFORMED'));

/** The scalar has read it already. */
export const date = z.custom<IsoDate>();

/** Đồng: the scalar has read it already. */
export const money = z.custom<Vnd>();
