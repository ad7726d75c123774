import { type IsoDate, isStated, type Vnd, vnd } from '../kernel/index.ts';
import { type AskedSupport, type SupportContext, toAskedSupport } from './asked-support.ts';
import { countOutcomes, settleRows, type TabledSupport, tableSupport } from './code-table.ts';
import type { SettlingReason } from './column-steps.ts';
import { keepLatest } from './keep-latest.ts';
import { type PackedSupport, packSupports } from './pack-steps.ts';
import type { Receivers } from './receiver-rows.ts';
import type { RegisterColumns } from './register-columns.ts';
import { amountOf, type Support } from './support.ts';

/** The decisions of one support for every row of a register. */
export interface DecidedColumns {
  readonly measure: string;
  /** Which rows: those of the households, or those of the members. */
  readonly receivers: Receivers;
  /** Places in `outcomes`. */
  readonly outcome: Uint8Array;
  /** Places in `reasons`: what settles each decision, as the first of the reasons of `decide`. */
  readonly reason: Uint16Array;
  readonly reasons: readonly SettlingReason[];
  /** Decisions by outcome, in the order of `outcomes`. */
  readonly counts: readonly number[];
  /** What each that is granted is due, in đồng; null where the plan states no amount. */
  readonly amount: Vnd | null;
  /** The amount times those that are granted. */
  readonly total: Vnd | null;
}

/** A support that is settled for a register as of a day, up to the rows. */
interface Settled {
  readonly tabled: TabledSupport;
  readonly told: Omit<DecidedColumns, 'outcome' | 'reason'>;
}

function settle(packed: PackedSupport, columns: RegisterColumns): Settled {
  const { support, receivers, reasons } = packed;
  const tabled = tableSupport(packed, columns);
  const counts = countOutcomes(tabled);
  const stated = amountOf(support);
  const amount = isStated(stated) ? stated.value : null;
  const total = amount === null ? null : vnd(amount * (counts.at(-1) ?? 0));
  return { tabled, told: { measure: support.code, receivers, reasons, counts, amount, total } };
}

/**
 * Decides supports for every row of a register as of a day. The arrays of the answer are the caller's. An earlier answer
 * that nobody needs any more can be given back: then its arrays are written over, and a slider that moves leaves no garbage.
 */
export type ColumnDecider = (
  columns: RegisterColumns,
  asOf: IsoDate,
  earlier?: readonly DecidedColumns[],
) => readonly DecidedColumns[];

/** So many days are kept of the plan, and of each register that it decided. */
const [mostDays, mostDaysOfRegister] = [32, 4];

/**
 * Decides several supports for a whole register at once, with the meaning of `decideMeasure`: for the households, and for
 * the members where a support goes to members. Rows that are alike are settled once, by the rules themselves; for each
 * row there is then a look into a table. The tables stay with the decider, for the days and registers asked for last;
 * what was read out of a register stays with the register, and serves other plans and other parameters, too.
 * @example toColumnDecider([savingsBook], () => ({}))(toColumns([{ household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }]), isoDate('2024-06-15'))[0].total // 20000000
 */
export function toColumnDecider(
  supports: readonly Support[],
  contextOf: (support: Support) => SupportContext,
): ColumnDecider {
  const asked = supports.map((support): AskedSupport => toAskedSupport(support, contextOf(support)));
  const packedByDay = new Map<IsoDate, readonly PackedSupport[]>();
  const settledByDay = new WeakMap<RegisterColumns, Map<IsoDate, readonly Settled[]>>();
  return (columns, asOf, earlier = []) => {
    const days = settledByDay.get(columns) ?? new Map<IsoDate, readonly Settled[]>();
    settledByDay.set(columns, days);
    const settled = keepLatest(days, mostDaysOfRegister, asOf, () => {
      const packed = keepLatest(packedByDay, mostDays, asOf, () => packSupports(asked, asOf));
      return packed.map((one) => settle(one, columns));
    });
    return settled.map(({ tabled, told }, at) => ({ ...told, ...settleRows(tabled, earlier[at]) }));
  };
}
