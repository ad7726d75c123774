import { nearestName, type Text } from '@vuonlen/plan/kernel';
import { type CellReading, unread } from './cell-issue.ts';
import { foldTitle } from './fold-title.ts';

/** Something of the plan that a list calls by its name. */
export interface Named {
  readonly id: string;
  readonly name: Text;
}

/**
 * Makes a reader of names of the plan: with or without diacritics, or the id itself. What is spelled otherwise is refused,
 * with the nearest name.
 */
export function nameReader(things: readonly Named[], code: string, words: Text): (text: string) => CellReading<string> {
  const known = new Map<string, Named>();
  for (const one of things) {
    for (const spelling of [one.id, one.name.vi].map(foldTitle)) if (!known.has(spelling)) known.set(spelling, one);
  }
  const names = [...known.keys()];
  return (text) => {
    const written = foldTitle(text);
    const found = known.get(written);
    if (found !== undefined) return { ok: true, value: found.id };
    return unread(code, words, known.get(nearestName(written, names) ?? '')?.name.vi ?? null);
  };
}
