import { dutyScopeOf } from '@vuonlen/acts/responsibilities';
import { type DutyPersonRecord, type DutyProgressRecord, listDutyPeople } from '@vuonlen/database/responsibilities';
import { type IsoDate, isWithin } from '@vuonlen/plan/kernel';
import type {
  DueStanding as DueStandingCode,
  DutyDay as DutyDayShape,
  Duty as DutyShape,
  DutyStanding,
} from '@vuonlen/plan/responsibilities';
import { Agency, BodyHolder, readAgencyHolder, UnitHolder } from '../agencies/index.ts';
import { batch, builder, described, groupedBy, need, planIndex } from '../kernel/index.ts';
import { DueDate } from './due-date.type.ts';
import { Duty } from './duty.type.ts';
import { DutyPerson, DutyProgress, ProgressState } from './duty-progress.type.ts';

/** The duty of one body as of a day. */
export interface ResponsibilityShape {
  readonly duty: DutyShape;
  readonly agency: string;
  readonly asOf: IsoDate;
  readonly standing: DutyStanding<DutyProgressRecord>;
  /** As of the day, in the order in which it was recorded. */
  readonly progress: readonly DutyProgressRecord[];
}

export const DueStanding = builder.enumType('DueStanding', {
  description: 'How an act that is not done stands on a day.',
  values: described<DueStandingCode>({
    UPCOMING: 'The day is to come (chưa đến hạn).',
    DUE_TODAY: 'The day is today (đến hạn hôm nay).',
    OVERDUE: 'The day is past, and the body is directed (quá hạn).',
    AWAITED: 'The body is requested: awaited, never overdue (đang chờ phối hợp).',
  }),
});

const DutyDay = builder.objectRef<DutyDayShape<DutyProgressRecord>>('DutyDay').implement({
  description: 'A day of a duty with what the body said of it.',
  fields: (t) => ({
    due: t.field({ type: DueDate, description: 'The day.', resolve: ({ due }) => due }),
    state: t.field({ type: ProgressState, description: 'How far the body is.', resolve: ({ state }) => state }),
    standing: t.field({
      type: DueStanding,
      nullable: true,
      description: 'How it stands; null once it is done.',
      resolve: ({ standing }) => standing,
    }),
    latest: t.field({
      type: DutyProgress,
      nullable: true,
      description: 'The entry that says so.',
      resolve: ({ latest }) => latest,
    }),
  }),
});

const keyOf = ({ duty, agency }: { readonly duty: string; readonly agency: string }) => `${duty} ${agency}`;

/** People of duties; the key is `duty agency`, so that one statement serves the whole list. */
const peopleOf = batch<string, readonly DutyPersonRecord[]>(async (context, keys) => {
  const duties = [...new Set(keys.map((key) => key.slice(0, key.indexOf(' '))))];
  return groupedBy(keys, await listDutyPeople(context.readers, dutyScopeOf(context), duties), keyOf);
});

export const Responsibility = builder.objectRef<ResponsibilityShape>('Responsibility').implement({
  description:
    'The duty of one body as of a day: how far it is, who works on it, when it falls due (phân công nhiệm vụ).',
  fields: (t) => ({
    duty: t.field({ type: Duty, description: 'The duty with its clause.', resolve: ({ duty }) => duty }),
    agency: t.field({
      type: Agency,
      description: 'The body.',
      resolve: ({ agency }, _args, { plan }) => need(planIndex(plan).agencies, agency),
    }),
    asOf: t.field({ type: 'Date', description: 'As of which day.', resolve: ({ asOf }) => asOf }),
    state: t.field({
      type: ProgressState,
      description: 'How far the body is; of a duty with days, with the first one that is not done.',
      resolve: ({ standing }) => standing.state,
    }),
    percent: t.int({
      nullable: true,
      description: '0 … 100, where it was given.',
      resolve: ({ standing }) => standing.latest?.percent ?? null,
    }),
    standing: t.field({
      type: DueStanding,
      nullable: true,
      description: 'How it stands; null: nothing is due, or it is done. A requested body is never overdue.',
      resolve: ({ standing }) => standing.standing,
    }),
    nextDay: t.field({
      type: DutyDay,
      nullable: true,
      description: 'The first day of the duty that is not done; null for a duty without days.',
      resolve: ({ standing }) => standing.current,
    }),
    days: t.field({
      type: [DutyDay],
      description: 'Its days since the plan was issued, until the first one that is still to come.',
      resolve: ({ standing }) => [...standing.days],
    }),
    progress: t.field({
      type: [DutyProgress],
      description: 'What the body said, the latest first.',
      resolve: ({ progress }) => progress.toReversed(),
    }),
    people: t.field({
      type: [DutyPerson],
      description: 'Who works on it on the day; those whose time ended or lies ahead only when asked for.',
      args: { includeOthers: t.arg.boolean({ description: 'True: of all times.' }) },
      resolve: async ({ duty, agency, asOf }, { includeOthers }, { loaders }) => {
        const all = await loaders.load(peopleOf, keyOf({ duty: duty.id, agency }));
        return all.filter(
          ({ worksFrom, worksUntil }) => includeOthers || isWithin({ from: worksFrom, until: worksUntil }, asOf),
        );
      },
    }),
  }),
});

builder.objectFields(Responsibility, (t) => ({
  holder: t.field({
    type: BodyHolder,
    description: 'Who does the work as of the day: the body itself, or what came after it. The duty has not gone.',
    resolve: async ({ agency, asOf }, _args, context) => (await readAgencyHolder(context, agency, asOf)).body,
  }),
  area: t.field({
    type: UnitHolder,
    nullable: true,
    description: 'What became of the unit whose body it is; null where it is of none.',
    resolve: async ({ agency, asOf }, _args, context) => (await readAgencyHolder(context, agency, asOf)).area,
  }),
}));
