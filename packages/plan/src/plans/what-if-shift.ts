import { contentOf, type Decision, type Reason, type Support } from '../assignments/index.ts';
import { formatVnd, type Period, type RateUnit, type Text, type Vnd } from '../kernel/index.ts';
import type { Shift, ShiftKind, ShiftReason, ShiftSide } from './what-if-answer.ts';

/** How a receiver stands with a support that a plan gives, or does not give. */
export interface Stand {
  readonly support: Support | null;
  readonly decision: Decision | null;
}

/** 1: the receiver gains; −1: loses; 0: neither is more than the other. */
export interface Turn {
  readonly kind: ShiftKind;
  readonly direction: -1 | 0 | 1;
}

/** Refused or not given 0, undetermined 1, granted 2. */
function rankOf(decision: Decision | null): 0 | 1 | 2 {
  return decision?.outcome === 'GRANTED' ? 2 : decision?.outcome === 'UNDETERMINED' ? 1 : 0;
}

function includes(outer: Period, inner: Period): boolean {
  return (
    (outer.from === null || (inner.from !== null && outer.from <= inner.from)) &&
    (outer.until === null || (inner.until !== null && outer.until >= inner.until))
  );
}

function compareDays(before: Period, after: Period): -1 | 0 | 1 | null {
  if (before.from === after.from && before.until === after.until) return 0;
  return includes(after, before) ? 1 : includes(before, after) ? -1 : null;
}

function compareAmounts(before: ShiftSide, after: ShiftSide): -1 | 0 | 1 | null {
  if (before.amount === after.amount && before.unit === after.unit) return 0;
  if (before.amount === null || after.amount === null || before.unit !== after.unit) return null;
  return after.amount > before.amount ? 1 : -1;
}

function turnOfGranted(before: ShiftSide, after: ShiftSide): Turn | null {
  const [amount, days] = [compareAmounts(before, after), compareDays(before, after)];
  if (amount === 0 && days === 0) return null;
  if (amount === null || days === null || amount * days < 0) return { kind: 'OTHERWISE', direction: 0 };
  if (amount !== 0) return { kind: amount > 0 ? 'MORE' : 'LESS', direction: amount };
  return { kind: days > 0 ? 'LONGER' : 'SHORTER', direction: days };
}

const turns: Readonly<Record<string, Turn>> = {
  '0>2': { kind: 'NEWLY_GRANTED', direction: 1 },
  '1>2': { kind: 'NEWLY_GRANTED', direction: 1 },
  '0>1': { kind: 'BECOMES_POSSIBLE', direction: 1 },
  '2>0': { kind: 'NO_LONGER_GRANTED', direction: -1 },
  '2>1': { kind: 'BECOMES_UNDETERMINED', direction: -1 },
  '1>0': { kind: 'NO_LONGER_POSSIBLE', direction: -1 },
};

function notGiven(support: Support): ShiftReason {
  const { vi, en } = support.name;
  const text = {
    vi: `Kế hoạch không có hỗ trợ này cho đối tượng này: ${vi}.`,
    en: `The plan does not give this support to this receiver: ${en}.`,
  };
  return { rule: 'NOT_IN_PLAN', ...contentOf(support), text };
}

function brief({ rule, clause, quote, text }: Reason): ShiftReason {
  return { rule, clause, quote, text };
}

function amountIn(amount: Vnd | null): Text {
  return amount === null
    ? { vi: 'theo quy định', en: 'as regulated' }
    : { vi: formatVnd(amount), en: formatVnd(amount) };
}

/** The words on which the amount stands, in the later plan; the amounts are those of the two plans. */
function ofAmount(support: Support, before: ShiftSide, after: ShiftSide): ShiftReason {
  const stated = 'rate' in support ? support.rate : 'amount' in support ? support.amount : support.ceiling;
  const cite = 'quote' in stated ? { clause: stated.clause, quote: stated.quote } : contentOf(support);
  const [was, is] = [amountIn(before.amount), amountIn(after.amount)];
  const text = { vi: `Mức hỗ trợ: ${was.vi} → ${is.vi}.`, en: `Amount: ${was.en} → ${is.en}.` };
  return { rule: 'RATE', ...cite, text };
}

/** What this side says of the rule that settles the other side; else what settles this side. */
function reasonOf({ decision }: Stand, other: Stand, content: Support): ShiftReason {
  if (!decision) return notGiven(content);
  const settles =
    other.decision && rankOf(decision) === 2 && rankOf(other.decision) < 2 ? other.decision.reasons[0] : null;
  const same = settles && decision.reasons.find(({ rule, fact }) => rule === settles.rule && fact === settles.fact);
  const reason = same ?? decision.reasons[0];
  return reason ? brief(reason) : { rule: 'CONTENT', ...contentOf(content), text: content.name };
}

function sideOf(stand: Stand, other: Stand, content: Support): ShiftSide {
  const { decision } = stand;
  const due = decision?.entitlement ?? null;
  return {
    outcome: decision?.outcome ?? null,
    amount: due?.amount ?? null,
    unit: (due?.unit ?? null) as RateUnit | null,
    from: due?.from ?? null,
    until: due?.until ?? null,
    asOf: decision?.asOf ?? null,
    reason: reasonOf(stand, other, content),
  };
}

/** What makes the difference: what refuses or leaves open on the worse side; the amount or the window between two grants. */
function differenceOf(
  turn: Turn,
  before: ShiftSide,
  after: ShiftSide,
  [was, is]: readonly [Stand, Stand],
): ShiftReason {
  const support = is.support ?? was.support;
  if (before.outcome === 'GRANTED' && after.outcome === 'GRANTED') {
    const byDays = turn.kind === 'LONGER' || turn.kind === 'SHORTER' || before.amount === after.amount;
    if (!byDays && support) return ofAmount(support, before, after);
    const reasons = is.decision?.reasons ?? [];
    const changed = reasons.find(
      ({ rule, threshold }) =>
        !was.decision?.reasons.some((one) => one.rule === rule && `${one.threshold}` === `${threshold}`),
    );
    const window = changed ?? reasons.find(({ rule }) => rule === 'WINDOW');
    return window ? brief(window) : after.reason;
  }
  return rankOf(is.decision) > rankOf(was.decision) ? before.reason : after.reason;
}

/** What a support becomes for a receiver; null when nothing changes for them, whatever the reasons. */
export function shiftOf(
  whom: Pick<Shift, 'household' | 'member' | 'place' | 'measure'>,
  was: Stand,
  is: Stand,
): (Shift & { readonly direction: Turn['direction'] }) | null {
  const ranks = [rankOf(was.decision), rankOf(is.decision)] as const;
  if (ranks[0] === ranks[1] && ranks[0] < 2) return null;
  const [contentBefore, contentAfter] = [was.support ?? is.support, is.support ?? was.support];
  if (!contentBefore || !contentAfter) return null;
  const before = sideOf(was, is, contentBefore);
  const after = sideOf(is, was, contentAfter);
  const turn = ranks[0] === 2 && ranks[1] === 2 ? turnOfGranted(before, after) : turns[`${ranks[0]}>${ranks[1]}`];
  if (!turn) return null;
  return { ...whom, ...turn, before, after, reason: differenceOf(turn, before, after, [was, is]) };
}
