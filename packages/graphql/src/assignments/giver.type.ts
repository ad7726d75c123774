import { type GiverKind as GiverKindCode, giverKindLabels } from '@vuonlen/plan/funding';
import type { Text } from '@vuonlen/plan/kernel';
import { z } from 'zod';
import { Agency } from '../agencies/index.ts';
import { builder, described, need, nodeIdOf, optionalText, planIndex } from '../kernel/index.ts';

const meanings = Object.fromEntries(
  Object.entries<Text>(giverKindLabels).map(([code, { vi, en }]) => [code, `${en} (${vi}).`]),
) as Record<GiverKindCode, string>;

export const GiverKind = builder.enumType('GiverKind', {
  description: 'Who sponsors or gives.',
  values: described<GiverKindCode>(meanings),
});

/** Who sponsors or gives, as a reader sees it. */
export interface GiverShape {
  readonly kind: GiverKindCode;
  readonly agency: string | null;
  readonly name: string | null;
}

export const Giver = builder.objectRef<GiverShape>('Giver').implement({
  description: 'Who sponsors or gives (đơn vị, cá nhân nhận đỡ đầu, tặng quà).',
  fields: (t) => ({
    kind: t.field({ type: GiverKind, description: 'Of what kind.', resolve: ({ kind }) => kind }),
    agency: t.field({
      type: Agency,
      nullable: true,
      description: 'The body of the plan; null for an enterprise and a benefactor.',
      resolve: ({ agency }, _args, { plan }) => (agency ? need(planIndex(plan).agencies, agency) : null),
    }),
    name: t.string({
      nullable: true,
      description: 'Name of an enterprise or benefactor; that of a benefactor is guarded.',
      resolve: ({ name }) => name,
    }),
  }),
});

export const GiverInput = builder.inputType('GiverInput', {
  description: 'Who sponsors or gives: a body of the plan by its id, anybody else by a name.',
  fields: (t) => ({
    kind: t.field({ type: GiverKind, required: true, description: 'Of what kind.' }),
    agency: t.id({ description: 'The body of the plan, for AGENCY.' }),
    name: t.string({ description: 'The name, for an enterprise or a benefactor.' }),
  }),
});

export const giverSchema = z.object({
  kind: z.custom<GiverKindCode>(),
  agency: nodeIdOf('Agency').nullish(),
  name: optionalText(200),
});
