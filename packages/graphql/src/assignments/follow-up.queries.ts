import { addDays, yearOf } from '@vuonlen/plan/kernel';
import { type FollowUp, followUpKinds, followUpStandings } from '@vuonlen/plan/plans';
import { builder, fromGlobalId, ownIds, pageSize, passage } from '../kernel/index.ts';
import { FollowUpKind, FollowUpStanding, HouseholdFollowUp, type HouseholdFollowUpShape } from './follow-up.type.ts';
import { readFollowUps } from './read-follow-ups.ts';

const Where = builder.inputType('FollowUpWhere', {
  description: 'Conditions of the list of what goes on after an exit; all of them are necessary.',
  fields: (t) => ({
    place: t.idList({ description: 'Wards.' }),
    kind: t.field({ type: [FollowUpKind], description: 'Of these kinds.' }),
    standing: t.field({ type: [FollowUpStanding], description: 'Standing so.' }),
    year: t.int({ description: 'Due in this calendar year, or ending in it.' }),
  }),
});

type Conditions = typeof Where.$inferInput;

interface Listed {
  /** Of the wards asked for, whatever their kind and standing. */
  readonly all: readonly HouseholdFollowUpShape[];
  readonly shown: readonly HouseholdFollowUpShape[];
  readonly first: number;
  readonly after: string | null;
}

const Count = builder
  .objectRef<{ readonly kind: FollowUp['kind']; readonly standing: FollowUp['standing']; readonly count: number }>(
    'FollowUpCount',
  )
  .implement({
    description: 'How many of a kind stand so.',
    fields: (t) => ({
      kind: t.field({ type: FollowUpKind, description: 'Kind.', resolve: ({ kind }) => kind }),
      standing: t.field({ type: FollowUpStanding, description: 'Standing.', resolve: ({ standing }) => standing }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });

function pageOf({ shown, first, after }: Listed): readonly HouseholdFollowUpShape[] {
  if (after === null) return shown.slice(0, first);
  const at = shown.findIndex(({ household }) => household === after);
  return at === -1 ? [] : shown.slice(at + 1, at + 1 + first);
}

const List = builder.objectRef<Listed>('FollowUpList').implement({
  description: 'Households after their exit, those with something to be done first.',
  fields: (t) => ({
    nodes: t.field({
      type: [HouseholdFollowUp],
      description: 'The page.',
      resolve: (listed) => [...pageOf(listed)],
      ...passage,
    }),
    totalCount: t.int({ description: 'Households that are listed.', resolve: ({ shown }) => shown.length }),
    counts: t.field({
      type: [Count],
      description: 'Of the wards asked for, whatever the other conditions.',
      resolve: ({ all }) => {
        const items = all.flatMap((one) => one.items);
        return followUpKinds.flatMap((kind) =>
          followUpStandings.flatMap((standing) => {
            const count = items.filter((item) => item.kind === kind && item.standing === standing).length;
            return count === 0 ? [] : [{ kind, standing, count }];
          }),
        );
      },
    }),
  }),
});

function isAsked({ kind, standing, year }: Conditions): (item: FollowUp) => boolean {
  const isOf = (item: FollowUp) =>
    (item.dueOn !== null && yearOf(item.dueOn) === year) ||
    (item.until !== null && yearOf(addDays(item.until, -1)) === year);
  return (item) =>
    (kind == null || kind.includes(item.kind)) &&
    (standing == null || standing.includes(item.standing)) &&
    (year == null || isOf(item));
}

/** What is to be done first, then by its day. */
function urgencyOf({ items }: HouseholdFollowUpShape): string {
  const keys = items.map(({ standing, dueOn }) => `${followUpStandings.indexOf(standing)} ${dueOn ?? '9999'}`);
  return keys.toSorted()[0] ?? '9';
}

function select(all: readonly HouseholdFollowUpShape[], where: Conditions): readonly HouseholdFollowUpShape[] {
  const asked = isAsked(where);
  const isOpen = where.kind == null && where.standing == null && where.year == null;
  return all
    .map((one) => ({ ...one, items: one.items.filter(asked) }))
    .filter(({ items }) => isOpen || items.length > 0)
    .map((one) => ({ one, urgency: urgencyOf(one) }))
    .toSorted((a, b) => (a.urgency < b.urgency ? -1 : a.urgency > b.urgency ? 1 : 0))
    .map(({ one }) => one);
}

builder.queryField('followUps', (t) =>
  t.field({
    type: List,
    description:
      'Households within the reader’s scope that exited once, with what goes on until the end of their obligations.',
    args: {
      first: t.arg.int({ description: 'Households of the page, 1 … 200; 50 unless told.' }),
      after: t.arg.id({ description: 'The household before the page.' }),
      asOf: t.arg({ type: 'Date', description: 'As of which day; the working date unless told.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, asOf, where }, context) => {
      const conditions = where ?? {};
      const all = await readFollowUps(context, ownIds('Place', conditions.place) ?? null, asOf ?? context.workingDate);
      const id = after == null ? null : fromGlobalId(after);
      return {
        all,
        shown: select(all, conditions),
        first: pageSize(first),
        after: id?.type === 'Household' ? id.id : null,
      };
    },
  }),
);
