import { isoDate, vnd } from '@vuonlen/plan/kernel';
import { haDong2024 } from '@vuonlen/plan/plans/ha-dong-2024';
import { describe, expect, it } from 'vitest';
import type { GridHouseholdFragment } from '../gql/graphql.ts';
import { cellStateOf, type GridAssignment, type GridMeasure } from './grid-cell.ts';
import { noChanges, take } from './staged-changes.ts';

type Kinds = GridMeasure['itemKinds'];

const kind = (code: string): Kinds[number] => ({ code, name: { vi: code, en: code } });

function items(code: string, itemKinds: Kinds): GridMeasure {
  return {
    ...{
      id: code,
      code,
      family: code,
      clause: 'II.2.2.4',
      target: 'ITEM',
      unit: 'ITEM',
      lead: null,
      rate: vnd(1),
      window: null,
    },
    ...{ plannedQuantity: 18, allocatedQuantity: 0, allocatedMoney: vnd(0), name: { vi: code, en: code } },
    ...{ legs: [], itemKinds, pledges: [] },
  };
}

const bicycle = items('STUDENT_BICYCLE', [kind('STUDENT_BICYCLE')]);
const goods = items('ESSENTIAL_ITEMS', [kind('FAN'), kind('ELECTRIC_BICYCLE')]);

const held = (measure: string, member: string | null = null): GridAssignment => ({
  ...{ id: `held-${measure}`, version: 1, state: 'ASSIGNED', itemKind: null, effectiveOn: isoDate('2024-05-02') },
  ...{ member: member === null ? null : { id: member }, measure: { code: measure }, legs: [] },
});

function household(assignments: GridAssignment[]): GridHouseholdFragment {
  return {
    ...{ id: 'h', code: 'PL-001', headName: 'Nguyễn Văn A', version: 1, place: { id: 'w', name: 'W' }, assignments },
    members: [{ id: 'child', fullName: 'Nguyễn Thị B' }],
    facts: {
      ...{ place: 'w', class: 'NEAR_POOR', standard: null, exitedOn: null },
      ...{ needs: [{ kind: 'ESSENTIAL_ITEMS', year: 2024 }], housingDilapidated: null, inHardship: null },
      ...{ housingWorks: null, housingWorksYear: null, members: [] },
    },
  };
}

describe('a cell of items', () => {
  const ground = { plan: haDong2024, on: '2024-06-15', changes: noChanges };

  it.each([
    ['one kind, nothing held', bicycle, [], [null]],
    ['one kind, held by the household', bicycle, [held('STUDENT_BICYCLE')], []],
    ['one kind, held by a child of it', bicycle, [held('STUDENT_BICYCLE', 'child')], []],
    ['one kind, another measure held', bicycle, [held('ESSENTIAL_ITEMS')], [null]],
    ['several kinds, one of them held', goods, [held('ESSENTIAL_ITEMS')], [null]],
  ] as const)('with %s', (_name, measure, assignments, open) => {
    expect(cellStateOf(household([...assignments]), measure, ground).open).toEqual(open);
  });

  it('is open again where what is held is to be taken back', () => {
    const of = household([held('STUDENT_BICYCLE')]);
    const cancelled = { household: of.id, measure: bicycle.code, assignment: 'held-STUDENT_BICYCLE' };
    const changes = take(noChanges, { ...cancelled, version: 1, legs: [] });
    expect(cellStateOf(of, bicycle, { ...ground, changes }).open).toEqual([null]);
  });
});
