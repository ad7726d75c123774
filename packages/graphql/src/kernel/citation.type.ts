import type {
  Certainty,
  Citation as CitationShape,
  RelationKind as RelationKindShape,
  Unit as UnitShape,
} from '@vuonlen/plan/kernel';
import { builder } from './builder.ts';
import { described } from './described.ts';

/** The place in the plan's text that carries a value. */
export const Citation = builder.objectRef<CitationShape>('Citation').implement({
  description: 'The place in the plan’s text that carries a value (trích dẫn).',
  fields: (t) => ({
    clause: t.exposeString('clause', { description: 'Clause (mục, khoản), for example II.2.2.1#4.1.' }),
    quote: t.exposeString('quote', { description: 'The exact words of the clause.' }),
  }),
});

/** How firm the text makes a value. */
export const CertaintyEnum = builder.enumType('Certainty', {
  description: 'How firm the text makes a value.',
  values: described<Certainty>({
    FIXED: 'The text fixes the value.',
    PROJECTED: 'An estimate of the text (dự kiến).',
    PLEDGED: 'Promised by a body (đăng ký hỗ trợ).',
    TARGET: 'Aimed at (phấn đấu).',
    PRINCIPLE: 'A principle without a number.',
    STATED_BY_REGULATION: 'Left to the regulation (theo quy định).',
    DERIVED: 'Computed from stated values.',
    ASSUMED: 'An assumption of the register of ambiguities.',
  }),
});

/** How a value relates to the law behind it. */
export const RelationKind = builder.enumType('RelationKind', {
  description: 'How a value relates to the legal instrument behind it.',
  values: described<RelationKindShape>({
    IMPLEMENTS: 'Carries the instrument out (thực hiện, theo).',
    APPLIES_RATE_OF: 'Takes the instrument’s rate (áp dụng bằng mức).',
    BY_ANALOGY: 'Applied by analogy (vận dụng).',
  }),
});

/** What a quantity counts. */
export const Unit = builder.enumType('Unit', {
  description: 'What a planned quantity or a pledge counts.',
  values: described<UnitShape>({
    HOUSEHOLD: 'Households (hộ).',
    BOOK: 'Savings books (sổ tiết kiệm).',
    CHILD: 'Children (cháu).',
    ITEM: 'Items (đồ dùng).',
    VND: 'Đồng.',
    CASE: 'Cases (trường hợp).',
  }),
});
