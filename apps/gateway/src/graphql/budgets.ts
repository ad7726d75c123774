/** How much a caller may spend at once, and how fast it grows back. */
export interface Budget {
  readonly capacity: number;
  readonly perSecond: number;
}

/** What is left after a spending, or how long to wait for it. Nothing is taken where it is too little. */
export type Spending =
  | { readonly ok: true; readonly remaining: number }
  | { readonly ok: false; readonly remaining: number; readonly retryAfterSeconds: number };

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** Callers that are remembered at once. A full bucket says nothing, so it is the first to be forgotten. */
const mostBuckets = 10_000;

/** Token buckets of one gateway, in memory: a caller's budget is full at first and grows back with time. */
export class Budgets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #now: () => number;

  /** `now` in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Takes a cost from what a caller has left. */
  spend(caller: string, budget: Budget, cost: number): Spending {
    const at = this.#now();
    const left = this.#leftOf(caller, budget, at);
    const isEnough = cost <= left;
    this.#buckets.delete(caller);
    this.#buckets.set(caller, { left: isEnough ? left - cost : left, at });
    if (this.#buckets.size > mostBuckets) this.#forget(budget, at);
    if (!isEnough) {
      const retryAfterSeconds = Math.max(1, Math.ceil((cost - left) / budget.perSecond));
      return { ok: false, remaining: Math.floor(left), retryAfterSeconds };
    }
    return { ok: true, remaining: Math.floor(left - cost) };
  }

  /** What a caller has left. */
  remaining(caller: string, budget: Budget): number {
    return Math.floor(this.#leftOf(caller, budget, this.#now()));
  }

  #leftOf(caller: string, { capacity, perSecond }: Budget, at: number): number {
    const bucket = this.#buckets.get(caller);
    if (bucket === undefined) return capacity;
    const seconds = Math.max(0, at - bucket.at) / 1000;
    return Math.min(capacity, bucket.left + seconds * perSecond);
  }

  /** Forgets who has everything again, and where nobody has, who has not asked for the longest time. */
  #forget(budget: Budget, at: number): void {
    for (const caller of this.#buckets.keys()) {
      if (this.#leftOf(caller, budget, at) >= budget.capacity) this.#buckets.delete(caller);
    }
    for (const caller of this.#buckets.keys()) {
      if (this.#buckets.size <= mostBuckets) return;
      this.#buckets.delete(caller);
    }
  }
}
