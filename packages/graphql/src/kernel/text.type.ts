import type { Text } from '@vuonlen/plan/kernel';
import { builder } from './builder.ts';

/** A text for people in both languages. */
export const LocalText = builder.objectRef<Text>('LocalText').implement({
  description: 'A text that a person reads, Vietnamese first.',
  fields: (t) => ({
    vi: t.exposeString('vi', { description: 'Vietnamese (tiếng Việt).' }),
    en: t.exposeString('en', { description: 'English.' }),
  }),
});
