import type { Context } from '@vuonlen/graphql';
import type { IsoDate, Vnd } from '@vuonlen/plan/kernel';
import { parse } from 'graphql';
import { type ListPage, readPages } from './read-pages.ts';

/** A payment, or what takes one back. */
export interface Paid {
  readonly measure: string;
  readonly assignment: string;
  readonly on: IsoDate;
  /** Đồng; below 0 where it takes back. */
  readonly amount: number;
  readonly takesBack: boolean;
}

interface Payment {
  readonly effectiveOn: IsoDate;
  readonly amount: Vnd | null;
  readonly reverses: { readonly id: string } | null;
  readonly assignment: { readonly id: string; readonly measure: { readonly code: string } };
}

interface Answer {
  readonly disbursements: ListPage<Payment>;
}

const question = parse(`query Paid($after: String) {
  disbursements(first: 200, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { effectiveOn amount reverses { id } assignment { id measure { code } } }
  }
}`);

function paidOf({ effectiveOn, amount, reverses, assignment }: Payment): Paid {
  const takesBack = reverses !== null;
  const money = Math.abs(amount ?? 0);
  return {
    measure: assignment.measure.code,
    assignment: assignment.id,
    on: effectiveOn,
    amount: takesBack ? -money : money,
    takesBack,
  };
}

/** All payments that the reader sees, page by page. */
export async function readPaid(context: Context): Promise<readonly Paid[]> {
  const paid: Paid[] = [];
  const listOf = ({ disbursements }: Answer) => disbursements;
  for await (const { nodes } of readPages(context, { question, variables: {}, listOf }))
    paid.push(...nodes.map(paidOf));
  return paid;
}

/**
 * What was paid from a day to a day, both included: money, what was taken back off, and how many supports it was paid on
 * and not taken back from whole.
 */
export function paidWithin(
  paid: readonly Paid[],
  from: IsoDate | null,
  until: IsoDate,
): { readonly quantity: number; readonly amount: number } {
  const within = paid.filter(({ on }) => on <= until && (from === null || on >= from));
  const balances = new Map<string, number>();
  for (const { assignment, takesBack } of within) {
    balances.set(assignment, (balances.get(assignment) ?? 0) + (takesBack ? -1 : 1));
  }
  return {
    quantity: [...balances.values()].filter((balance) => balance > 0).length,
    amount: within.reduce((sum, { amount }) => sum + amount, 0),
  };
}
