/** Spread neighbours over the table: fractions of 2^32 without a pattern. */
const [golden, silver] = [0x9e3779b1, 0x85ebca6b];
const noKey = -1;

/**
 * Values by pairs of whole numbers from 0 to 2^31 − 1, by open addressing: a Map takes twice as long, and knows no pairs.
 */
export class NumberTable<Value> {
  /** High and low in turn. */
  private keys = new Int32Array(128).fill(noKey);
  private values: (Value | undefined)[] = new Array<undefined>(64).fill(undefined);
  /** What is left of 32 bits beside those of a place. */
  private shift = 26;
  private size = 0;

  private placeOf(high: number, low: number): number {
    return (Math.imul(low, golden) ^ Math.imul(high, silver)) >>> this.shift;
  }

  get(high: number, low: number): Value | undefined {
    const keys = this.keys;
    const mask = this.values.length - 1;
    for (let at = this.placeOf(high, low); ; at = (at + 1) & mask) {
      const found = keys[2 * at + 1];
      if (found === low && keys[2 * at] === high) return this.values[at];
      if (found === noKey) return undefined;
    }
  }

  /** Adds a value under a key that has none. */
  add(high: number, low: number, value: Value): void {
    this.size += 1;
    if (2 * this.size > this.values.length) this.grow();
    this.put(high, low, value);
  }

  private put(high: number, low: number, value: Value | undefined): void {
    const mask = this.values.length - 1;
    let at = this.placeOf(high, low);
    while (this.keys[2 * at + 1] !== noKey) at = (at + 1) & mask;
    this.keys[2 * at] = high;
    this.keys[2 * at + 1] = low;
    this.values[at] = value;
  }

  private grow(): void {
    const [keys, values] = [this.keys, this.values];
    this.keys = new Int32Array(2 * keys.length).fill(noKey);
    this.values = new Array<undefined>(2 * values.length).fill(undefined);
    this.shift -= 1;
    for (const [at, value] of values.entries()) {
      const [high = noKey, low = noKey] = [keys[2 * at], keys[2 * at + 1]];
      if (low !== noKey) this.put(high, low, value);
    }
  }
}
