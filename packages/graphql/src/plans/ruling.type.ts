import { type AmbiguityRulingRecord, listAmbiguityRulings } from '@vuonlen/database/plans';
import { findAmbiguities } from '@vuonlen/plan/plans';
import { Decision } from '../assignments/index.ts';
import { batch, builder, type Context } from '../kernel/index.ts';
import { Ambiguity } from './plan-parts.type.ts';

/** All rulings of the committee in one statement: there are a few dozen at most. The key is the committee. */
const rulingsOfCommittee = batch<string, readonly AmbiguityRulingRecord[]>(({ readers }, committees) =>
  Promise.all(committees.map((committee) => listAmbiguityRulings(readers, committee))),
);

function readRulings({ loaders, actor }: Context): Promise<readonly AmbiguityRulingRecord[]> {
  return loaders.load(rulingsOfCommittee, actor.committee);
}

export const AmbiguityRuling = builder.objectRef<AmbiguityRulingRecord>('AmbiguityRuling').implement({
  description: 'How the committee reads a doubtful place of the plan (kết luận của Ban chỉ đạo). Append only.',
  fields: (t) => ({
    ambiguity: t.exposeString('ambiguity', { description: 'Name of the entry of the register.' }),
    reading: t.exposeString('reading', { description: 'Name of the reading that was ruled.' }),
    basis: t.exposeString('basis', { description: 'The document on which it stands (văn bản làm căn cứ).' }),
    ruledOn: t.field({ type: 'Date', description: 'Day of the ruling.', resolve: ({ ruledOn }) => ruledOn }),
    recordedAt: t.field({ type: 'DateTime', description: 'When recorded.', resolve: ({ recordedAt }) => recordedAt }),
    ruledBy: t.string({
      nullable: true,
      description: 'Name of who recorded it. Applications are not told.',
      resolve: ({ ruledBy }, _args, { actor }) => (actor.role === 'API_CLIENT' ? null : ruledBy),
    }),
  }),
});

builder.objectFields(Ambiguity, (t) => ({
  ruling: t.string({
    nullable: true,
    description: 'The reading that the committee ruled, as of the working date; null: the assumed one is in use.',
    resolve: async ({ id, ruling }, _args, context) => {
      const own = (await readRulings(context)).filter(({ ambiguity }) => ambiguity === id);
      return own.findLast(({ ruledOn }) => ruledOn <= context.workingDate)?.reading ?? ruling?.reading ?? null;
    },
  }),
  rulings: t.field({
    type: [AmbiguityRuling],
    description: 'Every ruling that was recorded, in the order of their days.',
    resolve: async ({ id }, _args, context) => (await readRulings(context)).filter(({ ambiguity }) => ambiguity === id),
  }),
}));

builder.objectField(Decision, 'rulings', (t) =>
  t.field({
    type: [AmbiguityRuling],
    description:
      'Rulings on doubtful places that touch its measure. They stand beside the decision and never change it.',
    resolve: async ({ measure }, _args, context) => {
      const touching = new Set(findAmbiguities(context.plan, measure).map(({ id }) => id));
      return (await readRulings(context)).filter(({ ambiguity }) => touching.has(ambiguity));
    },
  }),
);
