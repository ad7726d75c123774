import { isPerMember } from '@vuonlen/plan/assignments';
import type { Citation as CitationShape, Period, Text } from '@vuonlen/plan/kernel';
import type {
  Condition,
  ExclusionGroup as ExclusionGroupShape,
  GeneralPolicy as GeneralPolicyShape,
  MeasureLeg as MeasureLegShape,
  MeasureTarget as MeasureTargetShape,
} from '@vuonlen/plan/measures';
import { describeCondition } from '@vuonlen/plan/plans';
import { builder, Citation, described, LocalText } from '../kernel/index.ts';

export const MeasureTarget = builder.enumType('MeasureTarget', {
  description: 'Whom one assignment goes to.',
  values: described<MeasureTargetShape>({
    HOUSEHOLD: 'The household (hộ).',
    MEMBER: 'One member of it (thành viên hộ).',
    ITEM: 'One item for the household (đồ dùng).',
  }),
});

export const Window = builder.objectRef<{ period: Period; citation: CitationShape }>('Window').implement({
  description: 'When a measure is given (thời gian thực hiện), half-open.',
  fields: (t) => ({
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day.',
      resolve: ({ period }) => period.from,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day that no longer belongs to it.',
      resolve: ({ period }) => period.until,
    }),
    citation: t.field({ type: Citation, description: 'Where the plan says so.', resolve: ({ citation }) => citation }),
  }),
});

export const MeasureLeg = builder.objectRef<MeasureLegShape>('MeasureLeg').implement({
  description: 'One part of a rate with those who give it: 50 + 50 for a new build.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code of the leg within its measure.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    amount: t.field({ type: 'VND', description: 'Its share of the rate.', resolve: ({ amount }) => amount.value }),
    citation: t.field({ type: Citation, description: 'Where the plan says so.', resolve: ({ amount }) => amount }),
  }),
});

export const ItemKind = builder.objectRef<{ code: string; name: Text }>('ItemKind').implement({
  description: 'A kind of household or study item (đồ dùng sinh hoạt, học tập).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For example REFRIGERATOR.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
  }),
});

export const ConditionText = builder.objectRef<Condition>('ConditionText').implement({
  description: 'A condition of a measure in words (điều kiện hỗ trợ).',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Kind of the condition, for example CLASS_IN.' }),
    text: t.field({ type: LocalText, description: 'What it asks for.', resolve: describeCondition }),
    citation: t.field({ type: Citation, description: 'Where the plan makes it.', resolve: (condition) => condition }),
  }),
});

export const ExclusionGroup = builder.objectRef<ExclusionGroupShape>('ExclusionGroup').implement({
  description: 'Measures of which a household may hold one at a time.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For example HOUSING_OR_SAVINGS_BOOK.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    measures: t.stringList({ description: 'Codes of its measures.', resolve: ({ measures }) => [...measures] }),
    citation: t.field({ type: Citation, description: 'Where the plan says so.', resolve: (group) => group }),
  }),
});

export const GeneralPolicy = builder.objectRef<GeneralPolicyShape>('GeneralPolicy').implement({
  description: 'A general measure under regulation (hỗ trợ chung theo quy định); the plan states no amount.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For example HEALTH_INSURANCE_CARD.' }),
    name: t.field({ type: LocalText, description: 'Name in both languages.', resolve: ({ name }) => name }),
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    quote: t.string({ description: 'The exact words.', resolve: ({ content }) => content.quote }),
    isPerMember: t.boolean({
      description: 'Decided for one member, not for the household.',
      resolve: (policy) => isPerMember(policy),
    }),
  }),
});
