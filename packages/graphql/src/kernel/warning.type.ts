import type { Text } from '@vuonlen/plan/kernel';
import { builder } from './builder.ts';
import { LocalText } from './text.type.ts';

/** Something to look at that does not stop the act. */
export interface WarningShape {
  readonly code: string;
  readonly text: Text;
  readonly clause?: string | null;
  readonly quote?: string | null;
}

export const Warning = builder.objectRef<WarningShape>('Warning').implement({
  description: 'Something to look at that did not stop the act (lưu ý).',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Code of the warning.' }),
    message: t.field({ type: LocalText, description: 'What it says.', resolve: ({ text }) => text }),
    clause: t.string({ nullable: true, description: 'Clause of the plan.', resolve: ({ clause }) => clause ?? null }),
    quote: t.string({ nullable: true, description: 'The exact words.', resolve: ({ quote }) => quote ?? null }),
  }),
});
