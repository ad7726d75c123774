import type { Vnd } from '@vuonlen/plan/kernel';
import { vnd } from '@vuonlen/plan/kernel';
import type { HouseholdRecord } from './record.type.ts';

type Support = HouseholdRecord['assignments'][number];
type Term = Support['terms'][number];

/** A term of a child's support with what was paid for it. */
export interface PaidTerm extends Term {
  readonly paid: Vnd;
}

/** The education support of one child, term by term. */
export interface Schooling {
  readonly support: Support;
  readonly terms: readonly PaidTerm[];
  readonly foreseen: Vnd;
  readonly paid: Vnd;
}

function sum(amounts: readonly (number | null)[]): Vnd {
  return vnd(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0));
}

/** Live supports that are paid by term, each with its terms; what a batch of a term paid stands at that term. */
export function schoolingOf({
  assignments,
  payments,
}: Pick<HouseholdRecord, 'assignments' | 'payments'>): readonly Schooling[] {
  return assignments
    .filter(({ state, terms }) => state !== 'CANCELLED' && terms.length > 0)
    .map((support) => {
      const own = payments.filter(({ assignment }) => assignment.id === support.id);
      const paidFor = ({ year, term }: Term) =>
        own.filter(({ batch: { schoolTerm } }) => schoolTerm?.year === year && schoolTerm.term === term);
      return {
        support,
        terms: support.terms.map((term) => ({ ...term, paid: sum(paidFor(term).map(({ amount }) => amount)) })),
        foreseen: sum(support.terms.map(({ amount }) => amount)),
        paid: sum(own.map(({ amount }) => amount)),
      };
    });
}
