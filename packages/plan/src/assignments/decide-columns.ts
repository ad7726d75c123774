import { type IsoDate, isStated, type Vnd, vnd } from '../kernel/index.ts';
import { type SupportContext, toAskedSupport } from './asked-support.ts';
import type { Feature } from './column-feature.ts';
import { type ColumnStep, columnStepsOf, type SettlingReason } from './column-steps.ts';
import { outcomes } from './decision.ts';
import { combinationCount, countCombinations, indexColumn, mostCombinations, stridesOf } from './index-column.ts';
import { type ReceiverRows, type Receivers, rowsOf } from './receiver-rows.ts';
import type { RegisterColumns } from './register-columns.ts';
import { amountOf, isPerMember, type Support } from './support.ts';

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

const settlesNothing = 0xffff;

/** Features that are numbered together, and the steps of the support that they settle. */
interface Pack {
  readonly features: Feature[];
}

function withFeatures(known: readonly Feature[], steps: readonly ColumnStep[]): Feature[] {
  const all = new Map([...known, ...steps.flatMap(({ features }) => features)].map((one) => [one.key, one]));
  return [...all.values()];
}

/** Puts the steps where there is room for their features: together where that goes, else one by one. */
function pack(packs: Pack[], steps: readonly ColumnStep[]): readonly { pack: Pack; steps: readonly ColumnStep[] }[] {
  for (const one of packs) {
    const features = withFeatures(one.features, steps);
    if (combinationCount(features) > mostCombinations) continue;
    one.features.splice(0, one.features.length, ...features);
    return [{ pack: one, steps }];
  }
  const own = withFeatures([], steps);
  if (steps.length > 1 && combinationCount(own) > mostCombinations) return steps.flatMap((step) => pack(packs, [step]));
  const next = { features: own };
  packs.push(next);
  return [{ pack: next, steps }];
}

/** The reasons in the order in which they settle: by the precedence of their outcomes, then in that of the steps. */
function inPrecedence(steps: readonly ColumnStep[]): readonly SettlingReason[] {
  const all = [...new Set(steps.flatMap(({ settles }) => settles))].filter((reason) => reason !== null);
  return outcomes.flatMap((outcome) => all.filter((reason) => reason.outcome === outcome));
}

/** For each combination of the pack that occurs the reason that settles it, at the latest the one given. */
function tableOf(
  features: readonly Feature[],
  steps: readonly ColumnStep[],
  counts: Uint32Array,
  { codes, latest }: Placed,
): Uint16Array {
  const table = new Uint16Array(counts.length).fill(latest);
  const strides = stridesOf(features);
  const plans = steps.map((step) => ({
    parts: step.features.map(({ key, size }) => ({
      size,
      stride: strides[features.findIndex((one) => one.key === key)] ?? 1,
    })),
    codes: Uint16Array.from(step.settles, (reason) => codes.get(reason) ?? settlesNothing),
  }));
  for (let at = 0; at < counts.length; at += 1) {
    if (counts[at] === 0) continue;
    let least = latest;
    for (const { parts, codes } of plans) {
      let place = 0;
      for (const { size, stride } of parts) place = place * size + (Math.floor(at / stride) % size);
      least = Math.min(least, codes[place] ?? settlesNothing);
    }
    table[at] = least;
  }
  return table;
}

function lookUp(reason: Uint16Array, index: Uint16Array, table: Uint16Array): void {
  for (let row = 0; row < reason.length; row += 1) {
    const code = table[index[row] as number] as number;
    if (code < (reason[row] as number)) reason[row] = code;
  }
}

/** Reason and outcome in one pass, where all features of the support stand in one pack. */
function lookUpBoth(reason: Uint16Array, outcome: Uint8Array, index: Uint16Array, table: Uint16Array, by: Uint8Array) {
  const outcomeAt = Uint8Array.from(table, (code) => by[code] ?? 0);
  for (let row = 0; row < reason.length; row += 1) {
    const at = index[row] as number;
    reason[row] = table[at] as number;
    outcome[row] = outcomeAt[at] as number;
  }
}

/** A support on its way to its columns: its reasons by precedence, and where its steps are looked up. */
interface Placed {
  readonly support: Support;
  readonly reasons: readonly SettlingReason[];
  readonly codes: ReadonlyMap<SettlingReason | null, number>;
  /** What settles the decision where no step comes before it. */
  readonly latest: number;
  readonly parts: readonly { readonly pack: Pack; readonly steps: readonly ColumnStep[] }[];
}

function place(packs: Pack[], support: Support, steps: readonly ColumnStep[]): Placed {
  const always = steps.flatMap(({ features, settles }) => (features.length === 0 ? settles : []));
  const reasons = inPrecedence(steps);
  const codes = new Map<SettlingReason | null, number>(reasons.map((reason, code) => [reason, code]));
  const latest = Math.min(...always.map((reason) => codes.get(reason) ?? settlesNothing), settlesNothing);
  const isOutside = always.some((reason) => reason?.outcome === 'OUTSIDE_WINDOW');
  const open = isOutside ? [] : steps.filter(({ features }) => features.length > 0);
  return { support, reasons, codes, latest, parts: open.length > 0 ? pack(packs, open) : [] };
}

function decideRows(rows: ReceiverRows, placed: Placed): Pick<DecidedColumns, 'outcome' | 'reason' | 'counts'> {
  const by = Uint8Array.from(placed.reasons, (one) => outcomes.indexOf(one.outcome));
  const [reason, outcome] = [new Uint16Array(rows.count), new Uint8Array(rows.count)];
  const counts = outcomes.map(() => 0);
  const add = (at: number, count: number) => {
    counts[at] = (counts[at] ?? 0) + count;
  };
  const [only, ...others] = placed.parts.map(({ pack, steps }) => {
    const found = countCombinations(rows, pack.features);
    return { found, index: indexColumn(rows, pack.features), table: tableOf(pack.features, steps, found, placed) };
  });
  if (!only) {
    outcome.fill(by[placed.latest] ?? 0);
    reason.fill(placed.latest);
    add(by[placed.latest] ?? 0, rows.count);
  } else if (others.length === 0) {
    lookUpBoth(reason, outcome, only.index, only.table, by);
    for (const [at, count] of only.found.entries()) if (count > 0) add(by[only.table[at] ?? 0] ?? 0, count);
  } else {
    reason.fill(settlesNothing);
    for (const { index, table } of [only, ...others]) lookUp(reason, index, table);
    for (let row = 0; row < outcome.length; row += 1) {
      outcome[row] = by[reason[row] as number] as number;
      add(outcome[row] as number, 1);
    }
  }
  return { outcome, reason, counts };
}

function settleColumns(rows: ReceiverRows, supports: readonly { support: Support; steps: readonly ColumnStep[] }[]) {
  const packs: Pack[] = [];
  const placed = supports.map(({ support, steps }) => place(packs, support, steps));
  return placed.map((one): DecidedColumns => {
    const decided = decideRows(rows, one);
    const stated = amountOf(one.support);
    const amount = isStated(stated) ? stated.value : null;
    const total = amount === null ? null : vnd(amount * (decided.counts.at(-1) ?? 0));
    const { support, reasons } = one;
    return { measure: support.code, receivers: rows.receivers, ...decided, reasons, amount, total };
  });
}

/** Decides supports for every row of a register as of a day. */
export type ColumnDecider = (columns: RegisterColumns, asOf: IsoDate) => readonly DecidedColumns[];

/**
 * Decides several supports for a whole register at once, with the meaning of `decideMeasure`: for the households, and for
 * the members where a support goes to members. Rows that are alike are settled once, by the rules themselves; for each
 * row there is then a look into a table. What was counted of a register serves other plans and other parameters, too.
 * @example toColumnDecider([savingsBook], () => ({}))(toColumns([{ household: 'h', class: 'NEAR_POOR', buildsOrRepairs: 'NO', supports: [] }]), isoDate('2024-06-15'))[0].total // 20000000
 */
export function toColumnDecider(
  supports: readonly Support[],
  contextOf: (support: Support) => SupportContext,
): ColumnDecider {
  return (columns, asOf) => {
    const decided = (['HOUSEHOLDS', 'MEMBERS'] as const).flatMap((receivers) => {
      const rows = rowsOf(columns, receivers);
      const received = supports.filter((support) => isPerMember(support) === (receivers === 'MEMBERS'));
      const asked = received.map((support) => toAskedSupport(support, contextOf(support)));
      return settleColumns(
        rows,
        asked.map((one) => ({ support: one.support, steps: columnStepsOf(one, rows, asOf) })),
      );
    });
    return supports.flatMap(({ code }) => decided.find(({ measure }) => measure === code) ?? []);
  };
}
