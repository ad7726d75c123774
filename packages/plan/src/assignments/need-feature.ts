import { type NeedKind, needKinds } from '../households/index.ts';
import { type Draft, type Feature, noColumn } from './column-feature.ts';
import { derive, type ReceiverRows } from './receiver-rows.ts';

/** 1 for each byte that has a bit of one of the needs. */
function bytesWith(kinds: readonly NeedKind[]): Uint8Array {
  const mask = kinds.reduce((bits, kind) => bits | (1 << needKinds.indexOf(kind)), 0);
  return Uint8Array.from({ length: 256 }, (_, byte) => ((byte & mask) === 0 ? 0 : 1));
}

function recordNeed(draft: Draft, kinds: readonly NeedKind[], year: number | null, value: number): void {
  const [kind] = kinds;
  const recorded = draft.facts.needs ?? [];
  draft.facts.needs = value === 1 && kind !== undefined ? [...recorded, { kind, year }] : recorded;
}

/** Needs without a year, as bits; all of them where nobody asked. */
function undatedOrNotAsked(rows: ReceiverRows): Uint8Array {
  const { needsAsked, needsUndated } = rows.columns.households;
  return derive(rows, 'open needs', () => {
    const open = needsUndated.slice();
    for (let row = 0; row < open.length; row += 1) if (needsAsked[row] === 0) open[row] = 255;
    return open;
  });
}

/** One of the needs is recorded: for the year; for no year, so that it may be of any; for any year or none. */
export function needFeatures(kinds: readonly NeedKind[], year: number | null): readonly Feature[] {
  const named = `${kinds.join()} ${year}`;
  const shared = { size: 2, of: 'HOUSEHOLDS', values: bytesWith(kinds) } as const;
  if (year === null) {
    const asked: Feature = {
      key: 'needs asked',
      size: 2,
      of: 'HOUSEHOLDS',
      column: (rows) => rows.columns.households.needsAsked,
      apply: (value, { facts }) => {
        if (value === 0) facts.needs = null;
      },
    };
    return [
      {
        ...shared,
        key: `need ${named}`,
        column: (rows) => rows.columns.households.needs,
        apply: (value, draft) => recordNeed(draft, kinds, null, value),
      },
      asked,
    ];
  }
  return [
    {
      ...shared,
      key: `need ${named}`,
      column: (rows) => rows.columns.households.needsOf.get(year) ?? noColumn(rows),
      apply: (value, draft) => recordNeed(draft, kinds, year, value),
    },
    {
      ...shared,
      key: `open need ${kinds.join()}`,
      column: undatedOrNotAsked,
      apply: (value, draft) => recordNeed(draft, kinds, null, value),
    },
  ];
}
