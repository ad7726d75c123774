import { addDays, yearOf } from '@vuonlen/plan/kernel';
import { type FollowUp, followUpKinds, followUpStandings } from '@vuonlen/plan/plans';
import { builder, connectionOf, listing, ownIds, pageArgs, pageSize } from '../kernel/index.ts';
import { FollowUpKind, FollowUpStanding, HouseholdFollowUp, type HouseholdFollowUpShape } from './follow-up.type.ts';
import { pageOfFollowUps } from './follow-up-page.ts';
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

interface Counted {
  /** Of the wards asked for, whatever their kind and standing. */
  readonly all: readonly HouseholdFollowUpShape[];
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

const Connection = connectionOf<HouseholdFollowUpShape, Counted>('HouseholdFollowUp', HouseholdFollowUp);

builder.objectField(Connection, 'counts', (t) =>
  t.field({
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
);

function isAsked({ kind, standing, year }: Conditions): (item: FollowUp) => boolean {
  const isOf = (item: FollowUp) =>
    (item.dueOn !== null && yearOf(item.dueOn) === year) ||
    (item.until !== null && yearOf(addDays(item.until, -1)) === year);
  return (item) =>
    (kind == null || kind.includes(item.kind)) &&
    (standing == null || standing.includes(item.standing)) &&
    (year == null || isOf(item));
}

function select(all: readonly HouseholdFollowUpShape[], where: Conditions): readonly HouseholdFollowUpShape[] {
  const asked = isAsked(where);
  const isOpen = where.kind == null && where.standing == null && where.year == null;
  return all
    .map((one) => ({ ...one, items: one.items.filter(asked) }))
    .filter(({ items }) => isOpen || items.length > 0);
}

builder.queryField('followUps', (t) =>
  t.field({
    type: Connection,
    description:
      'Households within the reader’s scope that exited once, with what goes on until the end of their obligations; those with something to be done come first.',
    args: {
      ...pageArgs(t),
      asOf: t.arg({ type: 'Date', description: 'As of which day; the working date unless told.' }),
      where: t.arg({ type: Where, description: 'Conditions.' }),
    },
    resolve: async (_root, { first, after, asOf, where }, context) => {
      const conditions = where ?? {};
      const all = await readFollowUps(context, ownIds('Place', conditions.place) ?? null, asOf ?? context.workingDate);
      const listed = select(all, conditions);
      const read = async () => pageOfFollowUps(all, listed, pageSize(first), after);
      return listing(read(), { countAll: async () => listed.length, all });
    },
  }),
);
