/** An input without the fields that were left out: left out is not null, and not undefined either. */
export type Given<T> = T extends string | number | boolean | null | Date
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : T extends object
      ? { [K in keyof T as undefined extends T[K] ? never : K]: Given<T[K]> } & {
          [K in keyof T as undefined extends T[K] ? K : never]?: Given<Exclude<T[K], undefined>>;
        }
      : T;

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.map(([key, field]) => [key, strip(field)]));
}

/** Drops what was left out, so that an act sees only what somebody gave. */
export function given<T>(value: T): Given<T> {
  return strip(value) as Given<T>;
}
