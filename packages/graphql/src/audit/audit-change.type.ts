import { trailFields } from '@vuonlen/acts/kernel';
import type { AuditEventRecord } from '@vuonlen/database/audit';
import { builder, LocalText } from '../kernel/index.ts';
import { fieldText } from './field-names.ts';
import { sayValue } from './say-value.ts';

/** A changed field as it stands in the payload of an event. */
interface Change {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly withheld?: true;
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string';
}

/** What an act changed; null for an event that compares nothing. */
export function changesIn({ payload }: AuditEventRecord): readonly Change[] | null {
  return Array.isArray(payload.changes) ? payload.changes.filter(isChange) : null;
}

function kindOf({ field }: Change) {
  return Object.hasOwn(trailFields, field) ? trailFields[field as keyof typeof trailFields] : undefined;
}

export const AuditChange = builder.objectRef<Change>('AuditChange').implement({
  description: 'A field that an act changed, with what it was and what it became (trước, sau).',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'Which, as the act calls it, for example place.' }),
    label: t.field({ type: LocalText, description: 'The same in words.', resolve: ({ field }) => fieldText(field) }),
    withheld: t.boolean({
      description:
        'It changed, and the trail keeps neither value: what tells who somebody is, what is guarded, what is typed freely.',
      resolve: ({ withheld }) => withheld === true,
    }),
    before: t.field({
      type: LocalText,
      nullable: true,
      description: 'What it was, in words; null: nothing, or withheld.',
      resolve: (change, _args, context) => sayValue(context, kindOf(change), change.before),
    }),
    after: t.field({
      type: LocalText,
      nullable: true,
      description: 'What it became, in words; null: nothing, or withheld.',
      resolve: (change, _args, context) => sayValue(context, kindOf(change), change.after),
    }),
  }),
});
