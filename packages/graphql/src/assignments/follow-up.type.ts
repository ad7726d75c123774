import { mayRecordGift, mayRecordSponsorship } from '@vuonlen/acts/assignments';
import type { IsoDate, Text } from '@vuonlen/plan/kernel';
import {
  type FollowUpKind as FollowUpKindCode,
  type FollowUp as FollowUpRecord,
  type FollowUpStanding as FollowUpStandingCode,
  followUpKindLabels,
  followUpStandingLabels,
} from '@vuonlen/plan/plans';
import { Household, HouseholdMember, householdById, memberById } from '../households/index.ts';
import { builder, Citation, described, LocalText, passage, relation } from '../kernel/index.ts';
import { Sponsorship, sponsorshipById } from './sponsorship.type.ts';

function meaningsOf<Code extends string>(labels: Readonly<Record<Code, Text>>): Record<Code, string> {
  const entries = Object.entries<Text>(labels).map(([code, { vi, en }]) => [code, `${en} (${vi}).`]);
  return Object.fromEntries(entries) as Record<Code, string>;
}

export const FollowUpKind = builder.enumType('FollowUpKind', {
  description: 'What goes on after an exit.',
  values: described<FollowUpKindCode>(meaningsOf(followUpKindLabels)),
});

export const FollowUpStanding = builder.enumType('FollowUpStanding', {
  description: 'How something stands that goes on after an exit.',
  values: described<FollowUpStandingCode>(meaningsOf(followUpStandingLabels)),
});

const FollowUp = builder.objectRef<FollowUpRecord>('FollowUp').implement({
  description: 'One thing that goes on after the exit of a household, as the rules say of a day (theo dõi).',
  fields: (t) => ({
    kind: t.field({ type: FollowUpKind, description: 'Of what kind.', resolve: ({ kind }) => kind }),
    standing: t.field({ type: FollowUpStanding, description: 'How it stands.', resolve: ({ standing }) => standing }),
    support: t.exposeString('support', {
      nullable: true,
      description: 'Code of the measure, policy or loan; null for a relapse.',
    }),
    name: t.field({ type: LocalText, description: 'Its name.', resolve: ({ name }) => name }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it is about; null: the household.',
      ...relation({ of: memberById, key: ({ member }: FollowUpRecord) => member }),
    }),
    from: t.field({ type: 'Date', nullable: true, description: 'First day.', resolve: ({ from }) => from }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer runs; null: no end is stated.',
      resolve: ({ until }) => until,
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which the next thing is to be done; null: none is stated (ngày đến hạn).',
      resolve: ({ dueOn }) => dueOn,
    }),
    text: t.field({ type: LocalText, description: 'What is to be known or done.', resolve: ({ text }) => text }),
    citation: t.field({
      type: Citation,
      nullable: true,
      description: 'Where the plan says so; null where it is silent.',
      resolve: ({ citation }) => citation,
    }),
    ambiguity: t.exposeString('ambiguity', {
      nullable: true,
      description: 'Entry of the register of ambiguities on whose assumed reading it stands.',
    }),
    sponsorship: t.field({
      type: Sponsorship,
      nullable: true,
      description: 'The sponsorship, where it is one.',
      ...relation({
        of: sponsorshipById,
        key: ({ kind, record }: FollowUpRecord) => (kind === 'SPONSORSHIP' ? record : null),
      }),
    }),
  }),
});

/** A household after its exit with what goes on. */
export interface HouseholdFollowUpShape {
  readonly household: string;
  readonly lastExitOn: IsoDate;
  readonly items: readonly FollowUpRecord[];
}

export const HouseholdFollowUp = builder.objectRef<HouseholdFollowUpShape>('HouseholdFollowUp').implement({
  description: 'A household after its exit with what goes on, as of a day (theo dõi sau thoát cận nghèo).',
  fields: (t) => ({
    household: t.field({
      type: Household,
      nullable: true,
      description: 'The household.',
      ...relation({ of: householdById, key: ({ household }: HouseholdFollowUpShape) => household }),
    }),
    lastExitOn: t.field({
      type: 'Date',
      description: 'Day from which its last exit took effect, also when it fell back since.',
      resolve: ({ lastExitOn }) => lastExitOn,
    }),
    mayRecordGift: t.boolean({
      description: 'Whether the reader records gifts at Tet; whether one may be given, the rules say when it is tried.',
      resolve: (_row, _args, context) => mayRecordGift(context),
    }),
    mayRecordSponsorship: t.boolean({
      description: 'Whether the reader records sponsorships; for whom, the rules say when it is tried.',
      resolve: (_row, _args, context) => mayRecordSponsorship(context),
    }),
    items: t.field({
      type: [FollowUp],
      description: 'What was asked for.',
      resolve: ({ items }) => [...items],
      ...passage,
    }),
  }),
});
