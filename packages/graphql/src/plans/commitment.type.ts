import { type CommitmentCount, countCommitments } from '@vuonlen/database/assignments';
import type { Citation as CitationShape, IsoDate, Text } from '@vuonlen/plan/kernel';
import {
  type CurrentHolder,
  findPledge,
  type HeldSubject,
  type OpenCommitment as OpenCommitmentShape,
  type Plan,
  supportsOf,
} from '@vuonlen/plan/plans';
import { BodyHolder, UnitHolder } from '../agencies/index.ts';
import { batch, builder, Citation, type Context, described, LocalText, need, planIndex } from '../kernel/index.ts';

export type CommitmentKindCode = 'DUTY' | 'SUPPORT' | 'PLEDGE';

export const CommitmentKind = builder.enumType('CommitmentKind', {
  description: 'What a plan owes.',
  values: described<CommitmentKindCode>({
    DUTY: 'A duty of bodies (nhiệm vụ).',
    SUPPORT: 'A support, loan or general policy (hỗ trợ, chính sách).',
    PLEDGE: 'A pledge of sources (đăng ký hỗ trợ).',
  }),
});

/** Kind and id of what is owed. */
export function subjectOf(subject: HeldSubject): { readonly kind: CommitmentKindCode; readonly id: string } {
  if ('duty' in subject) return { kind: 'DUTY', id: subject.duty };
  if ('pledge' in subject) return { kind: 'PLEDGE', id: subject.pledge };
  if ('measure' in subject) return { kind: 'SUPPORT', id: subject.measure };
  throw new RangeError('A unit or body is no commitment.');
}

interface Described extends CitationShape {
  readonly name: Text;
}

function describe(plan: Plan, subject: HeldSubject): Described {
  const { kind, id } = subjectOf(subject);
  if (kind === 'DUTY') {
    const { text, clause, quote } = need(planIndex(plan).duties, id);
    return { name: text, clause, quote };
  }
  if (kind === 'PLEDGE') {
    const pledge = findPledge(plan, id);
    const sources = (pledge?.sources ?? []).map((source) => need(planIndex(plan).sources, source).name);
    const name = { vi: sources.map(({ vi }) => vi).join(', '), en: sources.map(({ en }) => en).join(', ') };
    const { clause, quote } = need(planIndex(plan).pledges, id).quantity;
    return { name, clause, quote };
  }
  const support = supportsOf(plan).find(({ code }) => code === id);
  if (support === undefined) throw new Error(`The plan has no support ${id}.`);
  const { clause, quote } = 'content' in support ? support.content : support.source;
  return { name: support.name, clause, quote };
}

/** What every commitment still concerns, in one statement. The key is the committee. */
const countsOfCommittee = batch<string, readonly CommitmentCount[]>(({ readers, scope }, committees) =>
  Promise.all(committees.map(() => countCommitments(readers, scope))),
);

const kindOfCount = { SUPPORT: 'MEASURE', PLEDGE: 'PLEDGE' } as const;

async function householdsOf(context: Context, subject: HeldSubject): Promise<number | null> {
  const { kind, id } = subjectOf(subject);
  if (kind === 'DUTY') return null;
  const counts = await context.loaders.load(countsOfCommittee, context.actor.committee);
  return counts.find((row) => row.kind === kindOfCount[kind] && row.subject === id)?.households ?? 0;
}

/** The name of a party: a body, a source or a unit of the plan. */
function nameOfParty({ plan }: Pick<Context, 'plan'>, party: string): Text {
  const { agencies, sources, places } = planIndex(plan);
  return agencies.get(party)?.name ?? sources.get(party)?.name ?? places.get(party)?.name ?? { vi: party, en: party };
}

const CommitmentParty = builder.objectRef<CurrentHolder>('CommitmentParty').implement({
  description: 'One of those who owe: the party as the plan names it, and who stands in its place on the day.',
  fields: (t) => ({
    slug: t.exposeString('party', { description: 'Slug of the body, source or unit.' }),
    name: t.field({
      type: LocalText,
      description: 'Its name.',
      resolve: ({ party }, _args, context) => nameOfParty(context, party),
    }),
    body: t.field({
      type: BodyHolder,
      nullable: true,
      description: 'Who does the work of the body; null for a source that nobody keeps.',
      resolve: ({ agency }) => agency?.body ?? null,
    }),
    area: t.field({
      type: UnitHolder,
      nullable: true,
      description: 'What became of the ward of the source, or of the unit whose body it is.',
      resolve: ({ place, agency }) => place ?? agency?.area ?? null,
    }),
  }),
});

/** A commitment as of a day. */
export interface CommitmentAsOf extends OpenCommitmentShape {
  readonly asOf: IsoDate;
}

export const OpenCommitment = builder.objectRef<CommitmentAsOf>('OpenCommitment').implement({
  description: 'What the plan still owes on a day, and who holds it then (cam kết còn hiệu lực).',
  fields: (t) => ({
    kind: t.field({ type: CommitmentKind, description: 'What.', resolve: ({ subject }) => subjectOf(subject).kind }),
    subject: t.string({
      description: 'Slug of the duty or pledge, code of the support.',
      resolve: ({ subject }) => subjectOf(subject).id,
    }),
    name: t.field({
      type: LocalText,
      description: 'In words.',
      resolve: ({ subject }, _args, { plan }) => describe(plan, subject).name,
    }),
    citation: t.field({
      type: Citation,
      description: 'Where the plan says so.',
      resolve: ({ subject }, _args, { plan }) => describe(plan, subject),
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it can no longer run; null: no end is stated, or the end is a receiver’s own.',
      resolve: ({ until }) => until,
    }),
    isHeld: t.exposeBoolean('isHeld', {
      description: 'Each party, body and unit, exists on the day or has one verified successor.',
    }),
    households: t.int({
      nullable: true,
      description: 'Households of the reader’s scope that hold a live support of it; null for a duty.',
      resolve: ({ subject }, _args, context) => householdsOf(context, subject),
    }),
    parties: t.field({
      type: [CommitmentParty],
      description: 'Those who owe it.',
      resolve: ({ held }) => [...held],
    }),
  }),
});
