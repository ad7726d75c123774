import type { Page } from '@vuonlen/database/kernel';
import { isoDate } from '@vuonlen/plan/kernel';
import type { FollowUp, FollowUpStanding } from '@vuonlen/plan/plans';
import { describe, expect, it } from 'vitest';
import type { HouseholdFollowUpShape } from './follow-up.type.ts';
import { pageOfFollowUps } from './follow-up-page.ts';

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function household(number: number, standing: FollowUpStanding): HouseholdFollowUpShape {
  const item = { standing, dueOn: null } as unknown as FollowUp;
  return { household: idOf(number), lastExitOn: isoDate('2024-12-31'), items: [item] };
}

const idsOf = ({ edges }: Page<HouseholdFollowUpShape>) => edges.map(({ node }) => node.household);
const endOf = ({ edges }: Page<HouseholdFollowUpShape>) => edges.at(-1)?.cursor ?? null;
const standings: readonly FollowUpStanding[] = ['DONE', 'DUE', 'RUNNING', 'DUE', 'TO_REVIEW', 'DUE'];
const all = standings.map((standing, number) => household(number, standing));
const inOrder = [1, 3, 5, 4, 2, 0].map(idOf);

describe('a page of what goes on after an exit', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('tells each household once with pages of %i', (size) => {
    const seen: string[] = [];
    let page = pageOfFollowUps(all, all, size, null);
    seen.push(...idsOf(page));
    while (page.hasNextPage) {
      page = pageOfFollowUps(all, all, size, endOf(page));
      seen.push(...idsOf(page));
    }
    expect(seen).toEqual(inOrder);
  });

  it('loses nothing when the last row of a page has left the list', () => {
    const first = pageOfFollowUps(all, all, 2, null);
    const rest = all.filter(({ household: id }) => id !== idsOf(first).at(-1));
    expect(idsOf(pageOfFollowUps(all, rest, 2, endOf(first)))).toEqual(inOrder.slice(2, 4));
  });

  it('refuses a cursor of another list', () => {
    expect(() => pageOfFollowUps(all, all, 2, 'nonsense')).toThrow(/cursor/);
  });
});
