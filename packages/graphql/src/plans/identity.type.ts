import { formatNumber } from '@vuonlen/plan/kernel';
import type { IdentityResult as IdentityShape, TermValue } from '@vuonlen/plan/plans';
import { builder, LocalText } from '../kernel/index.ts';

function sides(identity: IdentityShape, side: 'left' | 'right'): string {
  return identity.statements.map((statement) => written(statement[side])).join('; ');
}

function written(value: TermValue): string {
  if (value === null) return '—';
  return typeof value === 'number' ? formatNumber(value) : String(value);
}

export const IdentityResult = builder.objectRef<IdentityShape>('IdentityResult').implement({
  description: 'An arithmetic statement about the plan’s own numbers, worked out (tự kiểm tra số liệu).',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'I01 … I27.' }),
    name: t.field({ type: LocalText, description: 'What it states.', resolve: ({ name }) => name }),
    left: t.string({ description: 'Left side as worked out.', resolve: (identity) => sides(identity, 'left') }),
    relation: t.string({
      description: '= or <=; several statements are separated by semicolons.',
      resolve: ({ statements }) => statements.map(({ relation }) => relation).join('; '),
    }),
    right: t.string({ description: 'Right side as worked out.', resolve: (identity) => sides(identity, 'right') }),
    holds: t.exposeBoolean('holds', { description: 'The statement is true of the plan.' }),
    explained: t.field({
      type: LocalText,
      nullable: true,
      description: 'Why the text itself breaks it; reported, never repaired.',
      resolve: ({ explained }) => explained,
    }),
    scope: t.exposeString('scope', { description: 'PLAN or REFERENCE_DATA.' }),
  }),
});
