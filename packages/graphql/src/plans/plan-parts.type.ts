import type { Text } from '@vuonlen/plan/kernel';
import { isStated } from '@vuonlen/plan/kernel';
import type {
  Ambiguity as AmbiguityShape,
  Clause as ClauseShape,
  EncodedFact as EncodedFactShape,
  LegalInstrument as InstrumentShape,
} from '@vuonlen/plan/plans';
import type { Unencoded as UnencodedShape } from '@vuonlen/plan/responsibilities';
import { builder, CertaintyEnum, Citation, LocalText, RelationKind } from '../kernel/index.ts';
import { factsByClause } from './once-per-plan.ts';

const EncodedFact = builder.objectRef<EncodedFactShape>('EncodedFact').implement({
  description: 'A value of the encoding that a clause carries.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where it stands in the encoding.' }),
    label: t.field({ type: LocalText, description: 'What it is.', resolve: ({ label }) => label }),
    value: t.exposeString('value', { description: 'The value as text.' }),
    quote: t.exposeString('quote', { description: 'The exact words that carry it.' }),
    certainty: t.field({ type: CertaintyEnum, description: 'How firm it is.', resolve: ({ certainty }) => certainty }),
    relation: t.field({
      type: RelationKind,
      nullable: true,
      description: 'Its relation to the law, where the text names one.',
      resolve: ({ relation }) => relation,
    }),
  }),
});

export const Clause = builder.objectRef<ClauseShape>('Clause').implement({
  description: 'A clause of the plan’s text (mục, khoản).',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'For example II.2.2.1#4.1; stands for the same words for ever.' }),
    text: t.exposeString('text', { description: 'The words of the clause.' }),
    facts: t.field({
      type: [EncodedFact],
      description: 'What is encoded from it.',
      resolve: ({ id }, _args, { plan }) => [...(factsByClause(plan).get(id) ?? [])],
    }),
  }),
});

export const LegalInstrument = builder.objectRef<InstrumentShape>('LegalInstrument').implement({
  description: 'A legal instrument that the plan names (căn cứ).',
  fields: (t) => ({
    slug: t.exposeString('id', { description: 'For example nd-20-2021-cp.' }),
    kind: t.exposeString('kind', { description: 'NOTICE, RESOLUTION, PROGRAMME, DECISION or DECREE.' }),
    number: t.exposeString('number', { description: 'Number as written on it.' }),
    issuer: t.field({ type: LocalText, description: 'Who issued it.', resolve: ({ issuer }) => issuer }),
    issuedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'When; null where the text does not say.',
      resolve: ({ issuedOn }) => (isStated(issuedOn) ? issuedOn.value : null),
    }),
    subject: t.field({ type: LocalText, description: 'What it is about.', resolve: ({ subject }) => subject }),
    relation: t.field({
      type: RelationKind,
      description: 'How the plan uses it.',
      resolve: ({ relation }) => relation,
    }),
    citations: t.field({ type: [Citation], description: 'Where it is named.', resolve: ({ cited }) => [...cited] }),
  }),
});

const Reading = builder.objectRef<{ readonly id: string; readonly text: Text }>('Reading').implement({
  description: 'One way to read a doubtful place.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Name of the reading within its entry.' }),
    text: t.field({ type: LocalText, description: 'The reading in words.', resolve: ({ text }) => text }),
  }),
});

export const Ambiguity = builder.objectRef<AmbiguityShape>('Ambiguity').implement({
  description: 'A doubtful or silent place of the text, with the reading in use.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Name of the entry.' }),
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    quote: t.exposeString('quote', { description: 'The doubtful words.' }),
    question: t.field({ type: LocalText, description: 'What is in doubt.', resolve: ({ question }) => question }),
    readings: t.field({ type: [Reading], description: 'Ways to read it.', resolve: ({ readings }) => [...readings] }),
    assumed: t.exposeString('assumed', { description: 'The reading in use until the committee rules.' }),
  }),
});

export const Unencoded = builder.objectRef<UnencodedShape>('Unencoded').implement({
  description: 'A clause that is not encoded, with the reason.',
  fields: (t) => ({
    clause: t.exposeString('clause', { description: 'Clause of the plan.' }),
    reason: t.field({ type: LocalText, description: 'Why.', resolve: ({ reason }) => reason }),
  }),
});
