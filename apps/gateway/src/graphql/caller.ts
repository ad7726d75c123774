import { isIPv6 } from 'node:net';
import type { Context } from '@vuonlen/graphql';
import type { Budget } from './budgets.ts';

/** Who asks, as far as limits go. */
export interface Caller {
  /** What the budget is kept under. */
  readonly key: string;
  readonly budget: Budget;
  /** Most that one operation may cost. */
  readonly costLimit: number;
}

/** The budgets and limits of those who are known and of those who are not. */
export interface Allowances {
  readonly known: Omit<Caller, 'key'>;
  readonly anonymous: Omit<Caller, 'key'>;
}

/**
 * Twenty of the dearest operations at once, and one every two and a half seconds for ever: more than a person clicks.
 * Nobody signed in asks for the public figures only.
 */
export const usualAllowances: Allowances = {
  known: { budget: { capacity: 1_000_000, perSecond: 20_000 }, costLimit: 50_000 },
  anonymous: { budget: { capacity: 20_000, perSecond: 200 }, costLimit: 1_000 },
};

/** One subscriber has a whole /64 of IPv6: its addresses share a budget. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.split('%', 1)[0]?.split('::', 2) ?? [];
  const groups = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  while (address.includes('::') && groups.length + last.length < 8) groups.push('0');
  return [...groups, ...last].slice(0, 4).join(':');
}

/** Somebody who is not known, by the network that they ask from. */
export function anonymousCaller(address: string, allowances: Allowances): Caller {
  return { key: `address ${networkOf(address)}`, ...allowances.anonymous };
}

/** The caller of a request: who is signed in, or the network that somebody unknown asks from. */
export function callerOf(context: Context, address: string, allowances: Allowances): Caller {
  if (context.standing === 'SIGNED_OUT') return anonymousCaller(address, allowances);
  return { key: context.actor.userId, ...allowances.known };
}
