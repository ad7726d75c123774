import { dutyScopeOf } from '@vuonlen/acts/responsibilities';
import { type CurrentHolder, openCommitments } from '@vuonlen/plan/plans';
import { readRegisters } from '../agencies/index.ts';
import { builder, type Context } from '../kernel/index.ts';
import { type CommitmentAsOf, CommitmentKind, OpenCommitment, subjectOf } from './commitment.type.ts';

const Where = builder.inputType('OpenCommitmentWhere', {
  description: 'Conditions of a list of open commitments; all of them are necessary.',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', description: 'As of which day; the working date unless told.' }),
    kind: t.field({ type: [CommitmentKind], description: 'Duties, supports, pledges.' }),
    dissolved: t.boolean({ description: 'True: a body or unit that owes it has ended by the day; false: none has.' }),
    held: t.boolean({ description: 'False: the work-list, of which nobody is stated or the basis is not verified.' }),
  }),
});

interface Listed {
  readonly all: readonly CommitmentAsOf[];
  readonly shown: readonly CommitmentAsOf[];
}

/** A body or unit among those who owe no longer exists on the day. */
function hasEnded({ agency, place }: CurrentHolder): boolean {
  const answers = [agency?.body, agency?.area, place].flatMap((answer) => (answer == null ? [] : [answer.kind]));
  return answers.some((kind) => kind !== 'SAME' && kind !== 'NOT_YET');
}

/** Who speaks for one body or ward reads what that one owes. */
function isSeen(context: Context): (commitment: CommitmentAsOf) => boolean {
  const { bodies } = dutyScopeOf(context);
  if (bodies === 'ALL') return () => true;
  const { agencies, sources } = context.plan;
  const own = agencies.filter(({ id }) => bodies.includes(id));
  const parties = new Set([
    ...own.flatMap(({ id, memberOf }) => [id, ...(memberOf === undefined ? [] : [memberOf])]),
    ...sources.filter(({ keeper }) => keeper !== null && bodies.includes(keeper)).map(({ id }) => id),
  ]);
  return ({ held }) => held.some(({ party }) => parties.has(party));
}

const List = builder.objectRef<Listed>('OpenCommitmentList').implement({
  description: 'Open commitments with their counts.',
  fields: (t) => ({
    nodes: t.field({
      type: [OpenCommitment],
      description: 'In the order of the plan.',
      resolve: ({ shown }) => [...shown],
    }),
    totalCount: t.int({ description: 'How many there are here.', resolve: ({ shown }) => shown.length }),
    heldCount: t.int({
      description: 'How many of all that the reader may see are held.',
      resolve: ({ all }) => all.filter(({ isHeld }) => isHeld).length,
    }),
    notHeldCount: t.int({
      description: 'How many of them are not: the work-list.',
      resolve: ({ all }) => all.filter(({ isHeld }) => !isHeld).length,
    }),
  }),
});

builder.queryField('openCommitments', (t) =>
  t.field({
    type: List,
    description:
      'What the plan still owes on a day, and who holds it: duties, supports, pledges (cam kết còn hiệu lực).',
    args: { where: t.arg({ type: Where, description: 'Conditions.' }) },
    resolve: async (_root, { where }, context) => {
      const asOf = where?.asOf ?? context.workingDate;
      const open = openCommitments(context.plan, asOf, await readRegisters(context));
      const all = open.map((commitment) => ({ ...commitment, asOf })).filter(isSeen(context));
      const { kind, dissolved, held } = where ?? {};
      const shown = all.filter(
        (one) =>
          (kind == null || kind.includes(subjectOf(one.subject).kind)) &&
          (dissolved == null || one.held.some(hasEnded) === dissolved) &&
          (held == null || one.isHeld === held),
      );
      return { all, shown };
    },
  }),
);
