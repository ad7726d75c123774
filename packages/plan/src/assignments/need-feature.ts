import { type NeedKind, needKinds } from '../households/index.ts';
import { type Draft, type Feature, noColumn } from './column-feature.ts';
import { columnBy, derive, ofHousehold, type ReceiverRows } from './receiver-rows.ts';

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
  const open = derive(rows, 'open needs', () =>
    columnBy(needsAsked.length, (row) => (needsAsked[row] === 0 ? 255 : (needsUndated[row] as number))),
  );
  return ofHousehold(rows, 'open needs', open);
}

/** One of the needs is recorded: for the year; for no year, so that it may be of any; for any year or none. */
export function needFeatures(kinds: readonly NeedKind[], year: number | null): readonly Feature[] {
  const named = `${kinds.join()} ${year}`;
  const shared = { size: 2, values: bytesWith(kinds) };
  if (year === null) {
    const asked: Feature = {
      key: 'needs asked',
      size: 2,
      column: (rows) => ofHousehold(rows, 'needs asked', rows.columns.households.needsAsked),
      apply: (value, { facts }) => {
        if (value === 0) facts.needs = null;
      },
    };
    return [
      {
        ...shared,
        key: `need ${named}`,
        column: (rows) => ofHousehold(rows, 'needs', rows.columns.households.needs),
        apply: (value, draft) => recordNeed(draft, kinds, null, value),
      },
      asked,
    ];
  }
  return [
    {
      ...shared,
      key: `need ${named}`,
      column: (rows) => {
        const needs = rows.columns.households.needsOf.get(year);
        return needs ? ofHousehold(rows, `needs ${year}`, needs) : noColumn(rows);
      },
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
