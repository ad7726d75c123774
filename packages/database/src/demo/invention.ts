/** A source of invention that gives the same register on every machine. */
export interface Invention {
  /** 0 … n−1. */
  readonly below: (n: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** A UUID of version 7 of the instant. */
  readonly id: (at: Date) => string;
}

/** mulberry32: 32 bits of state, one seed, the same numbers everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hex(value: number, digits: number): string {
  return Math.floor(value).toString(16).padStart(digits, '0');
}

/** Begins an invention; equal seeds invent equal things in equal order. */
export function beginInvention(seed: number): Invention {
  const next = numbersFrom(seed);
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
    shuffle: (list) => {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        const [a, b] = [mixed[last], mixed[other]];
        if (a === undefined || b === undefined) continue;
        mixed[last] = b;
        mixed[other] = a;
      }
      return mixed;
    },
    id: (at) => {
      const time = hex(at.getTime(), 12);
      const random = hex(0x8000 + below(0x4000), 4);
      const tail = `${hex(below(2 ** 24), 6)}${hex(below(2 ** 24), 6)}`;
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(below(0x1000), 3)}-${random}-${tail}`;
    },
  };
}
