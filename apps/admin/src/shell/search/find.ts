import { foldVietnamese } from '@vuonlen/plan/kernel';

/** One thing that was found, and where it stands. */
export interface Hit {
  readonly key: string;
  readonly title: string;
  /** A second line: the ward of a household, the words around what was looked for. */
  readonly note?: string | undefined;
  readonly to: string;
}

/** Everything that can be looked for in one scope, with the words by which it is found. */
export interface Findable extends Hit {
  readonly words: string;
}

/** Words of a question without diacritics; the same letters typed by any keyboard ask the same. */
export function questionOf(typed: string): readonly string[] {
  return foldVietnamese(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** True when every word of the question stands in the text, in any order. */
export function isFound(question: readonly string[], text: string): boolean {
  const folded = foldVietnamese(text);
  return question.length > 0 && question.every((word) => folded.includes(word));
}

const most = 6;

/** What is found of a scope: names that begin with the question before those that only have it. */
export function find(question: readonly string[], all: readonly Findable[]): readonly Hit[] {
  const [first = ''] = question;
  const rank = ({ title }: Findable): number => {
    const folded = foldVietnamese(title);
    return folded.startsWith(question.join(' ')) ? 0 : folded.startsWith(first) ? 1 : 2;
  };
  return all
    .filter(({ words }) => isFound(question, words))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

const around = 60;

/** The words around what was looked for, so that a clause shows why it was found. */
export function excerptOf(question: readonly string[], text: string): string {
  const letters = [...text.normalize('NFC')];
  const folded = letters.map((letter) => foldVietnamese(letter) || ' ').join('');
  const at = Math.max(0, folded.length === letters.length ? folded.indexOf(question[0] ?? '') : 0);
  const [from, until] = [Math.max(0, at - around), at + around * 2];
  const part = letters.slice(from, until).join('').trim();
  return `${from > 0 ? '… ' : ''}${part}${until < letters.length ? ' …' : ''}`;
}
