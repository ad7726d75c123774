/** Spread neighbours over the table: fractions of 2^32 without a pattern. */
const [golden, silver] = [0x9e3779b1, 0x85ebca6b];
const noKey = -1;

/**
 * Rows of values by pairs of whole numbers from 0 to 2^31 − 1, by open addressing: a Map takes twice as long, and knows no
 * pairs. All rows lie in one array, so that a look touches no row that is not wanted.
 */
export class NumberTable<Value> {
  /** Row after row; those of no key are undefined. */
  values: (Value | undefined)[];
  private readonly width: number;
  /** High and low in turn. */
  private keys = new Int32Array(128).fill(noKey);
  private capacity = 64;
  /** What is left of 32 bits beside those of a place. */
  private shift = 26;
  private size = 0;

  /** @param width how many values a row has */
  constructor(width: number) {
    this.width = width;
    this.values = new Array<undefined>(64 * width).fill(undefined);
  }

  private placeOf(high: number, low: number): number {
    return (Math.imul(low, golden) ^ Math.imul(high, silver)) >>> this.shift;
  }

  /** Where the row of the pair begins in `values`; −1 while there is none. */
  find(high: number, low: number): number {
    const { keys, capacity } = this;
    for (let at = this.placeOf(high, low); ; at = (at + 1) & (capacity - 1)) {
      const found = keys[2 * at + 1];
      if (found === low && keys[2 * at] === high) return at * this.width;
      if (found === noKey) return -1;
    }
  }

  /** Adds the row of a pair that has none, and says where it begins. */
  add(high: number, low: number, row: readonly Value[]): number {
    this.size += 1;
    if (2 * this.size > this.capacity) this.grow();
    return this.put(this.take(high, low), row);
  }

  /** Writes over the row that begins there. */
  put(from: number, row: readonly (Value | undefined)[]): number {
    for (let nth = 0; nth < this.width; nth += 1) this.values[from + nth] = row[nth];
    return from;
  }

  private take(high: number, low: number): number {
    let at = this.placeOf(high, low);
    while (this.keys[2 * at + 1] !== noKey) at = (at + 1) & (this.capacity - 1);
    this.keys[2 * at] = high;
    this.keys[2 * at + 1] = low;
    return at * this.width;
  }

  private grow(): void {
    const { keys, values, capacity, width } = this;
    this.capacity = 2 * capacity;
    this.keys = new Int32Array(2 * this.capacity).fill(noKey);
    this.values = new Array<undefined>(this.capacity * width).fill(undefined);
    this.shift -= 1;
    for (let at = 0; at < capacity; at += 1) {
      const [high = noKey, low = noKey] = [keys[2 * at], keys[2 * at + 1]];
      if (low === noKey) continue;
      this.put(this.take(high, low), values.slice(at * width, (at + 1) * width));
    }
  }
}
