import type { ArgBuilder } from '@pothos/core';
import type { Page } from '@vuonlen/database/kernel';
import { builder } from './builder.ts';
import { described } from './described.ts';
import { ownIds } from './global-id.ts';
import { type Listing, readPage } from './page.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of a list comes first.',
  values: described({ ASC: 'Smallest first.', DESC: 'Largest first.' }),
});

/** The two arguments that every list has: how many rows, and after which. */
export function pageArgs({ arg }: { readonly arg: ArgBuilder<Types> }) {
  return {
    first: arg.int({ description: 'Rows of the page, 1 … 200; 50 unless told.' }),
    after: arg.string({ description: 'Cursor of the row before the page.' }),
  };
}

/** Defines `<Name>Order` and `<Name>OrderField`: what a list of `rows` may be sorted by, each field described. */
export function orderOf<Field extends string>(name: string, rows: string, fields: Readonly<Record<Field, string>>) {
  const OrderField = builder.enumType(`${name}OrderField`, {
    description: `By what a list of ${rows} is sorted.`,
    values: described(fields),
  });
  return builder.inputType(`${name}Order`, {
    description: `How a list of ${rows} is sorted.`,
    fields: (t) => ({
      field: t.field({ type: OrderField, required: true, description: 'By what.' }),
      direction: t.field({ type: OrderDirection, required: true, description: 'Which end first.' }),
    }),
  });
}

/** A page that was asked for, with the count of its list. @throws BAD_USER_INPUT for a cursor of another list. */
export async function listing<Row, More extends object = object>(
  read: Promise<Page<Row>>,
  counts: { readonly countAll: () => Promise<number> } & More,
): Promise<Listing<Row> & More> {
  return { ...(await readPage(read)), ...counts };
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** Own id of one node that a list is asked for; an id of another type finds nothing. */
export function ownId(type: string, id: string | null | undefined): string | undefined {
  return id ? (ownIds(type, [id])?.[0] ?? nobody) : undefined;
}
