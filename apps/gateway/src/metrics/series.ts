/** Labels of one series, in one order. */
export type Labels = Readonly<Record<string, string>>;

/** Something that can be printed in the text format of Prometheus. */
export interface Series {
  readonly print: () => string;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const text = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
    return `${name}="${text}"`;
  });
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function heading(name: string, help: string, type: string): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`;
}

/** A number that only grows, by its labels. */
export class Counter implements Series {
  readonly #name: string;
  readonly #help: string;
  readonly #values = new Map<string, number>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Labels = {}, by = 1): void {
    const key = labelText(labels);
    this.#values.set(key, (this.#values.get(key) ?? 0) + by);
  }

  print(): string {
    const lines = [...this.#values].map(([labels, value]) => `${this.#name}${labels} ${value}\n`);
    return heading(this.#name, this.#help, 'counter') + lines.join('');
  }
}

/** A number as it is when it is asked for. */
export class Gauge implements Series {
  readonly #name: string;
  readonly #help: string;
  readonly #read: () => readonly (readonly [Labels, number])[];

  constructor(name: string, help: string, read: () => readonly (readonly [Labels, number])[]) {
    this.#name = name;
    this.#help = help;
    this.#read = read;
  }

  print(): string {
    const lines = this.#read().map(([labels, value]) => `${this.#name}${labelText(labels)} ${value}\n`);
    return heading(this.#name, this.#help, 'gauge') + lines.join('');
  }
}

interface Buckets {
  readonly labels: Labels;
  readonly counts: number[];
  sum: number;
  count: number;
}

/** How often a value was at most this or that, by its labels. */
export class Histogram implements Series {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #values = new Map<string, Buckets>();

  constructor(name: string, help: string, bounds: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
  }

  observe(value: number, labels: Labels = {}): void {
    const key = labelText(labels);
    const made = () => ({ labels, counts: this.#bounds.map(() => 0), sum: 0, count: 0 });
    const buckets = this.#values.get(key) ?? made();
    this.#values.set(key, buckets);
    for (const [at, bound] of this.#bounds.entries())
      if (value <= bound) buckets.counts[at] = (buckets.counts[at] ?? 0) + 1;
    buckets.sum += value;
    buckets.count += 1;
  }

  print(): string {
    const name = this.#name;
    const lines = [...this.#values.values()].map(({ labels, counts, sum, count }) => {
      const steps = this.#bounds.map(
        (bound, at) => `${name}_bucket${labelText({ ...labels, le: String(bound) })} ${counts[at]}\n`,
      );
      const last = `${name}_bucket${labelText({ ...labels, le: '+Inf' })} ${count}\n`;
      const own = labelText(labels);
      return `${steps.join('')}${last}${name}_sum${own} ${sum}\n${name}_count${own} ${count}\n`;
    });
    return heading(name, this.#help, 'histogram') + lines.join('');
  }
}
