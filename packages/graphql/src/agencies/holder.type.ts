import type { ObjectRef } from '@pothos/core';
import type { AgencyInTime, Body } from '@vuonlen/plan/agencies';
import type { Holder, HolderPath, Place as PlaceShape } from '@vuonlen/plan/places';
import { builder, described, LocalText } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { Agency } from './agency.type.ts';
import { namedSteps, readRegisters, type SuccessionStepShape } from './registers.ts';

const HolderKind = builder.enumType('HolderKind', {
  description: 'Who stands in the place of a unit or body on a day.',
  values: described<Holder<never>['kind']>({
    SAME: 'It exists and holds its own.',
    SUCCEEDED: 'It went over whole: its successor holds (đã có nơi kế tục).',
    UNDETERMINED: 'It was split: which part took the matter over follows from no register (chia cho nhiều nơi).',
    NOT_STATED: 'It ended, and no successor is stated (chưa rõ nơi kế tục).',
    NOT_YET: 'It begins later.',
  }),
});

const SuccessionScope = builder.enumType('SuccessionScope', {
  description: 'How much went over.',
  values: described<SuccessionStepShape['scope']>({
    WHOLE: 'The whole (toàn bộ).',
    PART: 'A part (một phần).',
  }),
});

export const SuccessionStep = builder.objectRef<SuccessionStepShape>('SuccessionStep').implement({
  description: 'One step from a unit or body to its successor, by a document (kế tục).',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Slug of the unit or body.' }),
    fromName: t.field({ type: LocalText, description: 'Its name.', resolve: ({ fromName }) => fromName }),
    to: t.exposeString('to', { description: 'Slug of the successor.' }),
    toName: t.field({ type: LocalText, description: 'Its name.', resolve: ({ toName }) => toName }),
    on: t.field({ type: 'Date', description: 'First day on which the successor holds.', resolve: ({ on }) => on }),
    scope: t.field({ type: SuccessionScope, description: 'Whole or part.', resolve: ({ scope }) => scope }),
    basis: t.exposeString('basis', { description: 'The document (văn bản làm căn cứ).' }),
    verified: t.exposeBoolean('verified', { description: 'Somebody has read the document itself.' }),
  }),
});

export { SuccessionScope };

type Types = (typeof builder)['$inferSchemaTypes'];
type Living = { readonly id: string };

function pathsOf<T>(holder: Holder<T>): readonly HolderPath<T>[] {
  if (holder.kind === 'SAME') return [{ holder: holder.holder, steps: [], verified: true }];
  if (holder.kind === 'SUCCEEDED') return [holder];
  return holder.kind === 'UNDETERMINED' ? holder.candidates : [];
}

/** Defines the answer for units or for bodies. */
function holderType<Unit extends Living, Shown extends Living>(
  name: string,
  words: { readonly one: string; readonly many: string },
  unit: ObjectRef<Types, Shown>,
) {
  const Path = builder.objectRef<HolderPath<Unit>>(`${name}Path`).implement({
    description: `One ${words.one} that holds, with the successions that lead there.`,
    fields: (t) => ({
      holder: t.field({ type: unit, description: 'It.', resolve: ({ holder }) => holder as never }),
      verified: t.exposeBoolean('verified', { description: 'The basis of every step is verified.' }),
      steps: t.field({
        type: [SuccessionStep],
        description: 'From the old one to it.',
        resolve: async ({ steps }, _args, context) => namedSteps(context, await readRegisters(context), steps),
      }),
    }),
  });
  return builder.objectRef<Holder<Unit>>(name).implement({
    description: `Who stands in the place of ${words.many} on a day. Nothing is invented where the registers are silent.`,
    fields: (t) => ({
      kind: t.field({ type: HolderKind, description: 'How it stands.', resolve: ({ kind }) => kind }),
      paths: t.field({
        type: [Path],
        description: 'Those that hold: one, or every candidate where it was split.',
        resolve: (holder) => [...pathsOf(holder)],
      }),
      lost: t.field({
        type: [unit],
        description: 'Those on the way that ended without a stated successor.',
        resolve: (holder) => ('lost' in holder ? ([...holder.lost] as never) : []),
      }),
      endedOn: t.field({
        type: 'Date',
        nullable: true,
        description: 'First day on which nobody is stated.',
        resolve: (holder) => (holder.kind === 'NOT_STATED' ? holder.endedOn : null),
      }),
    }),
  });
}

export const UnitHolder = holderType<PlaceShape, PlaceShape>(
  'UnitHolder',
  { one: 'unit', many: 'an administrative unit' },
  Place,
);
export const BodyHolder = holderType<AgencyInTime, Body>('BodyHolder', { one: 'body', many: 'a body' }, Agency);
