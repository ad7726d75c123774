import type { Vnd } from '../kernel/index.ts';
import type { Channel, Pledge } from './pledge.ts';

/** A step of one pledge: promised by the giver, come in, kept for receivers, handed over. */
export type LedgerStep = 'PLEDGE' | 'RECEIPT' | 'ALLOCATION' | 'DISBURSEMENT';

/**
 * What happens to a pledge, in whole units of the pledge; an instalment beyond what is pledged is a PLEDGE of its own. A
 * reallocation moves what is pledged from one pledge to another and says how many of these units have come in and move
 * along; between different supports, legs or units it is worth the same in đồng on both sides. A reversal undoes an
 * earlier event, once.
 */
export type LedgerEvent = { readonly id: string } & (
  | { readonly kind: LedgerStep; readonly pledge: string; readonly quantity: number }
  | {
      readonly kind: 'REALLOCATION';
      readonly from: string;
      readonly to: string;
      /** In the unit of the pledge that gives. */
      readonly quantity: number;
      /** Of the quantity, what has come in and moves along; 0 where a promise moves. */
      readonly received: number;
    }
  | { readonly kind: 'REVERSAL'; readonly of: string }
);

/** Where a pledge stands, in its own unit. `planned` is the quantity of the plan and never moves. */
export interface LedgerBalance {
  readonly planned: number;
  readonly pledged: number;
  readonly received: number;
  readonly allocated: number;
  readonly disbursed: number;
}

/** A pledge on the ledger. A joint or pooled pledge is one account: its split is not invented. */
export interface LedgerAccount {
  readonly pledge: Pledge;
  /** FUND: what it pays has to come in first. DIRECT and IN_KIND: the giver hands it over itself. */
  readonly channel: Channel;
  /** Đồng of one unit; null where the plan does not fix it. */
  readonly worth: Vnd | null;
}

/** What a committee rules on the ledger. */
export interface LedgerPolicy {
  /** Money tied to a ward is not moved away from it. The committee's policy, not the plan's; absent: it holds. */
  readonly wardMoneyStays?: boolean;
  /** Wards without near-poor households, whose funds are reallocated to households of others: the policy spares them. */
  readonly wardsWithoutNearPoor?: readonly string[];
}
