import { type DecisionRecord, findDecisions, findDecisionsByHouseholds } from '@vuonlen/database/assignments';
import { type Outcome as OutcomeCode, outcomeLabels, type Reason as ReasonShape } from '@vuonlen/plan/assignments';
import { Household, HouseholdMember, householdColumn, memberById } from '../households/index.ts';
import {
  batch,
  builder,
  described,
  groupedBy,
  LocalText,
  Node,
  need,
  nodeId,
  orderedBy,
  planIndex,
  readNodesOf,
  relation,
} from '../kernel/index.ts';
import { Measure } from '../measures/index.ts';

const decisionsOf = batch<string, readonly DecisionRecord[]>(async ({ readers, scope }, ids) =>
  groupedBy(ids, await findDecisionsByHouseholds(readers, scope, ids), ({ household }) => household),
);

/** Recorded decisions by id, within the scope of the reader. */
export const decisionById = batch<string, DecisionRecord | null>(async ({ readers, scope }, ids) =>
  orderedBy(ids, await findDecisions(readers, scope, ids), ({ id }) => id),
);

const meaning = (code: OutcomeCode) => `${outcomeLabels[code].en} (${outcomeLabels[code].vi}).`;

export const Outcome = builder.enumType('Outcome', {
  description: 'What a decision says, in order of precedence.',
  values: described<OutcomeCode>({
    OUTSIDE_WINDOW: meaning('OUTSIDE_WINDOW'),
    EXCLUDED: meaning('EXCLUDED'),
    DENIED: meaning('DENIED'),
    UNDETERMINED: meaning('UNDETERMINED'),
    GRANTED: meaning('GRANTED'),
  }),
});

/** A fact or threshold as text: a list is written with commas. */
function written(value: ReasonShape['found']): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : String(value);
}

export const Reason = builder.objectRef<ReasonShape>('Reason').implement({
  description: 'One step of a decision with its clause (căn cứ).',
  fields: (t) => ({
    rule: t.exposeString('rule', { description: 'Code of the rule, for example EXCLUSION_GROUP.' }),
    verdict: t.exposeString('verdict', { description: 'MET, NOT_MET, UNKNOWN or NOTE.' }),
    fact: t.exposeString('fact', { description: 'The fact looked at.' }),
    found: t.string({
      nullable: true,
      description: 'Its value; null when it is not known.',
      resolve: ({ found }) => written(found),
    }),
    operator: t.exposeString('operator', { description: 'How it was compared.' }),
    threshold: t.string({
      nullable: true,
      description: 'With what it was compared.',
      resolve: ({ threshold }) => written(threshold),
    }),
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    quote: t.exposeString('quote', { description: 'The exact words.' }),
    text: t.field({ type: LocalText, description: 'The step in words.', resolve: ({ text }) => text }),
    certainty: t.exposeString('certainty', { description: 'STATED or ASSUMED.' }),
  }),
});

export const Decision = builder.objectRef<DecisionRecord>('Decision').implement({
  description: 'A decision as it was taken, with its reasons (kết quả xét hỗ trợ đã ghi).',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id(nodeId('Decision', ({ id }: DecisionRecord) => id)),
    measure: t.field({
      type: Measure,
      description: 'The measure.',
      resolve: ({ measure }, _args, { plan }) => need(planIndex(plan).measures, measure),
    }),
    member: t.field({
      type: HouseholdMember,
      nullable: true,
      description: 'The member it was taken for.',
      ...relation({ of: memberById, key: ({ member }: DecisionRecord) => member }),
    }),
    outcome: t.field({ type: Outcome, description: 'What it says.', resolve: ({ outcome }) => outcome }),
    reasons: t.field({
      type: [Reason],
      description: 'Why: the reason that settles it first.',
      resolve: ({ reasons }) => [...reasons],
    }),
    asOf: t.field({ type: 'Date', description: 'Day it was taken for.', resolve: ({ asOf }) => asOf }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    recordedBy: t.string({
      nullable: true,
      description: 'Name of the person.',
      resolve: ({ recordedBy }) => recordedBy,
    }),
  }),
});

builder.objectField(Household, 'decisions', (t) =>
  t.field({
    type: [Decision],
    description: 'Recorded decisions, the latest first.',
    ...relation({ of: decisionsOf, key: householdColumn.key('id') }),
  }),
);

readNodesOf('Decision', ({ loaders }, id) => loaders.load(decisionById, id));
