import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haDong2024 } from '../src/plans/ha-dong-2024/index.ts';
import { applyPlanChanges, diffPlans, type Plan, type PlanChange, readPath } from '../src/plans/index.ts';
import { songKim2026 } from './second-plan.ts';

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function brief(changes: readonly PlanChange[]): readonly unknown[] {
  return changes.map(({ path, kind, before, after, clause }) => [path, kind, before, after, clause]);
}

type Json = Record<string, unknown> | unknown[];

/** Every object and list of the document. */
function nodes(node: unknown): readonly Json[] {
  if (node === null || typeof node !== 'object') return [];
  return [node as Json, ...Object.values(node).flatMap(nodes)];
}

/** One of the ways in which a later plan differs: an entry gone, doubled, new or moved, a field gone, a value changed. */
const anyEdit = fc.record({ at: fc.nat(), what: fc.nat(5), which: fc.nat(), value: fc.constantFrom(0, 'mới', null) });

function edit(document: Plan, { at, what, which, value }: typeof anyEdit extends fc.Arbitrary<infer T> ? T : never) {
  const all = nodes(document).slice(1);
  const node = all[at % all.length] ?? [];
  const size = Object.keys(node).length;
  const index = which % Math.max(size, 1);
  if (Array.isArray(node)) {
    if (what === 0) node.splice(index, 1);
    else if (what === 1) node.reverse();
    else if (what === 2) node.splice(index, 0, copy(node[0] ?? value));
    else if (what === 3) node.splice(index, 0, { id: `new-${which}`, clause: '1.1' });
    else if (what === 4) node.sort(() => (which % 2 === 0 ? 1 : -1));
    else node[index] = value;
    return;
  }
  const field = Object.keys(node)[index];
  if (field === undefined) return;
  if (what === 0) delete node[field];
  else node[field] = value;
}

function edited(plan: Plan, edits: readonly Parameters<typeof edit>[1][]): Plan {
  const document = copy(plan);
  for (const one of edits) edit(document, one);
  return document;
}

describe('the differences between two plans', () => {
  const later = copy(haDong2024) as unknown as { measures: { code: string; rate: { value: number } }[] } & Plan;

  it('name a changed rate by the code of its measure, with its clause', () => {
    const changed = copy(later);
    const book = changed.measures.find(({ code }) => code === 'SAVINGS_BOOK');
    if (book) book.rate.value = 25_000_000;
    expect(brief(diffPlans(haDong2024, changed))).toEqual([
      ['measures[SAVINGS_BOOK].rate.value', 'CHANGED', 20_000_000, 25_000_000, 'II.2.2.2#2'],
    ]);
  });

  it('do not shift with the index: one measure gone or new is one difference', () => {
    const [first, ...rest] = haDong2024.measures;
    const without = { ...haDong2024, measures: rest };
    expect(brief(diffPlans(haDong2024, without))).toEqual([
      ['measures[HOUSING_NEW_BUILD]', 'REMOVED', first, undefined, first?.clause],
    ]);
    expect(diffPlans(without, haDong2024)).toEqual([
      {
        ...{ path: 'measures[HOUSING_NEW_BUILD]', kind: 'ADDED', before: undefined, after: first },
        ...{ clause: first?.clause, position: 0 },
      },
    ]);
  });

  it('tell another order as such', () => {
    const wards = haDong2024.baseline.wards.toReversed();
    const turned = { ...haDong2024, baseline: { ...haDong2024.baseline, wards } };
    const places = wards.map(({ place }) => place);
    expect(brief(diffPlans(haDong2024, turned))).toEqual([
      ['baseline.wards', 'REORDERED', places.toReversed(), places, null],
    ]);
  });

  it('give the clause of a changed text of a clause, and list the document in its order', () => {
    const clauses = haDong2024.clauses.map((one) => (one.id === 'II.1#1' ? { ...one, text: 'Khác' } : one));
    const changes = diffPlans(haDong2024, { ...haDong2024, clauses, id: 'x', loan: null });
    expect(changes.map(({ path, clause }) => [path, clause])).toEqual([
      ['id', null],
      ['loan', null],
      ['clauses[II.1#1].text', 'II.1#1'],
    ]);
  });

  it('lead from one plan to the other, however far they are apart', () => {
    expect(applyPlanChanges(haDong2024, diffPlans(haDong2024, songKim2026))).toEqual(songKim2026);
    expect(applyPlanChanges(songKim2026, diffPlans(songKim2026, haDong2024))).toEqual(haDong2024);
  });

  it('take a list whole when its names tell two entries for one', () => {
    const withRecipients = (recipients: unknown) => ({ ...songKim2026, recipients }) as Plan;
    const before = withRecipients([{ id: '1' }, { text: 'a' }]);
    const after = withRecipients([{ id: '1' }, { text: 'b' }]);
    expect(diffPlans(before, after).map(({ path }) => path)).toEqual(['recipients']);
    expect(applyPlanChanges(before, diffPlans(before, after))).toEqual(after);
  });

  it('are none between a plan and itself', () => {
    expect(diffPlans(haDong2024, copy(haDong2024))).toEqual([]);
    expect(diffPlans(songKim2026, copy(songKim2026))).toEqual([]);
  });

  it('law: applied to the one they give the other, and their paths lead to what they say', () => {
    const anyEdits = fc.array(anyEdit, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyEdits, anyEdits, (left, right) => {
        const [before, after] = [edited(songKim2026, left), edited(songKim2026, right)];
        const changes = diffPlans(before, after);
        expect(applyPlanChanges(before, changes)).toEqual(after);
        expect(diffPlans(after, copy(after))).toEqual([]);
        for (const { path, kind, after: value } of changes) {
          if (kind === 'CHANGED' || kind === 'ADDED') expect(readPath(after, path)).toEqual([value]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, PlanChange]>([
    ['a field that is not there', { path: 'colour', kind: 'CHANGED', before: 1, after: 2, clause: null }],
    ['an entry that is not there', { path: 'pledges[x]', kind: 'REMOVED', before: 1, after: undefined, clause: null }],
    ['an entry that is there', { path: 'places[song-kim]', kind: 'ADDED', before: undefined, after: 1, clause: null }],
    ['the inside of a leaf', { path: 'id.of', kind: 'CHANGED', before: 1, after: 2, clause: null }],
  ])('of another plan are refused: %s', (_, change) => {
    expect(() => applyPlanChanges(songKim2026, [change])).toThrow(RangeError);
  });
});
