import { describe, expect, it } from 'vitest';
import type { Agency } from '../agencies/index.ts';
import type { Duty } from './duty.ts';
import { responsibilityMatrix } from './responsibility-matrix.ts';

const cite = { clause: 'IV.8#4', quote: 'vào ngày 5 tháng 1 và 5 tháng 7 hàng năm' };

function agency(id: string): Agency {
  return {
    id,
    name: { vi: id, en: id },
    kind: 'OTHER',
    section: null,
    place: null,
    named: { clause: 'IV.8', quote: id },
  };
}

function duty(
  id: string,
  agencies: readonly string[],
  mandate: Duty['mandate'],
  deadline: Duty['deadline'] = null,
): Duty {
  return {
    ...{ id, agencies, mandate, deadline, clause: 'IV.8#4', quote: 'Báo cáo', roles: ['REPORT'], mandateCite: cite },
    ...{ text: { vi: 'Báo cáo', en: 'Report' }, partners: [], measures: [], recipient: [] },
  };
}

const reports = duty('report', ['bank', 'front'], 'DIRECTED', { kind: 'YEARLY', cite });
const asked = duty('mobilise', ['front'], 'REQUESTED');

describe('the responsibility matrix', () => {
  it('has a row for each body of each duty, in the order of the bodies', () => {
    const rows = responsibilityMatrix({
      agencies: [agency('front'), agency('bank'), agency('idle')],
      duties: [reports, asked],
    });
    expect(
      rows.map((row) => [row.agency.id, row.duty.id, row.mandate, row.whenLate, row.deadline?.kind ?? null]),
    ).toEqual([
      ['front', 'report', 'DIRECTED', 'OVERDUE', 'YEARLY'],
      ['front', 'mobilise', 'REQUESTED', 'AWAITED', null],
      ['bank', 'report', 'DIRECTED', 'OVERDUE', 'YEARLY'],
    ]);
  });

  it('refuses a duty of a body that nobody knows', () => {
    expect(() => responsibilityMatrix({ agencies: [agency('bank')], duties: [reports] })).toThrow(RangeError);
  });
});
