/** What a file may be at most. Everything is checked before it is spent. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Parts of a zip. */
  readonly parts: number;
  /** Bytes of all parts that are read, inflated. */
  readonly inflated: number;
  /** Rows of a sheet, those above its header included. */
  readonly rows: number;
  readonly columns: number;
}

/** Ten thousand rows of thirty columns with room to spare. */
export const defaultLimits: Limits = {
  bytes: 10 * 1024 * 1024,
  parts: 1000,
  inflated: 64 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
};
